import { setImmediate as nextTurn } from 'node:timers/promises';
import type { StartingSkill, StoredPlanningReads, TimedSkill } from '../ports/planning-reads.js';
import {
  idsOf,
  type PlanSkill,
  type PrerequisiteEdge,
  prerequisiteGraph,
  type PrerequisiteGraph,
} from '../../model/prerequisite-graph.js';
import { closureInMemory } from '../closure-walk.js';
import type { GraphReads } from '../ports/graph-reads.js';
import type { Importance, PrerequisiteStrength, SkillKind } from '../../model/records.js';
import { kindOfType } from '../../model/type-name.js';
import type { CypherSession } from './session.js';
import type { NeedsByRole, RoleNeed, RolesBefore } from '../../model/role-need.js';
import type { EntityFacts, UseRank } from '../../model/entity-facts.js';

type SkillRow = [
  id: string,
  name: string,
  kind: SkillKind,
  levelRank: number | null,
  min: number | null,
  max: number | null,
  areas: string[],
  technologies: string[],
  dependents: number,
  isTimeEstimated: boolean,
  isRetired: boolean,
];
type FactRow = {
  id: string;
  label: string;
  name: string;
  rank: number | null;
  uses: [id: string, rank: UseRank][];
  needs: [id: string, importance: Importance, proficiencyRank: number | null, group: string | null][];
  before: string[];
  skills: [id: string, kind: SkillKind, rank: number | null][];
  groups: [id: string, members: string[]][];
};
type AdjacencyRow = [string, [string, PrerequisiteStrength, string | null][]];

/** The database walks from each start separately: from more starts, the walks overlap too much. */
const MAX_STARTS = 32;

/** Skills whose edges one statement reads: decoding more as one record would block the event loop. */
const MAX_SKILLS = 500;

/** Records of needs to decode before the event loop turns. */
const RECORDS_PER_TURN = 100;

type Adjacency = ReadonlyMap<string, readonly PrerequisiteEdge[]>;

/**
 * The planning port's reads on Neo4j: one statement each (closureGraph: two, and from many skills one more for each round of
 * the walk). Large results have many items in each record.
 */
export class Neo4jPlanningReads implements StoredPlanningReads {
  constructor(
    private readonly session: CypherSession,
    private readonly readClosure: GraphReads['closure'],
  ) {}

  async facts(ids: readonly string[]): Promise<ReadonlyMap<string, EntityFacts>> {
    const rows = await this.session.read<FactRow>('planning/facts', { ids });
    return new Map(rows.map((row) => [row.id, decodeFacts(row)]));
  }

  async skills(ids: readonly string[]): Promise<ReadonlyMap<string, PlanSkill>> {
    const rows = await this.session.read<{ skills: SkillRow[] }>('planning/skills', { ids });
    return new Map(rows.flatMap(({ skills }) => skills.map((skill) => [skill[0], decodeSkill(skill)] as const)));
  }

  async learningTimes(): Promise<readonly TimedSkill[]> {
    type Row = [number | null, number, number, string[]];
    const [row] = await this.session.read<{ times: Row[] }>('planning/learning-times');
    return (row?.times ?? []).map(([levelRank, min, max, areas]) => ({ levelRank, areas, learningTime: { min, max } }));
  }

  async directPrerequisites(ids: readonly string[]): Promise<ReadonlyMap<string, readonly PrerequisiteEdge[]>> {
    return decodeAdjacency(await this.session.read('planning/direct-prerequisites', { ids }));
  }

  async closureGraph(ids: readonly string[], limit: number): Promise<PrerequisiteGraph | null> {
    const adjacency = await this.closureOf(ids, limit);
    return adjacency && prerequisiteGraph(await this.skills(idsOf(ids, adjacency)), adjacency);
  }

  async roleIds(): Promise<readonly string[]> {
    const [row] = await this.session.read<{ ids: string[] }>('planning/role-ids');
    return row?.ids ?? [];
  }

  async roleNeeds(roles: readonly string[]): Promise<NeedsByRole> {
    type Needs = [Importance, level: string | null, group: string | null, skills: string[]];
    type Batch = { needs: [role: string, Needs[]][]; levels: [string, number][] };
    const rows = await this.session.read<Batch>('planning/role-needs', { roles });
    const ranks = new Map(rows[0]?.levels);
    const rankOf = (level: string | null) => (level === null ? null : (ranks.get(level) ?? null));
    const decode = ([importance, level, group, skills]: Needs) => {
      const proficiencyRank = rankOf(level);
      return skills.map((skill) => ({ skill, importance, proficiencyRank, group }));
    };
    const found = new Map<string, readonly RoleNeed[]>();
    for (const [at, { needs }] of rows.entries()) {
      for (const [role, own] of needs) found.set(role, own.flatMap(decode));
      if (at % RECORDS_PER_TURN === RECORDS_PER_TURN - 1) await nextTurn();
    }
    return found;
  }

  async rolesBefore(): Promise<RolesBefore> {
    const [row] = await this.session.read<{ before: [string, string[]][] }>('planning/roles-before');
    return new Map(row?.before);
  }

  async skillIds(): Promise<readonly string[]> {
    const [row] = await this.session.read<{ ids: string[] }>('planning/skill-ids');
    return row?.ids ?? [];
  }

  async startingSkills(ids: readonly string[]): Promise<readonly StartingSkill[]> {
    const [row] = await this.session.read<{ skills: [string, number][] }>('planning/starting-skills', { ids });
    return (row?.skills ?? []).map(([id, dependents]) => ({ id, dependents }));
  }

  async candidates(
    starting: readonly string[],
    known: readonly string[],
    possible: readonly string[],
    limit: number,
  ): Promise<readonly string[]> {
    const parameters = { starting, known, possible, limit };
    const [row] = await this.session.read<{ ids: string[] }>('planning/candidates', parameters);
    return row?.ids ?? [];
  }

  /** Rounds of a breadth-first search while there are many starts; from the few that are left, the database walks. */
  private async closureOf(ids: readonly string[], limit: number): Promise<Adjacency | null> {
    if (ids.length <= MAX_STARTS) return this.readAdjacency(ids, limit);
    const found = new Map<string, readonly PrerequisiteEdge[]>();
    const visited = new Set(ids);
    let starts = ids;
    while (starts.length > MAX_STARTS) {
      if (visited.size >= limit) return null;
      const next = new Set<string>();
      for await (const direct of this.edgesOf(starts)) {
        for (const [id, edges] of direct) {
          found.set(id, edges);
          for (const { to } of edges) if (!visited.has(to)) next.add(to);
        }
      }
      for (const id of next) visited.add(id);
      starts = [...next];
    }
    const rest = await this.readAdjacency(starts, limit);
    if (rest === null) return null;
    return closureInMemory(ids, (id) => found.get(id) ?? rest.get(id) ?? [], limit)?.adjacency ?? null;
  }

  private async *edgesOf(ids: readonly string[]): AsyncGenerator<Adjacency> {
    for (let from = 0; from < ids.length; from += MAX_SKILLS) {
      yield await this.directPrerequisites(ids.slice(from, from + MAX_SKILLS));
    }
  }

  private async readAdjacency(ids: readonly string[], limit: number): Promise<Adjacency | null> {
    if (ids.length === 0) return new Map();
    const { adjacency, truncated } = await this.readClosure(ids, 'OUT', limit);
    return truncated ? null : adjacency;
  }
}

function decodeAdjacency([row]: { adjacency: AdjacencyRow[] }[]): Map<string, PrerequisiteEdge[]> {
  return new Map(
    (row?.adjacency ?? []).map(([from, edges]) => [
      from,
      edges.map(([to, strength, group]) => ({ from, to, strength, group })),
    ]),
  );
}

function decodeSkill(row: SkillRow): PlanSkill {
  const [id, name, kind, levelRank, min, max, areas, technologies, dependents, isTimeEstimated, isRetired] = row;
  const learningTime = min === null || max === null ? null : { min, max };
  return { id, name, kind, levelRank, areas, technologies, dependents, learningTime, isTimeEstimated, isRetired };
}

function decodeFacts({ id, label, name, rank, uses, needs, before, skills, groups }: FactRow): EntityFacts {
  const kind = kindOfType(label) as EntityFacts['kind'];
  const alternatives = groups.map(([group, options]) => ({ group, options }));
  switch (kind) {
    case 'TECHNOLOGY':
      return { kind, id, name, uses: uses.map(([skill, useRank]) => ({ skill, rank: useRank })) };
    case 'ROLE': {
      const decode = ([skill, importance, proficiencyRank, group]: FactRow['needs'][number]) => {
        return { skill, importance, proficiencyRank, group };
      };
      return { kind, id, name, needs: needs.map(decode), before };
    }
    case 'LEVEL': {
      const decode = ([skill, skillKind, levelRank]: FactRow['skills'][number]) => {
        return { id: skill, skillKind, levelRank: levelRank ?? 0 };
      };
      return { kind, id, name, rank: rank ?? 0, skills: skills.map(decode), groups: alternatives };
    }
    case 'AREA':
    case 'TRACK':
      return { kind, id, name, skills: skills.map(([skill]) => skill), groups: alternatives };
    case 'ALTERNATIVE_GROUP':
      return { kind, id, name, skills: skills.map(([skill]) => skill) };
    case 'SKILL':
    case 'TASK':
    case 'RESOURCE':
      return { kind, id, name };
  }
}
