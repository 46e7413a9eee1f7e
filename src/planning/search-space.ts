import type { AndOrNode, OrGroup } from '../graph-algorithms/and-or.js';
import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import type { PlanSkill, PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { MonthRange } from '../model/records.js';
import { mapSliced, type Sliced } from '../model/sliced.js';
import type { AlternativesProblem } from './choose-alternatives.js';
import type { LearningTimes } from './estimate.js';
import type { Known } from './input.js';
import type { Preference } from './preference.js';
import { type Alternatives, directPrerequisites, type Met, metBy } from './requirements.js';
import { middle } from './schedule.js';

/** A choice of alternatives that a skill requires. */
export interface Choice extends Alternatives {
  /** What of the known skills meets the alternatives; null where nothing does. */
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
}

/** Every skill that a path to the goals may contain, as an AND/OR graph. */
export interface SearchSpace extends AlternativesProblem<SpaceNode> {
  nodeOf: (id: string) => SpaceNode;
}

export interface SearchSpaceInput {
  known: Known;
  includeRecommended: boolean;
  times: LearningTimes;
  preference: Preference;
}

const SKILLS_PER_SLICE = 500;
/** An estimate looks at every skill that has a learning time. */
const TIMES_PER_SLICE = 20;

const NO_TIME: MonthRange = { min: 0, max: 0 };
/** Shared by the many nodes without groups, or without known prerequisites. */
const NONE: readonly never[] = [];

/** Walks from the goals over every prerequisite and every alternative, and stops at known skills; O(V + E). */
export function* searchSpace(
  graph: PrerequisiteGraph,
  goalSkills: readonly string[],
  { known, includeRecommended, times, preference }: SearchSpaceInput,
): Sliced<SearchSpace> {
  const byId = new Map<string, SpaceNode>();
  const nodes: SpaceNode[] = [];
  const addNode = (id: string): SpaceNode => {
    const found = byId.get(id);
    if (found) return found;
    const skill = getOrThrow(graph.skills, id);
    const node: SpaceNode = { skill, time: NO_TIME, cost: 0, required: NONE, groups: NONE, choices: NONE, known: NONE };
    byId.set(id, node);
    nodes.push(node);
    return node;
  };
  const goals = [...new Set(goalSkills.map(addNode))];
  let walked = 0;
  // the list grows while it is iterated
  for (const node of nodes) {
    if (++walked % SKILLS_PER_SLICE === 0) yield;
    const { each, anyOf } = directPrerequisites(graph, node.skill.id, includeRecommended);
    const required = each.filter((id) => !known.skills.has(id));
    if (required.length < each.length) node.known = each.filter((id) => known.skills.has(id));
    if (required.length > 0) node.required = required.map(addNode);
    if (anyOf.length > 0) addChoices(node, anyOf);
  }
  yield* mapSliced(nodes, (node) => (node.time = times.of(node.skill)), TIMES_PER_SLICE);
  setCosts(nodes, preference);
  const isPreferred = ({ skill }: SpaceNode): boolean => preference.isPreferred(skill);
  return { nodes, goals, isPreferred, nodeOf: (id) => getOrThrow(byId, id) };

  function addChoices(node: SpaceNode, anyOf: readonly Alternatives[]): void {
    node.choices = anyOf.map((alternatives) => {
      const met = metBy(graph, known, alternatives);
      const options = met === null ? alternatives.options.map(addNode) : [];
      return { ...alternatives, met, open: options.length > 1 ? { options } : null };
    });
    const met = node.choices.filter((choice) => choice.met !== null).flatMap(({ options }) => options);
    const single = node.choices.filter(({ met, open }) => met === null && open === null);
    node.known = [...node.known, ...met.filter((id) => known.skills.has(id))];
    node.required = [...node.required, ...single.flatMap(({ options }) => options.map(addNode))];
    node.groups = node.choices.flatMap(({ open }) => open ?? []);
  }
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
