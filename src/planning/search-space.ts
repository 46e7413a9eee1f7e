import type { AndOrNode, OrGroup } from '../graph-algorithms/and-or.js';
import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import type { Alternatives } from '../model/entity-facts.js';
import type { PlanSkill, PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { MonthRange } from '../model/records.js';
import { mapSliced, type Sliced } from '../model/sliced.js';
import type { AlternativesProblem } from './choose-alternatives.js';
import type { LearningTimes } from './estimate.js';
import type { GoalSkills, Upgrade } from './goal-skills.js';
import type { Known, Met } from './known.js';
import type { Preference } from './preference.js';
import { directPrerequisites } from './requirements.js';
import { middle } from './schedule.js';

/** A choice of alternatives that a skill or a goal requires. Deprecated and discontinued options are left out unless they are preferred by id. */
export interface Choice extends Alternatives {
  /** What meets the alternatives; null where nothing does. */
  met: Met | null;
  /** The group to choose from; null where the alternatives are met, or there is one option only. */
  open: OrGroup<SpaceNode> | null;
}

/** A skill that is not known. */
export interface SpaceNode extends AndOrNode<SpaceNode> {
  readonly skill: PlanSkill;
  /** At the reference pace. */
  time: MonthRange;
  cost: number;
  required: readonly SpaceNode[];
  groups: readonly OrGroup<SpaceNode>[];
  choices: readonly Choice[];
  /** Ids of direct prerequisites that are known. */
  known: readonly string[];
  /** Set where the skill is known at a lower level than a goal needs. */
  upgrade: Upgrade | null;
}

/** What a goal requires. */
export interface GoalNode extends AndOrNode<SpaceNode> {
  readonly goal: GoalSkills;
  readonly choices: readonly Choice[];
}

/** Every skill that a path to the goals may contain, as an AND/OR graph whose roots are the goals. */
export interface SearchSpace extends AlternativesProblem<SpaceNode | GoalNode> {
  skills: readonly SpaceNode[];
  goals: readonly GoalNode[];
  nodeOf: (id: string) => SpaceNode;
}

export interface SearchSpaceInput {
  known: Known;
  includeRecommended: boolean;
  times: LearningTimes;
  preference: Preference;
  /** The option that must be taken of some groups, by group. */
  forced?: ReadonlyMap<string, string>;
}

const SKILLS_PER_SLICE = 500;
/** An estimate looks at every skill that has a learning time. */
const TIMES_PER_SLICE = 20;

const NO_TIME: MonthRange = { min: 0, max: 0 };
/** Shared by the many nodes without groups, or without known prerequisites. */
const NONE: readonly never[] = [];

function newNode(skill: PlanSkill): SpaceNode {
  return { skill, time: NO_TIME, cost: 0, required: NONE, groups: NONE, choices: NONE, known: NONE, upgrade: null };
}

/** Walks from the goals over every prerequisite and every alternative, and stops at known skills; O(V + E). */
export function* searchSpace(
  graph: PrerequisiteGraph,
  goalSkills: readonly GoalSkills[],
  { known, includeRecommended, times, preference, forced }: SearchSpaceInput,
): Sliced<SearchSpace> {
  const byId = new Map<string, SpaceNode>();
  const skills: SpaceNode[] = [];
  const addNode = (id: string): SpaceNode => {
    const found = byId.get(id);
    if (found) return found;
    const node = newNode(getOrThrow(graph.skills, id));
    byId.set(id, node);
    skills.push(node);
    return node;
  };
  const upgrades = new Map<string, SpaceNode>();
  /** Nothing waits for it, and it waits for nothing. */
  const addUpgrade = (upgrade: Upgrade): SpaceNode => {
    const found = upgrades.get(upgrade.skill);
    if (found?.upgrade && found.upgrade.to >= upgrade.to) return found;
    const node = found ?? newNode(getOrThrow(graph.skills, upgrade.skill));
    node.upgrade = upgrade;
    if (!found) skills.push(node);
    upgrades.set(upgrade.skill, node);
    return node;
  };
  const goals = goalSkills.map((goal): GoalNode => {
    const choices = goal.anyOf.map(toChoice);
    const required = [
      ...new Set([...goal.open.map(addNode), ...onlyOptions(choices), ...goal.upgrades.map(addUpgrade)]),
    ];
    return { goal, cost: 1, required, groups: choices.flatMap(({ open }) => open ?? []), choices };
  });
  let walked = 0;
  // the list grows while it is iterated
  for (const node of skills) {
    if (++walked % SKILLS_PER_SLICE === 0) yield;
    if (node.upgrade) continue;
    const { each, anyOf } = directPrerequisites(graph, node.skill.id, includeRecommended);
    const required: SpaceNode[] = [];
    const met: string[] = [];
    for (const id of each) {
      if (known.skills.has(id)) met.push(id);
      else required.push(addNode(id));
    }
    if (met.length > 0) node.known = met;
    if (required.length > 0) node.required = required;
    if (anyOf.length > 0) addChoices(node, anyOf);
  }
  yield* mapSliced(skills, (node) => (node.time = timeOf(node, times)), TIMES_PER_SLICE);
  setCosts(skills, preference);
  const isPreferred = (node: SpaceNode | GoalNode): boolean => 'skill' in node && preference.isPreferred(node.skill);
  return { nodes: [...skills, ...goals], skills, goals, isPreferred, nodeOf: (id) => getOrThrow(byId, id) };

  function addChoices(node: SpaceNode, anyOf: readonly Alternatives[]): void {
    node.choices = anyOf.map(toChoice);
    const options = node.choices.flatMap((choice) => choice.options);
    node.known = [...node.known, ...options.filter((id) => known.skills.has(id))];
    node.required = [...node.required, ...onlyOptions(node.choices)];
    node.groups = node.choices.flatMap(({ open }) => open ?? []);
  }

  function toChoice({ group, options }: Alternatives): Choice {
    const met = known.metBy({ group, options });
    const only = options.filter((id) => id === forced?.get(group));
    const current = options.filter((id) => !getOrThrow(graph.skills, id).isRetired || preference.isNamed(id));
    const left = [only, current, options].find((list) => list.length > 0) ?? options;
    const open = met === null && left.length > 1 ? { options: left.map(addNode) } : null;
    return { group, options: left, met, open };
  }

  /** Alternatives with one option are a requirement. */
  function onlyOptions(choices: readonly Choice[]): SpaceNode[] {
    return choices
      .filter(({ met, open }) => met === null && open === null)
      .flatMap(({ options }) => options.map(addNode));
  }
}

/** Whether a skill is learned beside the steps of a path: a soft or professional skill for which no source gives a time. */
export function isAlongside({ kind, learningTime }: PlanSkill): boolean {
  return kind !== 'TECHNICAL' && learningTime === null;
}

/** From one level to a higher one: the share of the skill's time that the ranks leave. */
function timeOf({ skill, upgrade }: SpaceNode, times: LearningTimes): MonthRange {
  if (isAlongside(skill)) return NO_TIME;
  const time = times.of(skill);
  if (upgrade === null) return time;
  const share = 1 - upgrade.from / upgrade.to;
  return { min: time.min * share, max: time.max * share };
}

/** Costs count months in hundred-thousandths, so that sums are exact; the number of steps breaks ties. */
const MONTH = 1e5;
const STEP = 1024;

/** The cost of a step: avoided skills first, then months, then the number of steps. */
function setCosts(nodes: readonly SpaceNode[], { isAvoided }: Preference): void {
  for (const node of nodes) node.cost = Math.round(middle(node.time) * MONTH) * STEP + 1;
  const total = nodes.reduce((sum, { cost }) => sum + cost, 0);
  for (const node of nodes) if (isAvoided(node.skill)) node.cost += total;
}
