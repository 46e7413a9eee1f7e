import type { Neighbour } from '../graph/ports/graph-reads.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { EdgeRecord, RoleRecord } from '../model/records.js';
import { requireKnownIds } from './known-ids.js';
import { badUserInput } from '../model/errors.js';
import { skillGap } from '../planning/gap.js';
import { assumePrerequisites } from '../planning/requirements.js';
import { listAll, RELATIONS, wholeNeighbourhood } from './relations.js';
import { readKnown, requireLengths } from './named-entities.js';
import { planLearningPath, type PlannedPath } from './learning-path.js';
import { readClosureGraph, readTimes } from './read-prerequisite-graph.js';
import { withSlicedInputErrors } from './planning-errors.js';
import type { RoleNeed } from '../model/role-need.js';

/** A need with its edge. */
export interface Need extends RoleNeed {
  edge: EdgeRecord;
}

export interface SkillGapRecord {
  role: RoleRecord;
  /** As in the input. */
  known: readonly string[];
  coverage: number;
  /** Skill ids. */
  have: string[];
  missing: Need[];
}

/** @throws BAD_USER_INPUT for an unknown id, or for a `role` that is not a role */
export async function findSkillGap(
  graph: GraphLoaders,
  roleId: string,
  known: readonly string[],
): Promise<SkillGapRecord> {
  requireLengths({ known });
  const [current = roleId] = await requireKnownIds(graph, 'role', [roleId]);
  const role = await graph.entity('ROLE', current);
  if (role === null) throw badUserInput('role', `${roleId} is not a role; find one with roles`);
  const [expanded, needs] = await Promise.all([readKnown(graph, known), readNeeds(graph, current)]);
  const skills = await readClosureGraph(graph.reads, [...needs.map(({ skill }) => skill), ...expanded.skills]);
  const assumed = assumePrerequisites(skills, expanded);
  const times = await readTimes(graph.reads, skills);
  const gap = await graph.compute(withSlicedInputErrors(skillGap(skills, needs, assumed, times)));
  return { role, known, coverage: gap.coverage, have: gap.have.map(({ skill }) => skill), missing: gap.missing };
}

async function readNeeds(graph: GraphLoaders, role: string): Promise<Need[]> {
  const [{ items }, levels] = await Promise.all([
    wholeNeighbourhood(graph, role, RELATIONS.Role.needs),
    listAll(graph, 'LEVEL'),
  ]);
  const rankOf = new Map(levels.map(({ id, rank }) => [id, rank]));
  return items.map(({ edge, node }: Neighbour) => ({
    skill: node.id,
    importance: edge.importance ?? 'ESSENTIAL',
    proficiencyRank: edge.proficiency === null ? null : (rankOf.get(edge.proficiency) ?? null),
    edge,
  }));
}

/** The learning path that closes a gap. */
export function planGapPath(
  graph: GraphLoaders,
  { role, known }: SkillGapRecord,
  pace: { hoursPerWeek: number; includePreferred: boolean; budgetMonths?: number | null },
): Promise<PlannedPath> {
  const defaults = { assumePrerequisites: true, includeRecommended: false, avoid: [], prefer: [] };
  return planLearningPath(graph, {
    ...defaults,
    ...pace,
    goals: [role.id],
    known,
    budgetMonths: pace.budgetMonths ?? null,
  });
}
