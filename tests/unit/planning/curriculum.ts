import fc from 'fast-check';
import { runToEnd } from '../../../src/model/sliced.js';
import { learningTimes } from '../../../src/planning/estimate.js';
import type { Goal, Known } from '../../../src/planning/input.js';
import {
  type PlanSkill,
  type PrerequisiteEdge,
  prerequisiteGraph,
  type PrerequisiteGraph,
  type SkillSet,
} from '../../../src/model/prerequisite-graph.js';
import { type LearningPath, learningPath, type LearningPathInput } from '../../../src/planning/path.js';
/** `b` requires b, `?b` recommends it, `key:b` makes it one option of a group. */
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
  const [, mark, group, to] = /^(\?)?(?:(\w+):)?(.+)$/.exec(text)!;
  return { from, to: to!, strength: mark ? 'RECOMMENDED' : 'REQUIRED', group: group ?? null };
}

function toSkill(id: string, { months = 1, ...rest }: SkillFields[string]): PlanSkill {
  const learningTime = { min: months, max: months };
  return { id, name: id, levelRank: 1, areas: [], technologies: [], dependents: 0, learningTime, ...rest };
}

export const skillGoals = (...ids: string[]): Goal[] => ids.map((id) => ({ id, name: id, needs: 'ALL', skills: [id] }));

export function knowing(skills: Iterable<string>, ...technologies: string[]): Known {
  return { skills: new Set(skills), technologies: new Map(technologies.map((id) => [id, id])) };
}

export function selecting(skills: readonly string[], ...technologies: string[]) {
  return { skills: new Set(skills), technologies: new Set(technologies) };
}

export interface Asked extends Partial<Omit<LearningPathInput, 'goals'>> {
  goals: readonly Goal[];
}

/** The path to some goals, everything else as the API has it by default. */
export function pathTo(graph: PrerequisiteGraph, asked: Asked): LearningPath {
  return runToEnd(
    learningPath(graph, {
      known: knowing([]),
      assumePrerequisites: true,
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

export const stepsOf = ({ stages }: LearningPath) => stages.flatMap(({ steps }) => steps);
export const idsOf = (path: LearningPath): string[] => stepsOf(path).map(({ skill }) => skill);
export const stageIds = ({ stages }: LearningPath): string[][] =>
  stages.map(({ steps }) => steps.map(({ skill }) => skill));

const KEYS = [null, null, 'one', 'two'];
const TECHNOLOGIES = ['t0', 't1', 't2'];

/** Random curricula, acyclic by default; skills s0 (which needs nothing) to s<n>. */
export function curricula(size: number, { cyclic = false } = {}): fc.Arbitrary<PrerequisiteGraph> {
  const id = (index: number): string => `s${index}`;
  const skill = (index: number): fc.Arbitrary<PlanSkill> =>
    fc.record({
      id: fc.constant(id(index)),
      name: fc.constant(id(index)),
      levelRank: fc.option(fc.integer({ min: 1, max: 4 })),
      areas: fc.subarray(['a0', 'a1']),
      technologies: fc.subarray(TECHNOLOGIES, { maxLength: 1 }),
      dependents: fc.nat(3),
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
    fc.constantFrom(...KEYS).chain((group) =>
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
export function questions(size: number, options?: { cyclic?: boolean }) {
  const ids = Array.from({ length: size }, (_, index) => `s${index}`);
  return fc.record({
    graph: curricula(size, options),
    goals: fc.subarray(ids, { minLength: 1, maxLength: 3 }).map((list) => skillGoals(...list)),
    known: fc.tuple(fc.subarray(ids, { maxLength: 4 }), fc.subarray(TECHNOLOGIES, { maxLength: 1 })),
    more: fc.tuple(fc.subarray(ids, { maxLength: 4 }), fc.subarray(TECHNOLOGIES, { maxLength: 1 })),
    assumePrerequisites: fc.boolean(),
    includeRecommended: fc.boolean(),
  });
}

/** Whether every requirement of a skill is met by these skills and technologies. */
export function isMet(
  graph: PrerequisiteGraph,
  id: string,
  skills: SkillSet,
  technologies: readonly string[],
  includeRecommended: boolean,
): boolean {
  const edges = (graph.prerequisites.get(id) ?? []).filter(
    ({ strength }) => strength === 'REQUIRED' || includeRecommended,
  );
  return edges.every(
    (edge) =>
      skills.has(edge.to) ||
      (edge.group !== null &&
        edges.some(
          ({ group, to }) =>
            group === edge.group &&
            (skills.has(to) || graph.skills.get(to)!.technologies.some((one) => technologies.includes(one))),
        )),
  );
}
