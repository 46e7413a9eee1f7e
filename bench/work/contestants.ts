import { reach, residentMb, type Server, startHello, startPeer, startService } from '../servers/start.js';
import type { Neo4jSettings } from '../../src/graph/neo4j/session.js';
import { ask } from './ask.js';
import { Worker } from '../../scripts/measure/worker.js';
import type { Order, Round } from './loader.js';
import type { RawOrder } from './raw.js';
import type { Question, Work } from './works.js';

export const CONTESTANTS = ['warm', 'cold', 'peer', 'raw', 'hello'] as const;
export type ContestantName = (typeof CONTESTANTS)[number];

/** How each is called in the page. */
export const TITLES: Readonly<Record<ContestantName, string>> = {
  warm: 'this service, warm',
  cold: 'this service, cold',
  peer: '@neo4j/graphql',
  raw: 'raw Bolt',
  hello: '{ hello }',
};

/** Before it is measured, for the compiler; where a cache is to be warm, at least each question once. */
const WARM_UP = 100;
/** Questions that are never asked twice: as many others before, so that what they have in common is in memory. */
const WARM_UP_OF_NEW = 2_000;
const WARM_UP_SECONDS = 0.5;
const WARM_UP_CONNECTIONS = 16;
/** How many questions raw Bolt takes turns with. */
const RECORDED = 50;

/** One that is measured on one graph. */
export interface Contestant {
  name: ContestantName;
  offers(work: Work): boolean;
  /** Gets ready for a work's questions: asks each once where it will be asked again. */
  prepare(work: Work, questions: readonly Question[]): Promise<void>;
  /** What must be equal between contestants; null where there is nothing to compare. */
  answer(work: Work, question: Question): Promise<unknown>;
  measure(work: Work, connections: number, seconds: number): Promise<Round>;
  residentMb(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * @param load  the process that makes load over HTTP
 * @returns the contestants, and the address of our service
 */
export async function startContestants(settings: Neo4jSettings, load: Worker<Order>) {
  const started: Contestant[] = [];
  try {
    const service = await startService(settings, '');
    started.push(ours('warm', service, load));
    started.push(ours('cold', await startService(settings, '0'), load));
    started.push(peer(await startPeer(settings), load));
    started.push(raw(new Worker<RawOrder>(new URL('./raw.ts', import.meta.url), reach(settings))));
    started.push(hello(await startHello(), load));
    return { contestants: started, url: service.url };
  } catch (error) {
    for (const one of started) await one.stop();
    throw error;
  }
}

function ours(name: 'warm' | 'cold', server: Server, load: Worker<Order>): Contestant {
  const operation = (work: Work, { ours: variables }: Question) => ({ query: work.ours, variables });
  return {
    ...overHttp(name, server, load, operation),
    offers: () => true,
    answer: async (work, question) => work.ourAnswer(await ask(server.url, operation(work, question))),
  };
}

function peer(server: Server, load: Worker<Order>): Contestant {
  const operation = (work: Work, { peer: variables }: Question) => ({ query: work.peer ?? '', variables });
  return {
    ...overHttp('peer', server, load, operation),
    offers: ({ peer: query }) => query !== null,
    answer: async (work, question) => work.peerAnswer(await ask(server.url, operation(work, question))),
  };
}

function hello(server: Server, load: Worker<Order>): Contestant {
  return {
    ...overHttp('hello', server, load, () => ({ query: '{ hello }', variables: {} })),
    offers: () => true,
    answer: () => Promise.resolve(null),
  };
}

type OverHttp = Pick<Contestant, 'name' | 'prepare' | 'measure' | 'residentMb' | 'stop'>;

function overHttp(
  name: ContestantName,
  server: Server,
  load: Worker<Order>,
  operation: (work: Work, question: Question) => object,
): OverHttp {
  const { url } = server;
  const poolOf = (work: Work) => `${work.title}, ${name}`;
  /** requests a second when last measured */
  let pace = 0;
  const run = async (work: Work, connections: number, requests: number): Promise<Round> => {
    const again = !work.isAlwaysNew || name === 'hello';
    const round = await load.do<Round>({ kind: 'run', name: poolOf(work), url, connections, requests, again });
    pace = round.requests;
    return round;
  };
  // a number of requests, not a time: at the end of a time slow answers are cut off, and do not count
  const measure = (work: Work, connections: number, seconds: number) =>
    run(work, connections, Math.max(connections, Math.round(pace * seconds)));
  return {
    name,
    prepare: async (work, questions) => {
      const asked = name === 'hello' ? questions.slice(0, 1) : questions;
      const bodies = asked.map((question) => JSON.stringify(operation(work, question)));
      await load.do<null>({ kind: 'bodies', name: poolOf(work), bodies });
      const toWarm = work.isAlwaysNew ? WARM_UP_OF_NEW : Math.max(WARM_UP, bodies.length);
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
    offers: () => true,
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
