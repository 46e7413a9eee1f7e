import type { ContestantName } from '../work/contestants.js';
import type { Round } from '../work/loader.js';
import type { Measurement } from '../work/measure.js';

/** The middle of some rounds, and how far they lie apart. */
export interface Summary {
  median: number;
  /** greatest less smallest, as a share of the median */
  spread: number;
}

export function summary(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  return { median, spread: median === 0 ? 0 : ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) / median };
}

export type Key = { graph: string; work: string; contestant: ContestantName; connections: number };

/** What was measured, by graph, work, contestant and connections. */
export class Numbers {
  private readonly rounds = new Map<string, readonly Round[]>();

  constructor(readonly measurements: readonly Measurement[]) {
    for (const one of measurements) this.rounds.set(keyOf(one), one.rounds);
  }

  /** null where it was not measured */
  of(key: Key, field: keyof Round): Summary | null {
    const rounds = this.rounds.get(keyOf(key));
    return rounds ? summary(rounds.map((round) => round[field])) : null;
  }

  /** Requests a second of one as a multiple of those of another: the median over rounds, which stand side by side. */
  ratio(key: Key, other: ContestantName): Summary | null {
    const one = this.rounds.get(keyOf(key));
    const two = this.rounds.get(keyOf({ ...key, contestant: other }));
    if (!one || !two) return null;
    return summary(one.map(({ requests }, at) => requests / (two[at]?.requests ?? NaN)));
  }
}

function keyOf({ graph, work, contestant, connections }: Key): string {
  return [graph, work, contestant, connections].join(' ');
}
