import { CURATED } from '../model/dataset-content.js';
import { badUserInput, conflict, unknownId } from '../model/errors.js';
import { defaultOf, type Field } from '../model/field.js';
import { toId } from '../model/ids.js';
import { slugOf } from '../text-analysis/slug.js';
import { type Basis, type CitationRecord, type NewNode, type NodeKind, withDistinctNames } from '../model/records.js';
import { NODES } from '../model/schema-table.js';
import { CREATES, type Deletion, fieldsIn, type NamedChange, UPDATES } from './change-schema.js';
import type { ChangeSet } from './change-set.js';

type Values = Record<string, unknown>;

const MAX_SLUG_LENGTH = 100;

/** Creates or updates a node: `createSkill`, `updateSource`, … */
export function applyToNode(changeSet: ChangeSet, change: NamedChange): void {
  const created = CREATES.get(change.name);
  const node = created ? create(changeSet, created, change) : update(changeSet, change);
  requireSources(changeSet, change.at, (change.value.citations as CitationRecord[] | null | undefined) ?? []);
  const shareOf = change.value.learningTimeShareOf as CitationRecord | null | undefined;
  if (shareOf) requireNode(changeSet, `${change.at}.learningTimeShareOf.source`, shareOf.source);
  changeSet.putNode(node);
}

function create(changeSet: ChangeSet, kind: NodeKind, { at, value }: NamedChange): NewNode {
  const id = newNodeId(kind, value);
  if (id.endsWith(':')) throw badUserInput(`${at}.id`, 'required, because the name has no letters and no digits');
  if (changeSet.node(id)) throw conflict(`${at}.id`, `${id} already exists; update it, or choose another id`);
  return toRecord(kind, at, { id, dataset: CURATED }, value);
}

/** The id of a node to be created: the requested id, or one derived from the name, whose slug may be empty. */
export function newNodeId(kind: NodeKind, value: Values): string {
  const slug = slugOf(value.name as string)
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/-$/, '');
  return (value.id as string | null | undefined) ?? toId(kind, slug);
}

function update(changeSet: ChangeSet, { at, name, value }: NamedChange): NewNode {
  const before = requireNode(changeSet, `${at}.id`, value.id as string);
  requireVersion(changeSet, at, value);
  return toRecord(UPDATES.get(name) as NodeKind, at, { ...before }, value);
}

/** The previous values overwritten by those of the change; null resets a field to its default. */
function toRecord(kind: NodeKind, at: string, before: Values, value: Values): NewNode {
  const given = fieldsIn(NODES[kind], value);
  const fields = Object.entries(NODES[kind]).map(([name, field]: [string, Field]) => {
    const now = given[name] === undefined ? before[name] : given[name];
    return [name, now ?? defaultOf(field)] as const;
  });
  const record: Values = { kind, id: before.id, ...Object.fromEntries(fields) };
  if (kind === 'SKILL') settleLearningTime(at, record, given);
  return withDistinctNames(record) as unknown as NewNode;
}

/** Resolves the basis and the rationale of a learning time from what the change says about them. */
function settleLearningTime(at: string, record: Values, given: Values): void {
  if (record.learningTime === null) {
    Object.assign(record, { learningTimeBasis: null, learningTimeRationale: null, learningTimeShareOf: null });
    return;
  }
  if (given.learningTime) {
    record.learningTimeRationale = given.learningTimeRationale ?? null;
    record.learningTimeBasis = given.learningTimeBasis ?? null;
    record.learningTimeShareOf = given.learningTimeShareOf ?? null;
  }
  record.learningTimeBasis ??= record.learningTimeRationale === null ? 'STATED' : 'INFERRED';
  if ((record.learningTimeBasis as Basis) === 'INFERRED' && record.learningTimeRationale === null) {
    throw badUserInput(`${at}.learningTimeRationale`, 'required for a learning time that is INFERRED');
  }
  if ((record.learningTimeBasis as Basis) === 'STATED' && record.learningTimeShareOf) {
    throw badUserInput(`${at}.learningTimeBasis`, 'must be INFERRED, with a rationale, for a share of a stated time');
  }
}

export function applyDeletion(changeSet: ChangeSet, at: string, deletion: Deletion): void {
  const node = requireNode(changeSet, `${at}.id`, deletion.id);
  requireVersion(changeSet, at, deletion);
  const withProficiency = changeSet.edgesWithProficiency(node.id);
  const incoming = [...changeSet.edgesOf(node.id).filter(({ to }) => to === node.id), ...withProficiency];
  if (incoming.length > 0 && deletion.detach !== true) {
    const some = incoming.slice(0, 3).map(({ from, kind }) => `${from} ${kind}`);
    const hint = 'remove these edges first, or set detach: true';
    throw conflict(`${at}.id`, `${incoming.length} edges lead to ${node.id} (${some.join(', ')}); ${hint}`);
  }
  for (const edge of withProficiency) changeSet.putEdge({ ...edge, proficiency: null });
  changeSet.removeNode(node.id);
}

/** @throws ServiceError BAD_USER_INPUT naming the argument */
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
