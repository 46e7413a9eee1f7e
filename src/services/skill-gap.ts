import type { Neighbour } from '../graph/ports/graph-reads.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { badUserInput } from '../model/errors.js';
import type { EdgeRecord, RoleRecord } from '../model/records.js';
import type { RoleNeed } from '../model/role-need.js';
import type { NeedStatus } from '../planning/coverage.js';
import { skillGap } from '../planning/gap.js';
import type { Assumption } from '../planning/input.js';
import { inferKnown } from '../planning/known.js';
import { requireKnownIds } from './known-ids.js';
import { planLearningPath, type PlannedPath, type PlanLearningPathInput } from './learning-path.js';
import { type KnownArguments, readPlanningInput, requireKnownLengths, startsOf } from './planning-input.js';
import { withSlicedInputErrors } from './planning-errors.js';
import { readClosureGraph, readTimes } from './read-prerequisite-graph.js';
import { RELATIONS, wholeNeighbourhood } from './relations.js';

/** A need of a role, with what is known of it. */
export interface RoleNeedStatus extends NeedStatus {
  role: string;
}

export interface SkillGapRecord {
  role: RoleRecord;
  /** As in the input. */
  known: KnownArguments;
  coverage: number;
  have: RoleNeedStatus[];
  below: RoleNeedStatus[];
  missing: RoleNeedStatus[];
  assumptions: Assumption[];
}

/** @throws BAD_USER_INPUT for an unknown id, or for a `role` that is not a role */
export async function findSkillGap(
  graph: GraphLoaders,
  roleId: string,
  known: KnownArguments,
): Promise<SkillGapRecord> {
  requireKnownLengths(known);
  const [current = roleId] = await requireKnownIds(graph, 'role', [roleId]);
  const role = await graph.entity('ROLE', current);
  if (role === null) throw badUserInput('role', `${roleId} is not a role; find one with roles`);
  const [input, needs] = await Promise.all([readPlanningInput(graph, known), readNeeds(graph, current)]);
  const skills = await readClosureGraph(graph.reads, [
    ...new Set([...needs.map(({ skill }) => skill), ...startsOf(input)]),
  ]);
  const inferred = inferKnown(skills, input.known);
  const times = await readTimes(graph.reads, skills);
  const gap = await graph.compute(withSlicedInputErrors(skillGap(skills, needs, inferred, times)));
  const ofRole = (needed: NeedStatus[]): RoleNeedStatus[] => needed.map((need) => ({ ...need, role: current }));
  return {
    role,
    known,
    coverage: gap.coverage,
    have: ofRole(gap.have),
    below: ofRole(gap.below),
    missing: ofRole(gap.missing),
    assumptions: inferred.assumptions,
  };
}

async function readNeeds(graph: GraphLoaders, role: string): Promise<RoleNeed[]> {
  const needs = await graph.reads.planning.roleNeeds([role]);
  return [...(needs.get(role) ?? [])];
}

/** The edge of a need: of a group, that of its first option. */
export async function edgeOfNeed(graph: GraphLoaders, { role, options }: RoleNeedStatus): Promise<EdgeRecord> {
  const { items } = await wholeNeighbourhood(graph, role, RELATIONS.Role.needs);
  const [option] = options;
  const found = items.find(({ node }: Neighbour) => node.id === option?.skill);
  if (!found) throw new Error(`${role} has no need of ${option?.skill}`);
  return found.edge;
}

type GapPathInput = Pick<PlanLearningPathInput, 'hoursPerWeek' | 'includePreferred' | 'avoid' | 'prefer'> & {
  budgetMonths?: number | null;
};

/** The learning path that closes a gap. */
export function planGapPath(
  graph: GraphLoaders,
  { role, known }: SkillGapRecord,
  input: GapPathInput,
): Promise<PlannedPath> {
  return planLearningPath(graph, {
    ...known,
    ...input,
    assumePrerequisites: true,
    includeRecommended: false,
    goals: [role.id],
    budgetMonths: input.budgetMonths ?? null,
  });
}
