import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import { requiredClosure } from '../graph-algorithms/and-or.js';
import type { PlanSkill, PrerequisiteGraph, SkillSet } from '../model/prerequisite-graph.js';
import type { Sliced } from '../model/sliced.js';
import type { Assumption } from './input.js';
import type { Known } from './known.js';
import { shareOfRank } from './ranks.js';
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
 * A path also takes one option where a role needs "a language" at a higher level than is assumed, and raises it.
 *
 * Assumptions are resolved one after another. This is exact for one of them: options of several may save time only together,
 * and an option of one may leave another without the option that saves most.
 *
 * @returns known: with the taken options and what they require; selected: the skills of the path; exact: false where options
 *   were left out, or where several assumptions have options that a path could take
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
  const hasOptions = (one: Assumption) => optionsOf(graph, input, one, { known, selected, taken }).options.length > 0;
  let exact = open.length < 2 || open.filter(hasOptions).length < 2;
  for (const assumption of open) {
    if (!known.assumptions.includes(assumption)) continue;
    const { required, isRaised, options } = optionsOf(graph, input, assumption, { known, selected, taken });
    const compared = options.slice(0, Math.max(MAX_PLANS - plans, isRaised ? 1 : 0));
    plans += compared.length;
    exact &&= compared.length === options.length && (taken.length === 0 || compared.length === 0);
    let best: { option: string; known: Known; selected: Selected } | null = null;
    for (const option of compared) {
      const more = [...known.impliedBy(option)].filter((id) => !required.has(id));
      const having = known.with(more, assumption.rank);
      const other = yield* selectSkills(graph, { ...input, known: having });
      const least = best?.selected ?? (isRaised ? null : selected);
      if (least === null || costOf(other) < costOf(least)) best = { option, known: having, selected: other };
    }
    if (best === null) continue;
    taken.push({ assumption, option: best.option });
    ({ known, selected } = best);
  }
  return { known, selected, taken, exact };
}

/** What a path is based on after some assumptions. */
interface Resolved {
  known: Known;
  selected: Selected;
  taken: readonly Taken[];
}

/** The options of an assumption that a path could take, and whether it has to take one; `required`: what none stands for. */
function optionsOf(
  graph: PrerequisiteGraph,
  input: PlanInput,
  assumption: Assumption,
  { known, selected, taken }: Resolved,
): { required: SkillSet; isRaised: boolean; options: string[] } {
  const required = requiredByGoals(selected);
  const isRaised = fallsShort(assumption, known, required, input);
  const options = candidates(graph, assumption, isRaised ? null : selected, required, input, taken);
  return { required, isRaised, options };
}

/** Skills that the goals require whatever is chosen. */
function requiredByGoals({ space }: Selected): SkillSet {
  const closure = requiredClosure(space.goals.flatMap(({ required }) => required));
  return new Set(Array.from(closure, ({ skill }) => skill.id));
}

/** Whether a role needs what only the assumption meets, at a higher level than is assumed. */
function fallsShort(assumption: Assumption, known: Known, required: SkillSet, { goals }: PlanInput): boolean {
  return goals.some(({ anyOf, ranks }) =>
    anyOf.some(({ group, options }) => {
      const rank = ranks.get(options[0] ?? '') ?? null;
      if (shareOfRank(assumption.rank, rank) === 1) return false;
      if (options.some((id) => known.skills.has(id) || required.has(id))) return false;
      return known.assumptionFor({ group, options }) === assumption;
    }),
  );
}

/**
 * The options that a path could take as known: the preferred ones, else those that are not avoided, else all. Of those that
 * are not avoided, the ones that do not contradict what was taken: with Python no framework of another language.
 *
 * @param selected  the path, to take only what it could use; null to take an option in any case
 */
function candidates(
  graph: PrerequisiteGraph,
  { options }: Assumption,
  selected: Selected | null,
  required: SkillSet,
  { preference, known }: PlanInput,
  taken: readonly Taken[],
): string[] {
  const reached = selected && new Set(selected.space.skills.map(({ skill }) => skill.id));
  if (reached && !options.some((id) => reached.has(id) && !required.has(id))) return [];
  const free = sortIds(
    graph,
    options.filter((id) => !required.has(id)),
    compareOptions,
  );
  const skills = free
    .map((id) => getOrThrow(graph.skills, id))
    .filter(({ id, isRetired }) => !isRetired || preference.isNamed(id));
  // of equally cheap options the one that adds least: to someone who knows Python, Flask rather than Express
  const added = ({ id }: PlanSkill): number => [...known.impliedBy(id)].filter((one) => !known.skills.has(one)).length;
  skills.sort((a, b) => added(a) - added(b));
  const preferred = skills.filter(preference.isPreferred);
  const allowed = skills.filter((skill) => !preference.isAvoided(skill));
  const contradicts = ({ id }: PlanSkill): boolean => {
    const implied = known.impliedBy(id);
    return taken.some((one) => one.assumption.options.some((other) => other !== one.option && implied.has(other)));
  };
  const consistent = allowed.filter((skill) => !contradicts(skill));
  const best = [preferred, consistent, allowed, skills].find((list) => list.length > 0) ?? [];
  return best.map(({ id }) => id);
}
