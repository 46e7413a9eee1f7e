import { badUserInput, conflict, unknownId } from '../model/errors.js';
import { slugOf } from '../model/normalise-text.js';
import type { Basis, CitationRecord, ExternalIdRecord, NewNode } from '../model/records.js';
import type { Deletion, NamedChange } from './change-schema.js';
import type { ChangeSet } from './change-set.js';
import { CURATED } from '../model/dataset-content.js';

type Fields = Record<string, unknown>;
type Kind = NewNode['kind'];

/** What a kind has beside the common fields, and what it is where nobody says. */
const OWN: Readonly<Record<Kind, Fields>> = {
  SOURCE: { url: null, licence: null },
  SKILL: {
    skillKind: 'TECHNICAL',
    learningTime: null,
    learningTimeBasis: null,
    learningTimeRationale: null,
    howToLearn: [],
    furtherPractice: [],
  },
  TECHNOLOGY: { category: 'OTHER', url: null, hot: false },
  ROLE: { responsibilities: [] },
  LEVEL: { rank: null },
  AREA: { importance: null },
  TRACK: {},
  TASK: {},
  RESOURCE: { resourceKind: null, author: null, url: null },
};
const COMMON: Fields = { description: null, aliases: [], externalIds: [], citations: [] };
const MAX_SLUG_LENGTH = 100;

/** `createSkill`, `updateSource`, … */
export function applyToNode(changeSet: ChangeSet, change: NamedChange): void {
  const kind = change.name.slice('create'.length).toUpperCase() as Kind;
  const node = change.name.startsWith('create') ? create(changeSet, kind, change) : update(changeSet, kind, change);
  requireSources(changeSet, change.at, (change.value.citations as CitationRecord[] | null | undefined) ?? []);
  changeSet.putNode(node);
}

function create(changeSet: ChangeSet, kind: Kind, { at, value }: NamedChange): NewNode {
  const id = newNodeId(kind, value);
  if (id.endsWith(':'))
    throw badUserInput(`${at}.id`, 'needed, since the name has no letters or digits of a to z, 0 to 9');
  if (changeSet.node(id)) throw conflict(`${at}.id`, `${id} is there already; update it, or choose another id`);
  return toRecord(kind, at, { id, dataset: CURATED, ...(kind === 'SOURCE' ? {} : COMMON), ...OWN[kind] }, value);
}

/** The id of a node that is about to be created: the one that is asked for, or one made of the name; no slug where that gives none. */
export function newNodeId(kind: Kind, value: Fields): string {
  const slug = slugOf(value.name as string)
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/-$/, '');
  return (value.id as string | null | undefined) ?? `${kind.toLowerCase()}:${slug}`;
}

function update(changeSet: ChangeSet, kind: Kind, { at, value }: NamedChange): NewNode {
  const before = requireNode(changeSet, `${at}.id`, value.id as string);
  requireVersion(changeSet, at, value);
  return toRecord(kind, at, before, value);
}

/** What is given, over what was before; null puts back what a new one would have. */
function toRecord(kind: Kind, at: string, before: Fields | NewNode, { kind: skillKind, ...value }: Fields): NewNode {
  const given: Fields = { ...value, skillKind };
  const fresh: Fields = { ...(kind === 'SOURCE' ? {} : COMMON), ...OWN[kind] };
  const fields = Object.entries({ ...before }).map(([key, old]) => {
    const said = key === 'id' ? undefined : given[key];
    return [key, said === undefined ? old : (said ?? fresh[key])] as const;
  });
  const record = { kind, ...Object.fromEntries(fields), name: given.name ?? (before as Fields).name } as Fields;
  if (record.externalIds) record.externalIds = (record.externalIds as ExternalIdRecord[]).map(withUrl);
  if (kind === 'SKILL') settleLearningTime(at, record, given);
  return record as unknown as NewNode;
}

const withUrl = ({ scheme, value, url }: { scheme: string; value: string; url?: string | null }) => ({
  scheme,
  value,
  url: url ?? null,
});

function settleLearningTime(at: string, record: Fields, given: Fields): void {
  if (record.learningTime === null) {
    Object.assign(record, { learningTimeBasis: null, learningTimeRationale: null });
    return;
  }
  if (given.learningTime) {
    record.learningTimeRationale = given.learningTimeRationale ?? null;
    record.learningTimeBasis = given.learningTimeBasis ?? null;
  }
  record.learningTimeBasis ??= record.learningTimeRationale === null ? 'STATED' : 'INFERRED';
  if ((record.learningTimeBasis as Basis) === 'INFERRED' && record.learningTimeRationale === null) {
    throw badUserInput(`${at}.learningTimeRationale`, 'needed for a learning time that is INFERRED');
  }
}

export function applyDeletion(changeSet: ChangeSet, at: string, deletion: Deletion): void {
  const node = requireNode(changeSet, `${at}.id`, deletion.id);
  requireVersion(changeSet, at, deletion);
  const asking = changeSet.edgesAsking(node.id);
  const incoming = [...changeSet.edgesOf(node.id).filter(({ to }) => to === node.id), ...asking];
  if (incoming.length > 0 && deletion.detach !== true) {
    const some = incoming.slice(0, 3).map(({ from, kind }) => `${from} ${kind}`);
    const wayOut = 'remove these edges first, or say detach: true';
    throw conflict(`${at}.id`, `${incoming.length} edges lead to ${node.id} (${some.join(', ')}); ${wayOut}`);
  }
  for (const edge of asking) changeSet.putEdge({ ...edge, proficiency: null });
  changeSet.removeNode(node.id);
}

/** @throws GraphQLError BAD_USER_INPUT naming the argument */
export function requireNode(changeSet: ChangeSet, argument: string, id: string): NewNode {
  const node = changeSet.node(id);
  if (!node) throw unknownId(argument, id);
  return node;
}

export function requireVersion(changeSet: ChangeSet, at: string, value: { [field: string]: unknown }): void {
  const expected = value.expectedVersion as number | null | undefined;
  const id = changeSet.current((value.id ?? value.from) as string);
  const version = changeSet.versionOf(id);
  if (expected === undefined || expected === null || version === null || version === expected) return;
  throw conflict(`${at}.expectedVersion`, `${id} is at version ${version}, not ${expected}; read it again`, {
    version,
  });
}

export function requireSources(changeSet: ChangeSet, at: string, citations: readonly CitationRecord[]): void {
  citations.forEach(({ source }, index) => requireNode(changeSet, `${at}.citations[${index}].source`, source));
}
