import { isDeepStrictEqual } from 'node:util';
import { ask } from './ask.js';
import { type Bench, type Contestant, type ContestantName, type Prepared } from './contestants.js';
import type { Round } from './round.js';
import type { Question, Questions, Work } from './work.js';

/** Questions of each workload whose answers are compared before the measurement. */
const COMPARED = 10;
const FIRST_READS: readonly ContestantName[] = ['cold', 'peer'];

/** The rounds of a contestant with a workload on a graph. */
export interface Measurement {
  graph: string;
  work: string;
  contestant: ContestantName;
  connections: number;
  rounds: Round[];
}

export interface Plan {
  graph: string;
  connections: readonly number[];
  rounds: number;
  seconds: number;
  /** of the first round of each contestant, which does not count */
  warmUpSeconds: number;
}

/** Whether a contestant reads from the database, and not from what is in memory. */
export function readsFirst(work: Work, { name }: Contestant): boolean {
  return !work.isIndexed && FIRST_READS.includes(name);
}

/** Measures one workload: the contestants take turns within a round. */
export async function measureWork(
  contestants: readonly Contestant[],
  work: Work,
  questions: Questions,
  plan: Plan,
): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  const prepared: Prepared[] = [];
  // in turns: the load generator takes one order at a time
  for (const contestant of contestants) prepared.push(await contestant.prepare(work, questions));
  for (const connections of plan.connections) {
    const open = Math.min(connections, work.maxConnections ?? Infinity);
    for (const one of prepared) await one.measure(open, plan.warmUpSeconds);
    const rounds = new Map(prepared.map(({ name }) => [name, [] as Round[]]));
    for (let round = 0; round < plan.rounds; round++) {
      for (const one of prepared) rounds.get(one.name)?.push(await one.measure(open, plan.seconds));
    }
    for (const [contestant, measured] of rounds) {
      measurements.push({ graph: plan.graph, work: work.name, contestant, connections, rounds: measured });
    }
  }
  return measurements;
}

/** @throws Error with the question and the answers if those of two servers differ */
export async function compareAnswers(bench: Bench, work: Work, { all, shared }: Questions): Promise<void> {
  const ours = async (url: string, { ours: variables }: Question) =>
    work.ourAnswer(await ask(url, { query: work.ours, variables }));
  for (const question of all.slice(-COMPARED)) {
    requireEqual(work, question, await ours(bench.service.url, question), await ours(bench.canned.url, question));
  }
  if (work.peer === null || work.peerAnswer === null) return;
  for (const question of shared.slice(-COMPARED)) {
    const answer = work.peerAnswer(await ask(bench.peer.url, { query: work.peer, variables: question.peer }));
    requireEqual(work, question, await ours(bench.service.url, question), answer);
  }
}

function requireEqual({ name }: Work, question: Question, answer: unknown, other: unknown): void {
  if (isDeepStrictEqual(answer, other)) return;
  throw new Error(
    `${name}: answers differ for ${JSON.stringify(question)}\n${JSON.stringify(answer)}\n${JSON.stringify(other)}`,
  );
}
