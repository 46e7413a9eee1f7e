import type { Sliced } from '../model/sliced.js';
import { derive, type UnitGraph } from '../graph-algorithms/and-or.js';

/** Groups that must be chosen together, since their options share units or need each other's. */
export interface Part {
  /** groups of the part that are owned by units which are in the plan in any case */
  roots: readonly number[];
  /** every group of the part */
  groups: readonly number[];
  /** some of its units wait for each other in a circle, if chosen so */
  cyclic: boolean;
}

/** Parts with more groups are chosen greedily at once. */
const EXACT_GROUPS = 64;

/** What is looked at between two yields. */
const EXPLORED_OF_SLICE = 5_000;

/** How a greedy pass weighs an option: less is better. */
type Weigh = (option: number) => number;

/**
 * Least-cost choice of a part's alternatives, by depth-first branch and bound (Land and Doig 1960) over the open groups
 * of the plan so far, largest bound first.
 *
 * The bound splits each unit's cost evenly among the groups that could bring it in (cost partitioning; Katz and
 * Domshlak 2008), so that the shares of the open groups add up to at most what is yet to be paid. It starts from the
 * better of two greedy passes, one of which takes each group's cheapest option alone: the answer is never worse.
 */
export class LeastCostSearch {
  /** units and groups looked at so far */
  explored = 0;
  private exploredBefore = 0;
  private readonly stamp: Int32Array;
  private clock = 0;
  private added: number[] = [];
  private agenda: number[] = [];
  private share: Float64Array = new Float64Array(0);
  private best: { cost: number; units: number[] } = { cost: Infinity, units: [] };
  private part: Part = { roots: [], groups: [], cyclic: false };
  private ofPart: Set<number> = new Set();

  /**
   * @param inPlan  units in the plan: those of each searched part are added
   * @param round   when each unit follows from nothing, with every option at hand
   * @param limit   how much may be explored, over all the parts
   */
  constructor(
    private readonly units: UnitGraph,
    private readonly inPlan: Uint8Array,
    private readonly round: Int32Array,
    private readonly limit: number,
  ) {
    this.stamp = new Int32Array(units.hard.length);
  }

  /** Adds the part's best plan; false where the limit came before the proof that it is the best. */
  *choose(part: Part): Sliced<boolean> {
    this.part = part;
    this.ofPart = new Set(part.groups);
    this.best = { cost: Infinity, units: [] };
    for (const weigh of [this.marginalCost, this.ownCost]) {
      yield* this.pass(weigh, part.cyclic);
      if (part.cyclic) yield* this.pass(weigh, false);
    }
    const small = part.groups.length <= EXACT_GROUPS;
    if (small) {
      this.share = this.shares();
      this.agenda.push(...part.roots);
      yield* this.branch(0);
      this.undo(0, 0);
    }
    for (const unit of this.best.units) this.inPlan[unit] = 1;
    return small && this.explored < this.limit;
  }

  /** Whether much was looked at since this was last so. */
  private isSliceOver(): boolean {
    if (this.explored - this.exploredBefore < EXPLORED_OF_SLICE) return false;
    this.exploredBefore = this.explored;
    return true;
  }

  private readonly ownCost: Weigh = (option) => this.units.cost[option]!;
  private readonly marginalCost: Weigh = (option) => this.missing(option, this.units.cost);

  /** One greedy pass. foundedOnly: an option must follow before the owner of its group does. */
  private *pass(weigh: Weigh, foundedOnly: boolean): Sliced<void> {
    this.agenda.push(...this.part.roots);
    let cost = 0;
    for (let at = 0; at < this.agenda.length; at++) {
      const { owner, options } = this.units.groups[this.agenda[at]!]!;
      const open = foundedOnly ? options.filter((option) => this.round[option]! < this.round[owner]!) : options;
      if (open.some((option) => this.inPlan[option] === 1)) continue;
      cost += this.add(lightest(open, weigh));
      if (this.isSliceOver()) yield;
    }
    if (cost < this.best.cost && this.founded()) this.best = { cost, units: [...this.added] };
    this.undo(0, 0);
  }

  private *branch(cost: number): Sliced<void> {
    if (this.isSliceOver()) yield;
    const { groups } = this.units;
    let bound = cost;
    let hardest = -1;
    let hardestShare = -1;
    for (const group of this.agenda) {
      const { options } = groups[group]!;
      this.explored++;
      if (options.some((option) => this.inPlan[option] === 1)) continue;
      const share = Math.min(...options.map((option) => this.missing(option, this.share)));
      bound += share;
      if (share > hardestShare) [hardest, hardestShare] = [group, share];
    }
    // shares are fractions, costs are integers: half a unit is more than any rounding
    if (bound > this.best.cost - 0.5 || this.explored >= this.limit) return;
    if (hardest !== -1) yield* this.branchOver(groups[hardest]!.options, cost);
    else if (this.founded()) this.best = { cost, units: [...this.added] };
    else yield* this.branchOver(this.wayOut(), cost);
  }

  private *branchOver(options: readonly number[], cost: number): Sliced<void> {
    const ordered = options.map((option) => ({ option, extra: this.marginalCost(option) }));
    ordered.sort((a, b) => a.extra - b.extra);
    for (const { option } of ordered) {
      const [added, agenda] = [this.added.length, this.agenda.length];
      yield* this.branch(cost + this.add(option));
      this.undo(added, agenda);
    }
  }

  /** Whether no unit of the plan waits for itself. */
  private founded(): boolean {
    if (!this.part.cyclic) return true;
    const round = this.derived();
    return this.inPlan.every((taken, unit) => taken === 0 || round[unit] !== -1);
  }

  /** Options that could end the wait of units that wait for themselves. */
  private wayOut(): number[] {
    const round = this.derived();
    const waiting = this.part.groups.filter((group) => {
      const { owner, options } = this.units.groups[group]!;
      return this.inPlan[owner] === 1 && round[owner] === -1 && options.every((option) => round[option] === -1);
    });
    const options = waiting.flatMap((group) => this.units.groups[group]!.options);
    return [...new Set(options)].filter((option) => this.inPlan[option] === 0);
  }

  private derived(): Int32Array {
    this.explored += this.inPlan.length;
    return derive(this.units, this.inPlan, (group) => this.ofPart.has(group));
  }

  /** Takes a unit and all that it needs in any case; what they cost. */
  private add(unit: number): number {
    const stack = [unit];
    let cost = 0;
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (this.inPlan[next] === 1) continue;
      this.inPlan[next] = 1;
      this.added.push(next);
      cost += this.units.cost[next]!;
      for (const group of this.units.groupsOf[next]!) if (this.ofPart.has(group)) this.agenda.push(group);
      for (const target of this.units.hard[next]!) stack.push(target);
    }
    return cost;
  }

  private undo(added: number, agenda: number): void {
    for (const unit of this.added.splice(added)) this.inPlan[unit] = 0;
    this.agenda.length = agenda;
  }

  /** What a unit and all that it needs in any case weigh beyond the plan. */
  private missing(unit: number, weight: Float64Array): number {
    let sum = 0;
    this.spread(unit, (next) => (sum += weight[next]!));
    return sum;
  }

  private spread(unit: number, visit: (unit: number) => void): void {
    const stamp = ++this.clock;
    const stack = [unit];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (this.inPlan[next] === 1 || this.stamp[next] === stamp) continue;
      this.stamp[next] = stamp;
      this.explored++;
      visit(next);
      for (const target of this.units.hard[next]!) stack.push(target);
    }
  }

  /** Each unit's cost, divided by the number of groups with an option that needs it. */
  private shares(): Float64Array {
    const groups = new Map<number, number>();
    for (const group of this.part.groups) {
      const seen = new Set<number>();
      for (const option of this.units.groups[group]!.options) this.spread(option, (unit) => seen.add(unit));
      for (const unit of seen) groups.set(unit, (groups.get(unit) ?? 0) + 1);
    }
    return this.units.cost.map((cost, unit) => cost / (groups.get(unit) ?? 1));
  }
}

function lightest(options: readonly number[], weigh: Weigh): number {
  let best = options[0]!;
  let least = weigh(best);
  for (let at = 1; at < options.length; at++) {
    const weight = weigh(options[at]!);
    if (weight < least) [best, least] = [options[at]!, weight];
  }
  return best;
}
