import { isDeepStrictEqual } from 'node:util';
import type { Contestant, ContestantName } from './contestants.js';
import type { Round } from './loader.js';
import type { Question, Work } from './works.js';

/** Queries of each workload whose results are compared before the measurement. */
const COMPARED = 10;

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
}

/** Compares results, then measures one workload: the contestants alternate in each round. */
export async function measureWork(
  contestants: readonly Contestant[],
  work: Work,
  questions: readonly Question[],
  plan: Plan,
): Promise<Measurement[]> {
  const able = contestants.filter((contestant) => contestant.offers(work));
  // the last queries, which a run does not reach, so that queries that must be new are not cached
  for (const question of questions.slice(-COMPARED)) await compareAnswers(able, work, question, plan.graph);
  for (const contestant of able) await contestant.prepare(work, questions);
  const measured = plan.connections.flatMap((connections) =>
    able.map((contestant) => ({ contestant, connections, rounds: [] as Round[] })),
  );
  for (let round = 0; round < plan.rounds; round++) {
    for (const { contestant, connections, rounds } of measured) {
      rounds.push(await contestant.measure(work, connections, plan.seconds));
    }
  }
  return measured.map(({ contestant, connections, rounds }) => ({
    graph: plan.graph,
    work: work.name,
    contestant: contestant.name,
    connections,
    rounds,
  }));
}

/** @throws Error with the query and the results if they differ */
async function compareAnswers(
  contestants: readonly Contestant[],
  work: Work,
  question: Question,
  graph: string,
): Promise<void> {
  const answers = await Promise.all(contestants.map((contestant) => contestant.answer(work, question)));
  const results = contestants.flatMap(({ name }, at) => (answers[at] === null ? [] : [{ name, answer: answers[at] }]));
  const [first, ...others] = results;
  const different = others.find(({ answer }) => !isDeepStrictEqual(answer, first?.answer));
  if (!first || !different) return;
  throw new Error(
    `${graph}, ${work.name}: results differ for ${JSON.stringify(question)}\n` +
      [first, different].map(({ name, answer }) => `${name}: ${JSON.stringify(answer)}`).join('\n'),
  );
}
