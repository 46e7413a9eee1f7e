import type { MonthRange } from '../model/records.js';
import { mapSliced, type Sliced } from '../model/sliced.js';
import type { AlternativesProblem } from './alternatives.js';
import type { LearningTimes } from './estimate.js';
import { type Alternatives, directPrerequisites, type Met, metBy } from './known.js';
import type { Known } from './model.js';
import type { Preference } from './preference.js';
import { middle } from './schedule.js';
import type { PlanSkill, PrerequisiteGraph } from '../model/prerequisite-graph.js';

/** Alternatives that the walk met. */
export interface MetChoice extends Alternatives {
  owner: number;
  /** what of the known meets them; null where they are open */
  met: Met | null;
  /** index of the problem's group; -1 where they are met, or have one option only */
  open: number;
}

/** All that could stand on a path to the goals: the skills that are not known, as nodes of an AND/OR graph. */
export interface SearchSpace {
  skills: PlanSkill[];
  /** at the reference pace */
  times: MonthRange[];
  nodeOf: ReadonlyMap<string, number>;
  problem: AlternativesProblem;
  /** groups of the problem that each node owns */
  groupsOf: number[][];
  /** known direct prerequisites of each node */
  knownOf: string[][];
  choices: MetChoice[];
}

export interface SearchSpaceInput {
  known: Known;
  includeRecommended: boolean;
  times: LearningTimes;
  preference: Preference;
}

/** For the many nodes that have none; never added to. */
const NONE: never[] = [];

const SKILLS_OF_SLICE = 500;
/** an estimate looks at every skill that has a time */
const TIMES_OF_SLICE = 20;

/** Walks from the goals' skills over every prerequisite and every alternative, and stops at what is known; O(V + E). */
export function* searchSpace(
  graph: PrerequisiteGraph,
  goalSkills: readonly string[],
  input: SearchSpaceInput,
): Sliced<SearchSpace> {
  const { known, includeRecommended, preference } = input;
  const skills: PlanSkill[] = [];
  const nodeOf = new Map<string, number>();
  const node = (id: string): number => {
    let at = nodeOf.get(id);
    if (at === undefined) {
      at = skills.push(graph.skills.get(id)!) - 1;
      nodeOf.set(id, at);
    }
    return at;
  };
  const goals = [...new Set(goalSkills.map(node))];
  const hard: number[][] = [];
  const groups: { owner: number; options: number[] }[] = [];
  const groupsOf: number[][] = [];
  const knownOf: string[][] = [];
  const choices: MetChoice[] = [];

  for (let owner = 0; owner < skills.length; owner++) {
    if (owner % SKILLS_OF_SLICE === SKILLS_OF_SLICE - 1) yield;
    const { each, anyOf } = directPrerequisites(graph, skills[owner]!.id, includeRecommended);
    const needed = each.flatMap((id) => (known.skills.has(id) ? [] : node(id)));
    const own: number[] = anyOf.length > 0 ? [] : NONE;
    const knownHere =
      each.length > needed.length || anyOf.length > 0 ? each.filter((id) => known.skills.has(id)) : NONE;
    for (const { group, options } of anyOf) {
      const met = metBy(graph, known, { group, options });
      const open = met === null && options.length > 1;
      choices.push({ owner, group, options, met, open: open ? groups.length : -1 });
      if (open) own.push(groups.push({ owner, options: options.map(node) }) - 1);
      else if (met === null) needed.push(node(options[0]!));
      else knownHere.push(...options.filter((id) => known.skills.has(id)));
    }
    hard.push(needed);
    groupsOf.push(own);
    knownOf.push(knownHere);
  }
  const times = yield* mapSliced(skills, (skill) => input.times.of(skill), TIMES_OF_SLICE);
  const cost = costs(skills, times, preference);
  const preferred = (at: number): boolean => preference.isPreferred(skills[at]!);
  return { skills, times, nodeOf, problem: { cost, hard, groups, goals, preferred }, groupsOf, knownOf, choices };
}

/** Months are counted in whole hundred-thousandths, so that sums are exact, and steps break the tie. */
const MONTH = 1e5;
const STEP = 1024;

/** Cost of a step: first of all whether it is to be avoided, then its months, then that it is a step. */
function costs(skills: readonly PlanSkill[], times: readonly MonthRange[], { isAvoided }: Preference): Float64Array {
  const cost = Float64Array.from(times, (time) => Math.round(middle(time) * MONTH) * STEP + 1);
  const all = cost.reduce((sum, one) => sum + one, 0);
  return cost.map((one, at) => (isAvoided(skills[at]!) ? one + all : one));
}
