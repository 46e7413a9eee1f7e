import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { badUserInput } from '../model/errors.js';
import type { EdgeRecord, RoleRecord } from '../model/records.js';
import type { NeedStatus } from '../planning/coverage.js';
import { skillGap } from '../planning/gap.js';
import type { Assumption } from '../planning/input.js';
import { inferKnown } from '../planning/known.js';
import { requireKnownIds } from './known-ids.js';
import { planLearningPath, type PlannedPath, type PlanLearningPathInput } from './learning-path.js';
import { type KnownArguments, readPlanningInput, requireKnownLengths, startsOf } from './planning-input.js';
import { withSlicedInputErrors } from './planning-errors.js';
import { readClosureGraph, readTimes } from './read-prerequisite-graph.js';
import { readNeeds } from './role-needs.js';
import { edgeToSkill } from './listed-needs.js';

/** A need of a role, with what is known of it. */
export interface RoleNeedStatus extends NeedStatus {
  role: string;
}

export interface SkillGapRecord {
  role: RoleRecord;
  /** As in the input. */
  known: KnownArguments & { assumePrerequisites: boolean };
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
  known: SkillGapRecord['known'],
): Promise<SkillGapRecord> {
  requireKnownLengths(known);
  const [current = roleId] = await requireKnownIds(graph, 'role', [roleId]);
  const role = await graph.entity('ROLE', current);
  if (role === null) throw badUserInput('role', `${roleId} is not a role; find one with roles`);
  const [input, needs] = await Promise.all([readPlanningInput(graph, known), readNeeds(graph, current)]);
  const skills = await readClosureGraph(graph.reads, [
    ...new Set([...needs.map(({ skill }) => skill), ...startsOf(input)]),
  ]);
  const inferred = inferKnown(skills, input.known, known.assumePrerequisites);
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

/** The role whose data states a need: the role itself, or one before it. */
export function statingRole({ role, options: [option] }: RoleNeedStatus): string {
  return option?.inheritedFrom ?? role;
}

/** The edge of a need: of a group, that of its first option. */
export function edgeOfNeed(graph: GraphLoaders, need: RoleNeedStatus): Promise<EdgeRecord> {
  return edgeToSkill(graph, statingRole(need), need.options[0]?.skill ?? '');
}

type GapPathInput = Pick<
  PlanLearningPathInput,
  'hoursPerWeek' | 'includeRecommended' | 'includePreferred' | 'avoid' | 'prefer'
> & {
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
    goals: [role.id],
    budgetMonths: input.budgetMonths ?? null,
  });
}
