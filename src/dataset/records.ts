import { citesWithin, type Dataset, expandCitation, sectionsOf } from './dataset.js';
import { type MatchedConcept, matchedConcepts } from './matched-concepts.js';
import type { Entry, Kind } from './schema.js';
import type { DatasetContent } from '../model/dataset-content.js';
import type { Field } from '../model/field.js';
import {
  type CitationRecord,
  type EdgeKind,
  type EdgeRecord,
  type MonthRange,
  newEdge,
  newNode,
  type NewNode,
  type NodeKind,
} from '../model/records.js';
import { NODES } from '../model/schema-table.js';

type Claim = { cites?: readonly string[] | undefined; rationale?: string | undefined };
type Placement = { id: string; rationale?: string | undefined };

const NODE_KIND_OF = {
  sources: 'SOURCE',
  levels: 'LEVEL',
  areas: 'AREA',
  tracks: 'TRACK',
  technologies: 'TECHNOLOGY',
  skills: 'SKILL',
  tasks: 'TASK',
  resources: 'RESOURCE',
  roles: 'ROLE',
  groups: 'ALTERNATIVE_GROUP',
} as const satisfies Partial<Record<Kind, NodeKind>>;

/** The nodes and edges that a dataset's entries describe. */
export function toRecords(dataset: Dataset): DatasetContent {
  const make = new RecordMaker(dataset);
  const { entries } = dataset;
  const each = <K extends Kind, T>(kind: K, toItems: (entry: Entry<K>) => T[]): T[] =>
    entries[kind].flatMap(({ value }) => toItems(value));
  return {
    id: dataset.id,
    nodes: Object.entries(NODE_KIND_OF).flatMap(([file, kind]) =>
      entries[file as keyof typeof NODE_KIND_OF].map(({ value }) => make.node(kind, value)),
    ),
    edges: [
      ...each('levels', (entry) =>
        entry.next === undefined ? [] : [make.edge(entry.id, 'NEXT', entry.next, { cites: entry.cites })],
      ),
      ...each('skills', (entry) => skillEdges(make, entry)),
      ...each('tasks', (entry) => [
        make.edge(entry.id, 'AT_LEVEL', entry.level, { cites: entry.cites }),
        ...entry.exercises.map((skill) =>
          make.edge(entry.id, 'EXERCISES', skill, { cites: entry.cites, rationale: EXERCISED }),
        ),
      ]),
      ...each('resources', (entry) =>
        entry.teaches.map((skill) => make.edge(entry.id, 'TEACHES', skill, { cites: entry.cites, rationale: TAUGHT })),
      ),
      ...each('roles', (entry) => roleEdges(make, entry)),
      ...each('groups', (entry) => memberEdges(make, entry)),
      ...each('technologies', (entry) => replacement(make, entry)),
      ...each('skills', (entry) => replacement(make, entry)),
      ...each('resources', (entry) => replacement(make, entry)),
    ],
  };
}

const EXERCISED = 'Doing the task that the source describes takes this skill.';
const TAUGHT = 'The resource, which the source recommends, has the skill among its subjects.';
const LEVEL_OF_ROLE = 'The responsibilities that the source gives the role ask for the skills of this level.';

function skillEdges(make: RecordMaker, skill: Entry<'skills'>): EdgeRecord[] {
  const { id, cites, level, areas, tracks, uses, requires } = skill;
  return [
    make.placement(id, 'AT_LEVEL', level, cites),
    ...areas.map((area) => make.placement(id, 'IN_AREA', area, cites)),
    ...tracks.map((track) => make.placement(id, 'IN_TRACK', track, cites)),
    ...uses.map(({ technology, ...use }) => make.edge(id, 'USES', technology, use)),
    ...requires.map((prerequisite) => targetEdge(make, id, 'REQUIRES', prerequisite)),
  ];
}

function roleEdges(make: RecordMaker, role: Entry<'roles'>): EdgeRecord[] {
  return [
    make.edge(role.id, 'AT_LEVEL', role.level, { cites: role.cites, rationale: LEVEL_OF_ROLE }),
    ...role.leadsTo.map((next) => make.edge(role.id, 'LEADS_TO', next, { cites: role.cites })),
    ...role.needs.map((need) => targetEdge(make, role.id, 'NEEDS', need)),
  ];
}

function memberEdges(make: RecordMaker, { id, cites, rationale, members }: Entry<'groups'>): EdgeRecord[] {
  return members.map((member) => {
    const isOwn = member.cites.length > 0 || member.rationale !== undefined;
    return make.edge(
      id,
      'HAS_MEMBER',
      member.id,
      isOwn ? { cites: member.cites, rationale: member.rationale } : { cites, rationale },
    );
  });
}

type Target = Claim & { skill?: string | undefined; group?: string | undefined; except?: string[] | undefined };

/** An edge to a skill, which may be in a group of this node alone, or to a named group. */
function targetEdge(make: RecordMaker, from: string, kind: EdgeKind, { skill, ...claim }: Target): EdgeRecord {
  const { group, ...founded } = claim;
  return skill === undefined ? make.edge(from, kind, group as string, founded) : make.edge(from, kind, skill, claim);
}

function replacement(make: RecordMaker, { id, replacedBy }: Entry<'technologies' | 'skills' | 'resources'>) {
  if (!replacedBy) return [];
  const { id: to, ...claim } = replacedBy;
  return [make.edge(id, 'REPLACED_BY', to, claim)];
}

class RecordMaker {
  private readonly sections: ReadonlyMap<string, readonly string[]>;
  private readonly matches: ReadonlyMap<string, readonly MatchedConcept[]>;

  constructor(private readonly dataset: Dataset) {
    this.sections = sectionsOf(dataset.entries);
    this.matches = matchedConcepts(dataset.entries);
  }

  node(kind: NodeKind, entry: { id: string; cites?: readonly string[] }): NewNode {
    const written: Readonly<Record<string, unknown>> = { ...entry };
    const matched = this.matches.get(entry.id) ?? [];
    const fields = Object.entries(NODES[kind]).map(([name, { inputName }]: [string, Field]) => [
      name,
      written[inputName ?? name],
    ]);
    return newNode(kind, {
      ...(Object.fromEntries(fields) as object),
      ...this.learningTimeOf(entry),
      id: entry.id,
      ...(matched.length > 0 && { externalIds: matched.map(({ externalId }) => externalId) }),
      citations: [...this.citations(entry.cites ?? []), ...matched.map(({ citation }) => citation)],
      dataset: this.dataset.id,
    });
  }

  /** A claim with a rationale is inferred by an editor, even if it has citations; without one, a source states it. */
  edge(from: string, kind: EdgeKind, to: string, { cites = [], rationale, ...own }: Claim): EdgeRecord {
    return newEdge({
      kind,
      from,
      to,
      basis: rationale === undefined ? 'STATED' : 'INFERRED',
      rationale: rationale ?? null,
      citations: this.citations(cites),
      dataset: this.dataset.id,
      ...own,
    });
  }

  /** Cites only the sections of sources that assign the skill there. */
  placement(from: string, kind: EdgeKind, { id, rationale }: Placement, cites: readonly string[]): EdgeRecord {
    return this.edge(from, kind, id, { cites: citesWithin(cites, this.sections.get(id)), rationale });
  }

  /** In YAML a learning time holds what describes it; without a rationale a source states it. */
  private learningTimeOf(entry: object): object {
    if (!('learningTime' in entry) || entry.learningTime === undefined) return {};
    const { rationale = null, shareOf, min, max } = entry.learningTime as Entry<'skills'>['learningTime'] & MonthRange;
    return {
      learningTime: { min, max },
      learningTimeBasis: rationale === null ? 'STATED' : 'INFERRED',
      learningTimeRationale: rationale,
      learningTimeShareOf: shareOf === undefined ? null : this.citations([shareOf])[0],
    };
  }

  private citations(cites: readonly string[]): CitationRecord[] {
    return cites.flatMap((cite) => expandCitation(cite, this.dataset.inventory));
  }
}
