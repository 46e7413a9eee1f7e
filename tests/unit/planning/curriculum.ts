import fc from 'fast-check';
import { needingRoles } from '../../../src/graph-algorithms/needing-roles.js';
import type { NeedsByRole } from '../../../src/model/role-need.js';
import { runToEnd } from '../../../src/model/sliced.js';
import { learningTimes } from '../../../src/planning/estimate.js';
import type { Assumption, Goal, KnownIds } from '../../../src/planning/input.js';
import { inferKnown, type Known } from '../../../src/planning/known.js';
import { type RoleMatch, roleMatches } from '../../../src/planning/matches.js';
import {
  type PlanSkill,
  type PrerequisiteEdge,
  prerequisiteGraph,
  type PrerequisiteGraph,
  type SkillSet,
} from '../../../src/model/prerequisite-graph.js';
import { type LearningPath, learningPath, type LearningPathInput } from '../../../src/planning/path.js';
/** `b` requires b, `?b` recommends it, `key:b` makes it one option of a group, `group:x:b` of a named group. */
type Prerequisites = Record<string, readonly string[]>;
type SkillFields = Record<string, Partial<Omit<PlanSkill, 'id'>> & { months?: number }>;

/** A graph by hand: skills of a month each at level 1 by default. */
export function curriculum(prerequisites: Prerequisites, fields: SkillFields = {}): PrerequisiteGraph {
  const edges = Object.entries(prerequisites).map(([from, list]): [string, PrerequisiteEdge[]] => [
    from,
    list.map((text) => toEdge(from, text)),
  ]);
  const ids = new Set([
    ...Object.keys(fields),
    ...edges.flatMap(([from, list]) => [from, ...list.map(({ to }) => to)]),
  ]);
  return withDependents({
    skills: new Map([...ids].map((id) => [id, toSkill(id, fields[id] ?? {})])),
    prerequisites: new Map(edges),
  });
}

/** Counts what builds on each skill. */
function withDependents({
  skills,
  prerequisites,
}: Pick<PrerequisiteGraph, 'skills' | 'prerequisites'>): PrerequisiteGraph {
  const edges = [...prerequisites.values()].flat();
  const counted = (skill: PlanSkill): PlanSkill => ({
    ...skill,
    dependents: skill.dependents || edges.filter(({ to }) => to === skill.id).length,
  });
  return prerequisiteGraph(new Map([...skills].map(([id, skill]) => [id, counted(skill)])), prerequisites);
}

function toEdge(from: string, text: string): PrerequisiteEdge {
  const [, mark, group, to] = /^(\?)?(?:((?:group:)?\w+):)?(.+)$/.exec(text)!;
  return { from, to: to!, strength: mark ? 'RECOMMENDED' : 'REQUIRED', group: group ?? null };
}

function toSkill(id: string, { months = 1, ...rest }: SkillFields[string]): PlanSkill {
  const learningTime = { min: months, max: months };
  return {
    id,
    name: id,
    kind: 'TECHNICAL',
    levelRank: 1,
    areas: [],
    technologies: [],
    dependents: 0,
    isRetired: false,
    learningTime,
    isTimeEstimated: rest.learningTime === null,
    ...rest,
  };
}

/** A goal with every field, from those that matter to a test. */
export function goalOf(goal: Pick<Goal, 'id'> & Partial<Goal>): Goal {
  return { name: goal.id, skills: [], anyOf: [], ranks: new Map(), roles: [], uses: null, ...goal };
}

export const skillGoals = (...ids: string[]): Goal[] => ids.map((id) => goalOf({ id, skills: [id] }));

interface Knowing {
  technologies?: readonly string[];
  /** Skills that are known at a level, by rank. */
  at?: Readonly<Record<string, number>>;
  assumptions?: readonly Assumption[];
  denied?: readonly string[];
}

export function knowing(
  skills: Iterable<string>,
  { technologies = [], at = {}, assumptions = [], denied = [] }: Knowing = {},
): KnownIds {
  const plain = Array.from(skills, (id) => [id, null] as const);
  return {
    skills: new Map<string, number | null>([...plain, ...Object.entries(at)]),
    graded: new Set(Object.keys(at)),
    technologies: new Set(technologies),
    assumptions,
    denied: new Set(denied),
  };
}

/** One of some skills is known. */
export function assuming(group: string, options: readonly string[]): Assumption {
  return { group, options, because: group, rank: null };
}

/** Exactly some skills are known, and nothing follows from them. */
export function onlyKnowing(skills: Iterable<string>): Known {
  return inferKnown(curriculum({}), knowing(skills), false);
}

export function selecting(skills: readonly string[], ...technologies: string[]) {
  return { skills: new Set(skills), technologies: new Set(technologies) };
}

export interface Asked extends Partial<Omit<LearningPathInput, 'goals' | 'known'>> {
  goals: readonly Goal[];
  known?: KnownIds;
  assumePrerequisites?: boolean;
}

/** The path to some goals, everything else as the API has it by default. */
export function pathTo(graph: PrerequisiteGraph, { known, assumePrerequisites = true, ...asked }: Asked): LearningPath {
  return runToEnd(
    learningPath(graph, {
      known: inferKnown(graph, known ?? knowing([]), assumePrerequisites),
      includeRecommended: false,
      hoursPerWeek: 10,
      budgetMonths: null,
      avoid: selecting([]),
      prefer: selecting([]),
      times: learningTimes(graph.skills.values()),
      ...asked,
    }),
  );
}

/** How far known skills cover some roles. */
export function matchesOf(roles: NeedsByRole, known: Known): RoleMatch[] {
  return runToEnd(roleMatches(roles, runToEnd(needingRoles(roles)), known));
}

export const stepsOf = ({ stages }: LearningPath) => stages.flatMap(({ steps }) => steps);
export const idsOf = (path: LearningPath): string[] => stepsOf(path).map(({ skill }) => skill);
export const stageIds = ({ stages }: LearningPath): string[][] =>
  stages.map(({ steps }) => steps.map(({ skill }) => skill));

const KEYS = [null, null, 'one', 'two'];
const MOSTLY_GROUPS = [null, 'one', 'one', 'one', 'two'];
const TECHNOLOGIES = ['t0', 't1', 't2'];

interface CurriculaOptions {
  cyclic?: boolean;
  /** Most prerequisites are alternatives. */
  grouped?: boolean;
}

/** Random curricula, acyclic by default; skills s0 (which needs nothing) to s<n>. */
export function curricula(
  size: number,
  { cyclic = false, grouped = false }: CurriculaOptions = {},
): fc.Arbitrary<PrerequisiteGraph> {
  const id = (index: number): string => `s${index}`;
  const skill = (index: number): fc.Arbitrary<PlanSkill> =>
    fc.record({
      id: fc.constant(id(index)),
      name: fc.constant(id(index)),
      kind: fc.constant('TECHNICAL' as const),
      levelRank: fc.option(fc.integer({ min: 1, max: 4 })),
      areas: fc.subarray(['a0', 'a1']),
      technologies: fc.subarray(TECHNOLOGIES, { maxLength: 1 }),
      dependents: fc.nat(3),
      isRetired: fc.constant(false),
      isTimeEstimated: fc.boolean(),
      learningTime: fc.option(
        fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })).map(([min, extra]) => ({
          min: min / 2,
          max: (min + extra) / 2,
        })),
      ),
    });
  const edges = (index: number): fc.Arbitrary<PrerequisiteEdge[]> =>
    fc
      .uniqueArray(fc.nat(cyclic ? size - 1 : Math.max(index - 1, 0)), { maxLength: 4 })
      .chain((targets) => fc.tuple(...targets.map((to) => edge(index, to))))
      .map((list) => (index === 0 ? [] : list.filter(({ from, to }) => from !== to)));
  const edge = (from: number, to: number): fc.Arbitrary<PrerequisiteEdge> =>
    fc.constantFrom(...(grouped ? MOSTLY_GROUPS : KEYS)).chain((group) =>
      fc.record({
        from: fc.constant(id(from)),
        to: fc.constant(id(to)),
        group: fc.constant(group),
        // one strength for a group
        strength: fc.constantFrom(...(group === null ? (['REQUIRED', 'RECOMMENDED'] as const) : ['REQUIRED' as const])),
      }),
    );
  const indexes = Array.from({ length: size }, (_, index) => index);
  return fc
    .tuple(fc.tuple(...indexes.map(skill)), fc.tuple(...indexes.map(edges)))
    .map(([skills, lists]) =>
      prerequisiteGraph(
        new Map(skills.map((one) => [one.id, one])),
        new Map(lists.map((list, index) => [id(index), list])),
      ),
    );
}

/** A random graph with skills to reach and skills that are known. */
export function questions(size: number, options?: CurriculaOptions) {
  const ids = Array.from({ length: size }, (_, index) => `s${index}`);
  return fc.record({
    graph: curricula(size, options),
    goals: fc.subarray(ids, { minLength: 1, maxLength: 3 }).map((list) => skillGoals(...list)),
    known: fc.subarray(ids, { maxLength: 4 }),
    more: fc.subarray(ids, { maxLength: 4 }),
    assumePrerequisites: fc.boolean(),
    includeRecommended: fc.boolean(),
  });
}

type Requiring = Pick<LearningPathInput, 'includeRecommended' | 'goals'> & { graph: PrerequisiteGraph };

/** Unknown skills that the goals require outside of groups. */
export function requiredByGoals({ graph, goals, includeRecommended }: Requiring, known: Known): SkillSet {
  const required = new Set(goals.map(({ id }) => id).filter((id) => !known.skills.has(id)));
  for (const id of required) {
    const edges = (graph.prerequisites.get(id) ?? []).filter(
      ({ strength }) => strength === 'REQUIRED' || includeRecommended,
    );
    for (const { to, group } of edges) {
      // alternatives with one option are a requirement, unless an assumption meets them
      const isOnly =
        group === null ||
        (edges.filter((edge) => edge.group === group).length === 1 && known.metBy({ group, options: [to] }) === null);
      if (isOnly && !known.skills.has(to)) required.add(to);
    }
  }
  return required;
}

/** Whether every requirement of a skill is met by what is known, with some more skills. */
export function isMet(
  graph: PrerequisiteGraph,
  id: string,
  known: Known,
  more: SkillSet,
  includeRecommended: boolean,
): boolean {
  const edges = (graph.prerequisites.get(id) ?? []).filter(
    ({ strength }) => strength === 'REQUIRED' || includeRecommended,
  );
  const has = (skill: string): boolean => known.skills.has(skill) || more.has(skill);
  return edges.every(({ to, group }) => {
    if (group === null || has(to)) return has(to);
    const options = edges.filter((edge) => edge.group === group).map((edge) => edge.to);
    return options.some(has) || known.metBy({ group, options }) !== null;
  });
}
