/**
 * Looks for the accepted GraphQL document that costs the service most, and shows what it does to other clients.
 * npm run worst-query -- --help
 *
 * Exit codes: 0 within what is allowed, 1 not, or nothing could be measured, 2 called in a wrong way.
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
import { ALLOWED_P99, attack, describeAttack } from './worst-query/attack.js';
import { FieldMaker } from './worst-query/fields.js';
import { ALLOWED, Meter } from './worst-query/meter.js';
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

/** What a search and an attack work with. */
interface Bench {
  service: MeasuredService;
  pool: Pool;
  random: Random;
  values: Values;
  probe: Worker<ProbeOrder>;
}

/** As many of the worst are measured again: a single figure may hold the work of the garbage collector or the compiler. */
const CONFIRMED = 5;

const DESCRIPTION =
  'Starts the service with default settings, and looks for the accepted document that takes most CPU, by hill climbing ' +
  'over documents that are made of the schema. The caches are emptied before each. Needs Linux, and a build.';

const program = new Command('npm run worst-query --')
  .description(DESCRIPTION)
  .option('--documents <count>', 'how many documents to send at most', wholeNumber, 2_000)
  .option('--minutes <minutes>', 'how long to look at most', wholeNumber, 10)
  .option('--seed <number>', 'the same seed makes the same choices; what is measured differs a little', wholeNumber, 1)
  .option('--data-dir <folder>', 'a DATA_DIR with a graph; without it, the default graph is loaded for the time')
  .option('--out <file>', 'where the worst document goes, with its variables', 'worst-query.json')
  .option('--attack <file>', 'look for nothing: clients send the document of this file in a loop')
  .option('--clients <count>', 'with --attack: how many', wholeNumber, 8)
  .option('--seconds <seconds>', 'with --attack: for how long', wholeNumber, 30)
  .action(async (options: Options) => {
    const within = await withBench(options, (bench) =>
      options.attack === undefined ? search(bench, options) : showAttack(bench, options, options.attack),
    );
    if (!within) process.exitCode = 1;
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
  const climb = new Search(schema, mutator, meter, random, { documents, minutes, report: tell });
  const { worst, tried, outcomes } = await climb.run(seeds);
  console.log(`${tried} documents were sent: ${JSON.stringify(Object.fromEntries(outcomes))}`);
  for (const { score, title } of worst.slice(0, 20)) console.log(`  ${describe(score)}: ${title}`);
  const skills = pool.ids.skill ?? [];
  const confirmed = await confirm(worst.slice(0, CONFIRMED), meter, probe, service.url, skills);
  agent.destroy();
  const [first] = confirmed;
  if (!first) throw new Error('no document was accepted');
  console.log(`\nThe worst, measured again (medians):`);
  for (const one of confirmed) console.log(describeConfirmed(one));
  await writeFile(options.out, `${JSON.stringify(first.request, null, 2)}\n`);
  console.log(`\nThe worst document is in ${options.out}.`);
  return confirmed.every(({ node, java }) => node <= ALLOWED.node && java <= ALLOWED.java);
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
  return percentile(skill, 0.99) <= ALLOWED_P99.skill && percentile(health, 0.99) <= ALLOWED_P99.health;
}

function tell(line: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}
