import { connectionEnvironment, residentMb, startHello, startPeer, startService } from '../servers/start.js';
import type { ServerProcess } from '../../scripts/measure/server-process.js';
import type { Neo4jSettings } from '../../src/graph/neo4j/session.js';
import { ask } from './ask.js';
import { Worker } from '../../scripts/measure/worker.js';
import type { Order, Round } from './loader.js';
import type { RawOrder } from './raw.js';
import type { Question, Work } from './works.js';

export const CONTESTANTS = ['warm', 'cold', 'peer', 'raw', 'hello'] as const;
export type ContestantName = (typeof CONTESTANTS)[number];

/** Names on the page. */
export const TITLES: Readonly<Record<ContestantName, string>> = {
  warm: 'this service, warm',
  cold: 'this service, cold',
  peer: '@neo4j/graphql',
  raw: 'raw Bolt',
  hello: '{ hello }',
};

/** Requests before a measurement, for the compiler. A warm cache needs each query at least once. */
const WARM_UP = 100;
/** Requests before a workload of unique queries, so that the data that they share is cached. */
const WARM_UP_UNIQUE = 2_000;
const WARM_UP_SECONDS = 0.5;
const WARM_UP_CONNECTIONS = 16;
/** Queries that raw Bolt cycles through. */
const RECORDED = 50;
/** Workloads that this service answers without a statement. */
const BY_INDEX: ReadonlySet<string> = new Set(['search', 'new-search', 'suggest', 'new-suggest']);

/** A server or client that is measured on one graph. */
export interface Contestant {
  name: ContestantName;
  offers(work: Work): boolean;
  /** Prepares for a workload. Sends each query once if it is repeated later. */
  prepare(work: Work, questions: readonly Question[]): Promise<void>;
  /** The result that must be equal for all contestants; null if there is none. */
  answer(work: Work, question: Question): Promise<unknown>;
  measure(work: Work, connections: number, seconds: number): Promise<Round>;
  residentMb(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * @param load  the process that generates HTTP load
 * @returns the contestants and the URL of this service
 */
export async function startContestants(settings: Neo4jSettings, load: Worker<Order>) {
  const started: Contestant[] = [];
  try {
    const service = await startService(settings, '');
    started.push(ours('warm', service, load));
    started.push(ours('cold', await startService(settings, '0'), load));
    started.push(peer(await startPeer(settings), load));
    started.push(raw(new Worker<RawOrder>(new URL('./raw.ts', import.meta.url), connectionEnvironment(settings))));
    started.push(hello(await startHello(), load));
    return { contestants: started, url: service.url };
  } catch (error) {
    for (const contestant of started) await contestant.stop();
    throw error;
  }
}

function ours(name: 'warm' | 'cold', server: ServerProcess, load: Worker<Order>): Contestant {
  const operation = (work: Work, { ours: variables }: Question) => ({ query: work.ours, variables });
  return {
    ...overHttp(name, server, load, operation),
    offers: () => true,
    answer: async (work, question) => work.ourAnswer(await ask(server.url, operation(work, question))),
  };
}

function peer(server: ServerProcess, load: Worker<Order>): Contestant {
  const operation = (work: Work, { peer: variables }: Question) => ({ query: work.peer ?? '', variables });
  return {
    ...overHttp('peer', server, load, operation),
    offers: ({ peer: query }) => query !== null,
    answer: async (work, question) => work.peerAnswer(await ask(server.url, operation(work, question))),
  };
}

function hello(server: ServerProcess, load: Worker<Order>): Contestant {
  return {
    ...overHttp('hello', server, load, () => ({ query: '{ hello }', variables: {} })),
    offers: () => true,
    answer: () => Promise.resolve(null),
  };
}

type OverHttp = Pick<Contestant, 'name' | 'prepare' | 'measure' | 'residentMb' | 'stop'>;

function overHttp(
  name: ContestantName,
  server: ServerProcess,
  load: Worker<Order>,
  operation: (work: Work, question: Question) => object,
): OverHttp {
  const { url } = server;
  const poolOf = (work: Work) => `${work.title}, ${name}`;
  /** requests per second in the last round */
  let pace = 0;
  const run = async (work: Work, connections: number, requests: number): Promise<Round> => {
    const mayRepeat = !work.isAlwaysNew || name === 'hello';
    const round = await load.do<Round>({ kind: 'run', name: poolOf(work), url, connections, requests, mayRepeat });
    pace = round.requests;
    return round;
  };
  // a number of requests and not a duration: at the end of a duration, slow responses would be cut off and not counted
  const measure = (work: Work, connections: number, seconds: number) =>
    run(work, connections, Math.max(connections, Math.round(pace * seconds)));
  return {
    name,
    prepare: async (work, questions) => {
      const sent = name === 'hello' ? questions.slice(0, 1) : questions;
      const bodies = sent.map((question) => JSON.stringify(operation(work, question)));
      await load.do<null>({ kind: 'bodies', name: poolOf(work), bodies });
      const toWarm = work.isAlwaysNew ? WARM_UP_UNIQUE : Math.max(WARM_UP, bodies.length);
      await run(work, WARM_UP_CONNECTIONS, name === 'warm' ? toWarm : WARM_UP);
      await measure(work, WARM_UP_CONNECTIONS, WARM_UP_SECONDS);
    },
    measure,
    residentMb: () => residentMb(server.pid),
    stop: () => server.stop(),
  };
}

function raw(worker: Worker<RawOrder>): Contestant {
  const measure = (work: Work, connections: number, seconds: number) =>
    worker.do<Round>({ kind: 'run', name: work.name, connections, seconds });
  return {
    name: 'raw',
    // the service answers these in memory, and sends no statement
    offers: ({ name }) => !BY_INDEX.has(name),
    prepare: async (work, questions) => {
      const operations = questions.slice(0, RECORDED).map(({ ours: variables }) => ({ query: work.ours, variables }));
      await worker.do<null>({ kind: 'record', name: work.name, operations });
      await measure(work, WARM_UP_CONNECTIONS, WARM_UP_SECONDS);
    },
    answer: () => Promise.resolve(null),
    measure,
    residentMb: () => residentMb(worker.pid),
    stop: () => worker.stop(),
  };
}
