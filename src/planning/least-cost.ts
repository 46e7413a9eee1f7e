import type { Sliced } from '../model/sliced.js';
import { derive, type Unit, type UnitGroup } from '../graph-algorithms/and-or.js';
import type { Part } from './independent-parts.js';

/** Larger parts are chosen greedily only. */
const MAX_EXACT_GROUPS = 64;

/** Units and groups explored between two yields. */
const EXPLORED_PER_SLICE = 5_000;

/** The effort of the searches for one plan, counted in units and groups explored. */
export class SearchEffort {
  private explored = 0;
  private exploredBefore = 0;

  constructor(private readonly limit: number) {}

  count(explored: number): void {
    this.explored += explored;
  }

  isSpent(): boolean {
    return this.explored >= this.limit;
  }

  /** Whether a slice's worth has been explored since this was last true. */
  isSliceOver(): boolean {
    if (this.explored - this.exploredBefore < EXPLORED_PER_SLICE) return false;
    this.exploredBefore = this.explored;
    return true;
  }
}

/** The weight of an option in a greedy pass: less is better. */
type Weigh = (option: Unit) => number;

/**
 * Least-cost choice of a part's alternatives by depth-first branch and bound (Land and Doig 1960) over the open groups of
 * the plan so far, the group with the largest lower bound first.
 *
 * The lower bound splits each unit's cost evenly among the groups that could bring it in (cost partitioning; Katz and
 * Domshlak 2008), so that the shares of the open groups add up to no more than the remaining cost. The upper bound starts
 * from the better of two greedy passes, one of which takes each group's cheapest option alone: the result is never worse.
 */
export class LeastCostSearch {
  /** Units that the search has added to the plan, in order. */
  private readonly added: Unit[] = [];
  /** Groups of the plan so far that belong to the part. */
  private readonly agenda: UnitGroup[] = [];
  private readonly groups: ReadonlySet<UnitGroup>;
  private best: { cost: number; units: readonly Unit[] } = { cost: Infinity, units: [] };

  /**
   * @param plan    the units in the plan; those of the part's best plan are added
   * @param rounds  the round in which each unit is derived with every option
   * @param effort  shared by the searches for one plan
   */
  constructor(
    private readonly part: Part,
    private readonly plan: Set<Unit>,
    private readonly rounds: ReadonlyMap<Unit, number>,
    private readonly effort: SearchEffort,
  ) {
    this.groups = new Set(part.groups);
  }

  /** @returns false where the effort was spent before the plan was proved to be the cheapest */
  *run(): Sliced<boolean> {
    for (const weigh of [this.marginalCost, ownCost]) {
      if (this.part.isCyclic) yield* this.greedyPass(weigh, true);
      yield* this.greedyPass(weigh, false);
    }
    const isSmall = this.part.groups.length <= MAX_EXACT_GROUPS;
    if (isSmall) {
      this.agenda.push(...this.part.roots);
      yield* this.branch(0, this.costShares());
      this.undo(0, 0);
    }
    for (const unit of this.best.units) this.plan.add(unit);
    return isSmall && !this.effort.isSpent();
  }

  private readonly marginalCost: Weigh = (option) => this.missing(option, ownCost);

  /** @param foundedOnly  an option must be derived before the owner of its group */
  private *greedyPass(weigh: Weigh, foundedOnly: boolean): Sliced<void> {
    this.agenda.push(...this.part.roots);
    let cost = 0;
    // the agenda grows while it is iterated
    for (const { owner, options } of this.agenda) {
      const candidates = foundedOnly ? options.filter((option) => this.roundOf(option) < this.roundOf(owner)) : options;
      if (candidates.some((option) => this.plan.has(option))) continue;
      cost += this.add(lightest(candidates, weigh));
      if (this.effort.isSliceOver()) yield;
    }
    if (cost < this.best.cost && this.isFounded()) this.best = { cost, units: [...this.added] };
    this.undo(0, 0);
  }

  private roundOf(unit: Unit): number {
    return this.rounds.get(unit) ?? -1;
  }

  /** @param shares  each unit's cost, divided by the number of groups that could bring it in */
  private *branch(cost: number, shares: Weigh): Sliced<void> {
    if (this.effort.isSliceOver()) yield;
    let bound = cost;
    let hardest: UnitGroup | null = null;
    let hardestShare = -1;
    this.effort.count(this.agenda.length);
    for (const group of this.agenda) {
      if (group.options.some((option) => this.plan.has(option))) continue;
      const share = Math.min(...group.options.map((option) => this.missing(option, shares)));
      bound += share;
      if (share > hardestShare) [hardest, hardestShare] = [group, share];
    }
    // shares are fractions, costs are integers: half a unit of cost is more than any rounding error
    if (bound > this.best.cost - 0.5 || this.effort.isSpent()) return;
    if (hardest !== null) yield* this.branchOver(hardest.options, cost, shares);
    else if (this.isFounded()) this.best = { cost, units: [...this.added] };
    else yield* this.branchOver(this.foundingOptions(), cost, shares);
  }

  private *branchOver(options: readonly Unit[], cost: number, shares: Weigh): Sliced<void> {
    const ordered = options.map((option) => ({ option, extra: this.marginalCost(option) }));
    ordered.sort((a, b) => a.extra - b.extra);
    for (const { option } of ordered) {
      const [added, agenda] = [this.added.length, this.agenda.length];
      yield* this.branch(cost + this.add(option), shares);
      this.undo(added, agenda);
    }
  }

  /** Whether no unit of the plan waits for itself. */
  private isFounded(): boolean {
    return !this.part.isCyclic || this.derivePlan().size === this.plan.size;
  }

  /** Options that could be derived before units that wait for themselves. */
  private foundingOptions(): Unit[] {
    const rounds = this.derivePlan();
    const waiting = this.part.groups.filter(
      ({ owner, options }) =>
        this.plan.has(owner) && !rounds.has(owner) && !options.some((option) => rounds.has(option)),
    );
    const options = new Set(waiting.flatMap((group) => group.options));
    return [...options].filter((option) => !this.plan.has(option));
  }

  private derivePlan(): ReadonlyMap<Unit, number> {
    this.effort.count(this.plan.size);
    return derive(this.plan, (group) => this.groups.has(group));
  }

  /**
   * Adds a unit and all that it requires to the plan.
   *
   * @returns their cost
   */
  private add(unit: Unit): number {
    const stack = [unit];
    let cost = 0;
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (this.plan.has(next)) continue;
      this.plan.add(next);
      this.added.push(next);
      cost += next.cost;
      for (const group of next.groups) if (this.groups.has(group)) this.agenda.push(group);
      stack.push(...next.required);
    }
    return cost;
  }

  private undo(added: number, agenda: number): void {
    for (const unit of this.added.splice(added)) this.plan.delete(unit);
    this.agenda.length = agenda;
  }

  /** The weight of a unit and all that it requires, without those in the plan. */
  private missing(unit: Unit, weigh: Weigh): number {
    let sum = 0;
    for (const missing of this.missingUnits(unit)) sum += weigh(missing);
    return sum;
  }

  private missingUnits(unit: Unit): ReadonlySet<Unit> {
    const missing = new Set(this.plan.has(unit) ? [] : [unit]);
    for (const next of missing)
      for (const required of next.required) if (!this.plan.has(required)) missing.add(required);
    this.effort.count(missing.size);
    return missing;
  }

  private costShares(): Weigh {
    const counts = new Map<Unit, number>();
    for (const { options } of this.part.groups) {
      const units = new Set(options.flatMap((option) => [...this.missingUnits(option)]));
      for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
    return (unit) => unit.cost / (counts.get(unit) ?? 1);
  }
}

const ownCost: Weigh = ({ cost }) => cost;

/** The first of the lightest options. */
function lightest(options: readonly Unit[], weigh: Weigh): Unit {
  const [first, ...others] = options.map((option) => ({ option, weight: weigh(option) }));
  if (!first) throw new Error('A group has at least one option that can be derived');
  return others.reduce((best, other) => (other.weight < best.weight ? other : best), first).option;
}
