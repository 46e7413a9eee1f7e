import { isDeepStrictEqual } from 'node:util';
import type { Contestant, ContestantName } from './contestants.js';
import type { Round } from './loader.js';
import type { Question, Work } from './works.js';

/** Questions of each work whose answers are compared before anything is timed. */
const COMPARED = 10;

/** A contestant at a work on a graph: a value for each round. */
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

/** Compares answers, then measures one work: in each round every contestant has its turn. */
export async function measureWork(
  contestants: readonly Contestant[],
  work: Work,
  questions: readonly Question[],
  plan: Plan,
): Promise<Measurement[]> {
  const able = contestants.filter((one) => one.offers(work));
  // the last ones, which a run does not come to, so that a question that must be new stays so
  for (const question of questions.slice(-COMPARED)) await compareAnswers(able, work, question, plan.graph);
  for (const one of able) await one.prepare(work, questions);
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

/** @throws Error with the question and the answers, where they differ */
async function compareAnswers(
  contestants: readonly Contestant[],
  work: Work,
  question: Question,
  graph: string,
): Promise<void> {
  const answers = await Promise.all(contestants.map((one) => one.answer(work, question)));
  const given = contestants.flatMap(({ name }, at) => (answers[at] === null ? [] : [{ name, answer: answers[at] }]));
  const [first, ...others] = given;
  const different = others.find(({ answer }) => !isDeepStrictEqual(answer, first?.answer));
  if (!first || !different) return;
  throw new Error(
    `${graph}, ${work.name}: answers differ for ${JSON.stringify(question)}\n` +
      [first, different].map(({ name, answer }) => `${name}: ${JSON.stringify(answer)}`).join('\n'),
  );
}
