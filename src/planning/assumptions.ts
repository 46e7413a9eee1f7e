import { type Assumption, isPreferredNeed } from './input.js';
import type { Known } from './known.js';
import type { Planned } from './plan.js';

/** An assumption that a result depends on, and how. */
export interface PathAssumption extends Assumption {
  /** The option that the path counts as the known one; null where it does not matter which one is known. */
  taken: string | null;
  /** Options with which a requirement would not be met that counts as met. */
  exceptions: string[];
}

/**
 * What a path assumes about the learner, and what it makes of that. Of the PREFERRED needs of known roles only those that
 * the path builds on.
 *
 * @param builtOn  known skills that the path builds on
 */
export function pathAssumptions(
  { assumptions }: Known,
  { space, choice, taken }: Planned,
  builtOn: Iterable<string>,
): PathAssumption[] {
  const used = new Set(builtOn);
  const inPlan = [...space.skills, ...space.goals].filter((node) => choice.plan.has(node));
  const met = inPlan.flatMap((node) => node.choices).filter((one) => one.met?.assumption?.group === one.group);
  const relevant = assumptions.filter((one) => !isPreferredNeed(one) || one.options.some((id) => used.has(id)));
  return relevant.map((assumption) => {
    const requirements = met.filter(({ group }) => group === assumption.group);
    const isException = (option: string) => requirements.some(({ options }) => !options.includes(option));
    const option = taken.find((one) => one.assumption === assumption)?.option ?? null;
    return { taken: option, exceptions: assumption.options.filter(isException), ...assumption };
  });
}
