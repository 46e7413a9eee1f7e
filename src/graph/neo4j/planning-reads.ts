import type { EntityFacts } from '../../planning/expand.js';
import type { PlanSkill, PrerequisiteEdge, RoleNeed } from '../../planning/model.js';
import type { PlanningReads, TimedSkill } from '../planning-port.js';
import type { EntityKind, Importance, PrerequisiteStrength, SkillKind } from '../records.js';
import type { CypherSession } from './session.js';

type SkillRow = [string, string, number | null, number | null, number | null, string[], string[], number];
type FactRow = {
  id: string;
  label: string;
  name: string;
  rank: number | null;
  skills: [id: string, importance: Importance | null, kind: SkillKind, rank: number | null][];
};
type AdjacencyRow = [string, [string, PrerequisiteStrength, string | null][]];

/** The planning port's reads on Neo4j: one statement each, one record where there is much to tell. */
export class Neo4jPlanningReads implements PlanningReads {
  constructor(private readonly session: CypherSession) {}

  async facts(ids: readonly string[]): Promise<ReadonlyMap<string, EntityFacts>> {
    const rows = await this.session.read<FactRow>('planning/facts', { ids });
    return new Map(rows.map((row) => [row.id, decodeFacts(row)]));
  }

  async skills(ids: readonly string[]): Promise<ReadonlyMap<string, PlanSkill>> {
    const [row] = await this.session.read<{ skills: SkillRow[] }>('planning/skills', { ids });
    return new Map((row?.skills ?? []).map((skill) => [skill[0], decodeSkill(skill)]));
  }

  async learningTimes(): Promise<readonly TimedSkill[]> {
    type Row = [number | null, number, number, string[]];
    const [row] = await this.session.read<{ times: Row[] }>('planning/learning-times');
    return (row?.times ?? []).map(([levelRank, min, max, areas]) => ({ levelRank, areas, learningTime: { min, max } }));
  }

  async directPrerequisites(ids: readonly string[]): Promise<ReadonlyMap<string, readonly PrerequisiteEdge[]>> {
    return decodeAdjacency(await this.session.read('planning/direct-prerequisites', { ids }));
  }

  async allPrerequisites(): Promise<ReadonlyMap<string, readonly PrerequisiteEdge[]>> {
    return decodeAdjacency(await this.session.read('planning/all-prerequisites'));
  }

  async roleNeeds(roles: readonly string[] | null): Promise<ReadonlyMap<string, readonly RoleNeed[]>> {
    type Row = [string, [string, Importance, string | null][]];
    type Answer = { needs: Row[]; levels: [string, number][] };
    const [answer] = await this.session.read<Answer>('planning/role-needs', { roles });
    const ranks = new Map(answer?.levels);
    const rankOf = (level: string | null) => (level === null ? null : (ranks.get(level) ?? null));
    return new Map(
      (answer?.needs ?? []).map(([role, needs]) => [
        role,
        needs.map(([skill, importance, level]) => ({ skill, importance, proficiencyRank: rankOf(level) })),
      ]),
    );
  }

  async rolesOf(
    skills: readonly string[],
  ): Promise<ReadonlyMap<string, readonly { role: string; importance: Importance }[]>> {
    type Row = [string, [string, Importance][]];
    const [row] = await this.session.read<{ roles: Row[] }>('planning/roles-of-skills', { ids: skills });
    return new Map(
      (row?.roles ?? []).map(([skill, roles]) => [skill, roles.map(([role, importance]) => ({ role, importance }))]),
    );
  }

  async candidates(known: readonly string[], limit: number): Promise<readonly string[]> {
    const [row] = await this.session.read<{ ids: string[] }>('planning/candidates', { known, limit });
    return row?.ids ?? [];
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

function decodeSkill([id, name, levelRank, min, max, areas, technologies, dependents]: SkillRow): PlanSkill {
  const learningTime = min === null || max === null ? null : { min, max };
  return { id, name, levelRank, areas, technologies, dependents, learningTime };
}

function decodeFacts({ id, label, name, rank, skills }: FactRow): EntityFacts {
  const kind = label.toUpperCase() as EntityKind;
  switch (kind) {
    case 'ROLE':
      return {
        kind,
        id,
        name,
        needs: skills.map(([skill, importance]) => ({ skill, importance: importance ?? 'ESSENTIAL' })),
      };
    case 'LEVEL':
      return {
        kind,
        id,
        name,
        rank: rank ?? 0,
        skills: skills.map(([skill, , skillKind, levelRank]) => ({ id: skill, skillKind, levelRank: levelRank ?? 0 })),
      };
    case 'TECHNOLOGY':
    case 'AREA':
    case 'TRACK':
      return { kind, id, name, skills: skills.map(([skill]) => skill) };
    case 'SKILL':
    case 'TASK':
    case 'RESOURCE':
      return { kind, id, name };
  }
}
