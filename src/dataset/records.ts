import type { CitationRecord, EdgeKind, EdgeRecord, NewNode } from '../model/records.js';
import { citesWithin, type Dataset, expandCitation, sectionsOf } from './dataset.js';
import type { Entry, Kind } from './schema.js';
import type { DatasetContent } from '../model/dataset-content.js';

type Claim = { cites?: readonly string[]; rationale?: string | undefined };
type Place = { id: string; rationale?: string | undefined };
type EdgeFields = Partial<Pick<EdgeRecord, 'strength' | 'group' | 'importance' | 'proficiency'>>;

/** The nodes and edges that a dataset's entries stand for. */
export function toRecords(dataset: Dataset): DatasetContent {
  const make = new RecordMaker(dataset);
  const { entries } = dataset;
  const each = <K extends Kind, T>(kind: K, toItems: (entry: Entry<K>) => T[]): T[] =>
    entries[kind].flatMap(({ value }) => toItems(value));
  return {
    id: dataset.id,
    nodes: [
      ...each('sources', (one) => [make.source(one)]),
      ...each('levels', (one) => [make.entity('LEVEL', one, { rank: one.rank })]),
      ...each('areas', (one) => [make.entity('AREA', one, { importance: one.importance ?? null })]),
      ...each('tracks', (one) => [make.entity('TRACK', one, {})]),
      ...each('technologies', (one) => [
        make.entity('TECHNOLOGY', one, { category: one.category, url: one.url ?? null, hot: one.hot }),
      ]),
      ...each('skills', (one) => [make.entity('SKILL', one, skillFields(one))]),
      ...each('tasks', (one) => [make.entity('TASK', one, {})]),
      ...each('resources', (one) => [make.entity('RESOURCE', one, resourceFields(one))]),
      ...each('roles', (one) => [make.entity('ROLE', one, { responsibilities: one.responsibilities })]),
    ],
    edges: [
      ...each('levels', (one) => (one.next === undefined ? [] : [make.edge(one.id, 'NEXT', one.next, one)])),
      ...each('skills', (one) => skillEdges(make, one)),
      ...each('tasks', (one) => [
        make.edge(one.id, 'AT_LEVEL', one.level, one),
        ...one.exercises.map((skill) =>
          make.edge(one.id, 'EXERCISES', skill, { cites: one.cites, rationale: EXERCISED }),
        ),
      ]),
      ...each('resources', (one) =>
        one.teaches.map((skill) => make.edge(one.id, 'TEACHES', skill, { cites: one.cites, rationale: TAUGHT })),
      ),
      ...each('roles', (one) => roleEdges(make, one)),
    ],
  };
}

const EXERCISED = 'Doing the task that the source describes takes this skill.';
const TAUGHT = 'The resource, which the source recommends, has the skill among its subjects.';
const LEVEL_OF_ROLE = 'The responsibilities that the source gives the role ask for the skills of this level.';

function skillFields(skill: Entry<'skills'>) {
  const { learningTime } = skill;
  return {
    skillKind: skill.kind,
    learningTime: learningTime === undefined ? null : { min: learningTime.min, max: learningTime.max },
    learningTimeBasis: learningTime === undefined ? null : learningTime.rationale === undefined ? 'STATED' : 'INFERRED',
    learningTimeRationale: learningTime?.rationale ?? null,
    howToLearn: skill.howToLearn,
    furtherPractice: skill.furtherPractice,
  };
}

function resourceFields({ resourceKind, author, url }: Entry<'resources'>) {
  return { resourceKind, author: author ?? null, url: url ?? null };
}

function skillEdges(make: RecordMaker, skill: Entry<'skills'>): EdgeRecord[] {
  const { id, cites, level, areas, tracks, uses, requires } = skill;
  return [
    make.place(id, 'AT_LEVEL', level, cites),
    ...areas.map((area) => make.place(id, 'IN_AREA', area, cites)),
    ...tracks.map((track) => make.place(id, 'IN_TRACK', track, cites)),
    ...uses.map((use) => make.edge(id, 'USES', use.technology, use)),
    ...requires.map(({ skill: to, strength, group, ...claim }) =>
      make.edge(id, 'REQUIRES', to, claim, { strength, group: group ?? null }),
    ),
  ];
}

function roleEdges(make: RecordMaker, role: Entry<'roles'>): EdgeRecord[] {
  return [
    make.edge(role.id, 'AT_LEVEL', role.level, { cites: role.cites, rationale: LEVEL_OF_ROLE }),
    ...role.leadsTo.map((next) => make.edge(role.id, 'LEADS_TO', next, role)),
    ...role.needs.map(({ skill, importance, proficiency, ...claim }) =>
      make.edge(role.id, 'NEEDS', skill, claim, { importance, proficiency }),
    ),
  ];
}

class RecordMaker {
  private readonly sections: ReadonlyMap<string, readonly string[]>;

  constructor(private readonly dataset: Dataset) {
    this.sections = sectionsOf(dataset.entries);
  }

  source({ id, name, url, licence }: Entry<'sources'>): NewNode {
    return { kind: 'SOURCE', id, name, url: url ?? null, licence: licence ?? null, dataset: this.dataset.id };
  }

  entity(
    kind: string,
    entry: { id: string; name: string; description: string; aliases: string[]; cites: string[] },
    own: object,
  ): NewNode {
    const { id, name, description, aliases, cites } = entry;
    const common = { kind, id, name, description, aliases, externalIds: [], citations: this.citations(cites) };
    return { ...common, ...own, dataset: this.dataset.id } as unknown as NewNode;
  }

  /** A claim with a rationale is the editor's, whatever it rests on; without one a source states it. */
  edge(from: string, kind: EdgeKind, to: string, { cites = [], rationale }: Claim, own: EdgeFields = {}): EdgeRecord {
    return {
      kind,
      from,
      to,
      basis: rationale === undefined ? 'STATED' : 'INFERRED',
      rationale: rationale ?? null,
      citations: this.citations(cites),
      dataset: this.dataset.id,
      strength: null,
      group: null,
      importance: null,
      proficiency: null,
      tier: null,
      ...own,
    };
  }

  /** Cites only what puts the skill in this place. */
  place(from: string, kind: EdgeKind, { id, rationale }: Place, cites: readonly string[]): EdgeRecord {
    return this.edge(from, kind, id, { cites: citesWithin(cites, this.sections.get(id)), rationale });
  }

  private citations(cites: readonly string[]): CitationRecord[] {
    return cites.flatMap((cite) => expandCitation(cite, this.dataset.inventory));
  }
}
