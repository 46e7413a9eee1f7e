import type { ServerProcess } from '../../scripts/measure/server-process.js';
import type { Worker } from '../../scripts/measure/worker.js';
import { numbered, type Order, type Run, type Until } from '../load/orders.js';
import { CpuMeter, type MeteredRun, type Round, roundOf } from './round.js';
import { isMeasured } from '../plan.js';
import { DISTINCT, type Questions, type Variables, type Work } from './work.js';

export const CONTESTANTS = ['cold', 'peer', 'executed', 'canned', 'again', 'hello'] as const;
export type ContestantName = (typeof CONTESTANTS)[number];

/** Names on the page. */
export const TITLES: Readonly<Record<ContestantName, string>> = {
  cold: 'cold',
  peer: '@neo4j/graphql',
  executed: 'executed',
  canned: 'canned',
  again: 'again',
  hello: '{ hello }',
};

/** The servers over one graph, and what is needed to measure them. */
export interface Bench {
  service: ServerProcess;
  peer: ServerProcess;
  canned: ServerProcess;
  hello: ServerProcess;
  neo4jPid: number;
  load: Worker<Order>;
  /** Empties the caches of the service. */
  dropCaches: () => Promise<void>;
  /** how many questions are first reads after the caches were dropped */
  coldBatch: number;
}

export interface Contestant {
  name: ContestantName;
  offers(work: Work): boolean;
  prepare(work: Work, questions: Questions): Promise<Prepared>;
}

/** A contestant with the requests of a workload. */
export interface Prepared {
  name: ContestantName;
  measure(connections: number, seconds: number): Promise<Round>;
}

/** Few enough for costly requests. */
const FILLING_CONNECTIONS = 8;

/** What distinguishes a contestant. */
interface Description {
  name: ContestantName;
  server: ServerProcess;
  query: (work: Work) => string;
  variables: (questions: Questions) => readonly Variables[];
  /** whether the same request is sent again */
  repeats?: true;
  /** whether the caches of the service are dropped before each batch; null to send without pauses */
  batches: 'after a drop' | 'without a drop' | null;
}

const ours = {
  query: (work: Work) => work.ours,
  variables: ({ all }: Questions) => all.map((question) => question.ours),
};

/** All contestants, in the order of the tables. */
export function contestantsOf(bench: Bench): Contestant[] {
  const { service, peer, canned, hello } = bench;
  const descriptions: Description[] = [
    {
      ...ours,
      name: 'cold',
      server: service,
      variables: ({ shared }) => shared.map((question) => question.ours),
      batches: 'after a drop',
    },
    {
      name: 'peer',
      server: peer,
      query: (work) => work.peer ?? '',
      variables: ({ shared }) => shared.map((question) => question.peer),
      batches: 'without a drop',
    },
    {
      ...ours,
      name: 'executed',
      server: service,
      variables: ({ fresh }) => fresh.map((question) => question.ours),
      batches: null,
    },
    { ...ours, name: 'canned', server: canned, batches: null },
    { ...ours, name: 'again', server: service, repeats: true, batches: null },
    {
      name: 'hello',
      server: hello,
      query: () => '{ hello }',
      variables: () => [{}],
      batches: null,
    },
  ];
  return descriptions.map((description) => contestant(bench, description));
}

function contestant(bench: Bench, description: Description): Contestant {
  const { name, server, query, variables, repeats } = description;
  const meter = new CpuMeter(server.pid, bench.neo4jPid);
  return {
    name,
    offers: (work) => isMeasured(work, name),
    prepare: async (work, questions) => {
      const pool = `${work.name} ${name}`;
      const operations = variables(questions).map((given) => ({ query: query(work), variables: given }));
      const bodies = operations.map((operation) => (repeats ? JSON.stringify(operation) : numbered(operation)));
      await bench.load.do<null>({ kind: 'pool', name: pool, bodies, isNumbered: !repeats });
      const run = (connections: number, until: Until) =>
        meter.during(() => bench.load.do<Run>({ kind: 'run', pool, url: server.url, connections, until }));
      const batches = work.isIndexed ? null : description.batches;
      // each question once, so that the caches of the service are filled
      if (batches === null) {
        await run(work.maxConnections ?? FILLING_CONNECTIONS, { requests: Math.min(bodies.length, DISTINCT) });
      }
      const measure = async (connections: number, seconds: number) => {
        if (batches === null) return roundOf([await run(connections, { seconds })]);
        const requests = Math.max(connections, Math.min(bench.coldBatch, bodies.length));
        const prepareBatch = batches === 'after a drop' ? bench.dropCaches : async () => undefined;
        return roundOf(await inBatches(seconds, prepareBatch, () => run(connections, { requests })));
      };
      return { name, measure };
    },
  };
}

async function inBatches(seconds: number, before: () => Promise<void>, run: () => Promise<MeteredRun>) {
  const runs: MeteredRun[] = [];
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end) {
    await before();
    runs.push(await run());
  }
  return runs;
}
