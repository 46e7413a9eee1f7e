/**
 * Searches for the accepted GraphQL document that costs the service most, and measures its effect on other clients.
 * npm run worst-query -- --help
 *
 * Exit codes: 0 within the limits, 1 limits exceeded or failure, 2 usage error.
 */
import { Command, InvalidArgumentError } from 'commander';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schema } from '../src/graphql/apollo.js';
import { runProgram } from '../src/cli-support/run-program.js';
import { type GraphqlRequest, openAgent } from './measure/post.js';
import { type MeasuredService, startMeasuredService } from './measure/service.js';
import { percentile } from './measure/slope.js';
import { Worker } from './measure/worker.js';
import { attack, describeAttack, MAX_P99 } from './worst-query/attack.js';
import { FieldMaker } from './worst-query/fields.js';
import { MAX_CPU, Meter } from './worst-query/meter.js';
import { Mutator } from './worst-query/mutations.js';
import { readPool } from './worst-query/pool.js';
import type { ProbeOrder } from './worst-query/probe.js';
import { Random } from './worst-query/random.js';
import { confirm, describeConfirmed } from './worst-query/confirm.js';
import { describe, Search } from './worst-query/search.js';
import { knownAttacks, seedOfEachField } from './worst-query/seeds.js';
import { type Pool, Values } from './worst-query/values.js';

interface Options {
  documents: number;
  minutes: number;
  seed: number;
  dataDir?: string;
  out: string;
  attack?: string;
  clients: number;
  seconds: number;
}

/** What a search and an attack need. */
interface Bench {
  service: MeasuredService;
  pool: Pool;
  random: Random;
  values: Values;
  probe: Worker<ProbeOrder>;
}

/** The worst documents that are measured again: a single result may include garbage collection or compilation. */
const CONFIRMED = 5;

const DESCRIPTION =
  'Starts the service with default settings and searches for the accepted document that takes most CPU, by hill climbing ' +
  'over documents generated from the schema. The caches are emptied before each document. Requires Linux and a build.';

const program = new Command('npm run worst-query --')
  .description(DESCRIPTION)
  .option('--documents <count>', 'maximum number of documents to send', wholeNumber, 2_000)
  .option('--minutes <minutes>', 'maximum duration of the search', wholeNumber, 10)
  .option('--seed <number>', 'the seed of random choices; measurements still vary slightly', wholeNumber, 1)
  .option('--data-dir <folder>', 'a DATA_DIR with a graph (default: a temporary one with the default graph)')
  .option('--out <file>', 'the file for the worst document and its variables', 'worst-query.json')
  .option('--attack <file>', 'do not search: clients send the document of this file in a loop')
  .option('--clients <count>', 'with --attack: the number of clients', wholeNumber, 8)
  .option('--seconds <seconds>', 'with --attack: the duration', wholeNumber, 30)
  .action(async (options: Options) => {
    const isWithinLimits = await withBench(options, (bench) =>
      options.attack === undefined ? search(bench, options) : showAttack(bench, options, options.attack),
    );
    if (!isWithinLimits) process.exitCode = 1;
  });

await runProgram(program, (error) => (error instanceof Error ? error.message : String(error)));

async function withBench<Result>({ dataDir, seed }: Options, work: (bench: Bench) => Promise<Result>): Promise<Result> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'skill-graph-worst-query-')));
  try {
    const service = await startMeasuredService(folder);
    const probe = new Worker<ProbeOrder>(new URL('./worst-query/probe.ts', import.meta.url));
    try {
      const agent = openAgent(1);
      const pool = await readPool(agent, service.url);
      agent.destroy();
      const random = new Random(seed);
      return await work({ service, pool, random, values: new Values(pool, random), probe });
    } finally {
      await probe.stop();
      await service.stop();
    }
  } finally {
    if (dataDir === undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function search({ service, pool, random, values, probe }: Bench, options: Options): Promise<boolean> {
  const agent = openAgent(1);
  const meter = new Meter(service, agent);
  const mutator = new Mutator(schema, values, random);
  const seeds = [
    ...knownAttacks(pool, values),
    ...seedOfEachField(schema, new FieldMaker(schema, values, random), random, pool),
  ];
  const { documents, minutes } = options;
  const climb = new Search(schema, mutator, meter, random, { documents, minutes, report: logLine });
  const { worst, tried, outcomes } = await climb.run(seeds);
  console.log(`${tried} documents were sent: ${JSON.stringify(Object.fromEntries(outcomes))}`);
  for (const { score, title } of worst.slice(0, 20)) console.log(`  ${describe(score)}: ${title}`);
  const skills = pool.ids.skill ?? [];
  const confirmed = await confirm(worst.slice(0, CONFIRMED), meter, probe, service.url, skills);
  agent.destroy();
  const [first] = confirmed;
  if (!first) throw new Error('no document was accepted');
  console.log(`\nThe worst documents, measured again (medians):`);
  for (const document of confirmed) console.log(describeConfirmed(document));
  await writeFile(options.out, `${JSON.stringify(first.request, null, 2)}\n`);
  console.log(`\nThe worst document is in ${options.out}.`);
  return confirmed.every(({ node, java }) => node <= MAX_CPU.node && java <= MAX_CPU.java);
}

async function showAttack(
  { service, pool, values, probe }: Bench,
  { clients, seconds }: Options,
  file: string,
): Promise<boolean> {
  const request = JSON.parse(await readFile(file, 'utf8')) as GraphqlRequest;
  const skills = pool.ids.skill ?? [];
  const result = await attack({ url: service.url, request, clients, seconds, skills }, probe, values);
  console.log(describeAttack(result));
  const { skill, health } = result.probed;
  return percentile(skill, 0.99) <= MAX_P99.skill && percentile(health, 0.99) <= MAX_P99.health;
}

function logLine(line: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('must be a whole number above 0.');
}
