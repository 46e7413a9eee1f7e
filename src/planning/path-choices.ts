import type { PlanStep } from './arrange.js';
import type { TechnologyGoal } from './goal-skills.js';
import { groupReason, type ReasonInput, technologyReason } from './reasons.js';
import type { Choice } from './search-space.js';

export interface PathChoice {
  /** The skill that has the alternatives; for a technology as a goal the chosen skill itself. */
  skill: string;
  /** The group's key; for a technology as a goal its id. */
  group: string;
  chosen: string;
  alternatives: string[];
  /** One sentence for readers. It looks at the whole path, so it is computed on demand. */
  reason: () => string;
}

/** The choices of a path: technologies as goals first, then groups of alternatives in the order of the steps. */
export function pathChoices(input: ReasonInput, technologies: readonly TechnologyGoal[]): PathChoice[] {
  const compareGroups = (a: Choice, b: Choice): number => (a.group < b.group ? -1 : 1);
  const ofSteps = input.plan.steps.flatMap((step) =>
    [...step.node.choices].sort(compareGroups).map((choice) => groupChoice(input, step, choice)),
  );
  return [...technologies.map((technology) => technologyChoice(input, technology)), ...ofSteps];
}

function technologyChoice(input: ReasonInput, technology: TechnologyGoal): PathChoice {
  const { id, chosen, others } = technology;
  return {
    skill: chosen,
    group: id,
    chosen,
    alternatives: [...others],
    reason: () => technologyReason(input, technology),
  };
}

function groupChoice(input: ReasonInput, step: PlanStep, choice: Choice): PathChoice {
  const chosen = chosenOption(input, choice);
  return {
    skill: step.node.skill.id,
    group: choice.group,
    chosen,
    alternatives: choice.options.filter((option) => option !== chosen),
    reason: () => groupReason(input, step, choice, chosen),
  };
}

function chosenOption({ choice }: ReasonInput, { met, open, options }: Choice): string {
  const chosen = open === null ? undefined : choice.chosen.get(open)?.skill.id;
  const [only] = options;
  const id = met?.skill ?? chosen ?? only;
  if (id === undefined) throw new Error('Alternatives have at least one option');
  return id;
}
