import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { Sliced } from '../model/sliced.js';
import { type Planned, planSkills } from './plan.js';
import { middle, REFERENCE_HOURS, rounded } from './schedule.js';
import type { PlanInput } from './select-skills.js';
import { months } from './sentence.js';

export interface PathOption {
  skill: string;
  /** At the requested pace; null where the option is impossible, or beyond MAX_OPTIONS. */
  addsMonths: number | null;
  /** One sentence for readers. */
  reason: string;
  exact: boolean;
}

/** Options that are planned for one path. */
const MAX_OPTIONS = 32;

/** Prices the options of the choices of one path, by planning the whole path again with each of them. */
export class OptionPrices {
  private left = MAX_OPTIONS;

  constructor(
    private readonly graph: PrerequisiteGraph,
    private readonly input: PlanInput,
    private readonly planned: Planned,
    private readonly hoursPerWeek: number,
  ) {}

  /** @param reason  of the chosen option */
  *of(group: string, chosen: string, others: readonly string[], reason: string): Sliced<PathOption[]> {
    const options: PathOption[] = [{ skill: chosen, addsMonths: 0, reason, exact: this.planned.exact }];
    for (const skill of others) options.push(yield* this.price(group, skill));
    return options;
  }

  private *price(group: string, skill: string): Sliced<PathOption> {
    if (this.left === 0) {
      return { skill, addsMonths: null, reason: 'The path has too many options to plan each of them.', exact: false };
    }
    this.left -= 1;
    const forced = new Map([[group, skill]]);
    const other = yield* planSkills(this.graph, { ...this.input, forced });
    const exact = other.exact && this.planned.exact;
    if (other.plan.cycles.length > this.planned.plan.cycles.length) {
      return { skill, addsMonths: null, reason: 'It requires the skill that it is an option for.', exact };
    }
    const addsMonths = rounded(((monthsOf(other) - monthsOf(this.planned)) * REFERENCE_HOURS) / this.hoursPerWeek);
    return { skill, addsMonths, reason: sentence(addsMonths), exact };
  }
}

/** The middle of the time of the whole path, at the reference pace. */
export function monthsOf({ plan }: Planned): number {
  return plan.steps.reduce((sum, { node }) => sum + middle(node.time), 0);
}

function sentence(addsMonths: number): string {
  if (addsMonths === 0) return 'The path would be as long with it.';
  if (addsMonths > 0) return `It would add ${months(addsMonths)} to the path.`;
  return `It would take ${months(-addsMonths)} off the path.`;
}
