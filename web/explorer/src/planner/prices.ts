import type { LearningPathPricesQuery } from '../api/generated/graphql.js';
import { planner } from '../texts.js';
import { formatMonths } from '../ui/format-months.js';
import { decisionKey } from './choices.js';

type PricedPlan = LearningPathPricesQuery['learningPath'];
export type Price = NonNullable<PricedPlan>['choices'][number]['options'][number];

const WEEKS_IN_A_MONTH = 52 / 12;

/** The prices by decision and skill id. */
export type Prices = ReadonlyMap<string, ReadonlyMap<string, Price>>;

/** Collects the prices of the options of each decision. */
export function pricesOf(plan: PricedPlan): Prices {
  const prices = new Map<string, Map<string, Price>>();
  for (const choice of plan?.choices ?? []) {
    const key = decisionKey(choice);
    const priced = choice.options.map((option) => [option.skill.id, option] as const);
    prices.set(key, new Map([...priced, ...(prices.get(key) ?? [])]));
  }
  return prices;
}

/** `+2 months (87 hours)`, at the plan's pace. */
export function formatPrice({ addsMonths, exact }: Price, hoursPerWeek: number): string {
  const { same, more, less, about, none } = planner.price;
  if (addsMonths === null || addsMonths === undefined) return none;
  if (addsMonths === 0) return exact ? same : about(same);
  const size = Math.abs(addsMonths);
  const hours = Math.round(size * WEEKS_IN_A_MONTH * hoursPerWeek);
  const price = (addsMonths > 0 ? more : less)(formatMonths({ min: size, max: size }), hours);
  return exact ? price : about(price);
}
