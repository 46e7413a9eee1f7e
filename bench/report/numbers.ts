import type { ContestantName } from '../work/contestants.js';
import type { Measurement } from '../work/measure.js';
import type { Round } from '../work/round.js';
import { type Summary, summary } from './statistics.js';

export interface Cell {
  graph: string;
  work: string;
  connections: number;
}

/** The measurements by graph, workload, number of connections and contestant. */
export class Numbers {
  private readonly rounds = new Map<string, readonly Round[]>();

  constructor(readonly measurements: readonly Measurement[]) {
    for (const measurement of measurements)
      this.rounds.set(keyOf(measurement, measurement.contestant), measurement.rounds);
  }

  /** @returns null if it was not measured */
  of(cell: Cell, contestant: ContestantName, value: (round: Round) => number): Summary | null {
    const rounds = this.rounds.get(keyOf(cell, contestant));
    return rounds ? summary(rounds.map(value)) : null;
  }

  /** A value of one contestant divided by that of another in the same round. */
  ratio(cell: Cell, one: ContestantName, other: ContestantName, value: (round: Round) => number): Summary | null {
    const [rounds, others] = [this.rounds.get(keyOf(cell, one)), this.rounds.get(keyOf(cell, other))];
    if (!rounds || !others) return null;
    return summary(rounds.map((round, at) => value(round) / (others[at] ? value(others[at]) : NaN)));
  }

  /** The graphs with the numbers of connections, in the order of the measurements. */
  get tables(): Omit<Cell, 'work'>[] {
    const found = new Map(
      this.measurements.map(({ graph, connections }) => [`${graph} ${connections}`, { graph, connections }]),
    );
    return [...found.values()];
  }
}

function keyOf({ graph, work, connections }: Cell, contestant: ContestantName): string {
  return [graph, work, connections, contestant].join(' ');
}
