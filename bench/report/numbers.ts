import type { ContestantName } from '../work/contestants.js';
import type { Round } from '../work/loader.js';
import type { Measurement } from '../work/measure.js';

/** The median of the rounds, and their spread. */
export interface Summary {
  median: number;
  /** (maximum - minimum) / median */
  spread: number;
}

export function summary(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  return { median, spread: median === 0 ? 0 : ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) / median };
}

export type Key = { graph: string; work: string; contestant: ContestantName; connections: number };

/** The measurements, indexed by graph, work, contestant and connections. */
export class Numbers {
  private readonly rounds = new Map<string, readonly Round[]>();

  constructor(readonly measurements: readonly Measurement[]) {
    for (const measurement of measurements) this.rounds.set(keyOf(measurement), measurement.rounds);
  }

  /** @returns null if it was not measured */
  of(key: Key, field: keyof Round): Summary | null {
    const rounds = this.rounds.get(keyOf(key));
    return rounds ? summary(rounds.map((round) => round[field])) : null;
  }

  /** Requests per second divided by those of another contestant in the same round. */
  ratio(key: Key, other: ContestantName): Summary | null {
    const rounds = this.rounds.get(keyOf(key));
    const otherRounds = this.rounds.get(keyOf({ ...key, contestant: other }));
    if (!rounds || !otherRounds) return null;
    return summary(rounds.map(({ requests }, index) => requests / (otherRounds[index]?.requests ?? NaN)));
  }
}

function keyOf({ graph, work, contestant, connections }: Key): string {
  return [graph, work, contestant, connections].join(' ');
}
