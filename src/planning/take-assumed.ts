import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import { requiredClosure } from '../graph-algorithms/and-or.js';
import type { PrerequisiteGraph, SkillSet } from '../model/prerequisite-graph.js';
import type { Sliced } from '../model/sliced.js';
import type { Assumption } from './input.js';
import type { Known } from './known.js';
import { compareOptions, sortIds } from './requirements.js';
import { costOf, type PlanInput, selectSkills, type Selected } from './select-skills.js';

/** The option of an assumption that a plan counts as the known one. */
export interface Taken {
  assumption: Assumption;
  option: string;
}

/** Plans that are compared for one path. */
const MAX_PLANS = 32;

/**
 * "A language" is known, it is not known which, and the options of an open group need one (Flask needs Python). A path then
 * takes one option throughout as the known one: a preferred one, else the one with which the whole path is cheapest. What a
 * goal requires outside of groups is never taken as known: someone who wants to learn FastAPI is not assumed to know Python.
 *
 * @returns known: with the taken options and what they require; selected: the skills of the path; exact: false where options were left out
 */
export function* takeAssumed(
  graph: PrerequisiteGraph,
  input: PlanInput,
): Sliced<{ known: Known; selected: Selected; taken: Taken[]; exact: boolean }> {
  const open = input.known.assumptions.filter(({ options }) => options.length > 1);
  const taken: Taken[] = [];
  let { known } = input;
  let selected = yield* selectSkills(graph, input);
  let plans = 0;
  let exact = true;
  for (const assumption of open) {
    if (!known.assumptions.includes(assumption)) continue;
    const required = requiredByGoals(selected);
    const options = candidates(graph, assumption, selected, required, input);
    const compared = options.slice(0, Math.max(MAX_PLANS - plans, 0));
    plans += compared.length;
    exact = exact && compared.length === options.length && (taken.length === 0 || compared.length === 0);
    let best: { option: string; known: Known; selected: Selected } | null = null;
    for (const option of compared) {
      const more = [...known.impliedBy(option)].filter((id) => !required.has(id));
      const having = known.with(more);
      const other = yield* selectSkills(graph, { ...input, known: having });
      if (costOf(other) < costOf(best?.selected ?? selected)) best = { option, known: having, selected: other };
    }
    if (best === null) continue;
    taken.push({ assumption, option: best.option });
    ({ known, selected } = best);
  }
  return { known, selected, taken, exact };
}

/** Skills that the goals require whatever is chosen. */
function requiredByGoals({ space }: Selected): SkillSet {
  const closure = requiredClosure(space.goals.flatMap(({ required }) => required));
  return new Set(Array.from(closure, ({ skill }) => skill.id));
}

/** The options that a path could take as known: the preferred ones, else those that are not avoided, else all. */
function candidates(
  graph: PrerequisiteGraph,
  { options }: Assumption,
  { space }: Selected,
  required: SkillSet,
  { preference }: PlanInput,
): string[] {
  const reached = new Set(space.skills.map(({ skill }) => skill.id));
  if (!options.some((id) => reached.has(id) && !required.has(id))) return [];
  const free = sortIds(
    graph,
    options.filter((id) => !required.has(id)),
    compareOptions,
  );
  const skills = free
    .map((id) => getOrThrow(graph.skills, id))
    .filter(({ id, isRetired }) => !isRetired || preference.isNamed(id));
  const preferred = skills.filter(preference.isPreferred);
  const allowed = skills.filter((skill) => !preference.isAvoided(skill));
  const best = [preferred, allowed, skills].find((list) => list.length > 0) ?? [];
  return best.map(({ id }) => id);
}
