import { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { schema } from '../../src/graphql/apollo.js';
import { CpuClock, isNoCompiler } from '../../scripts/measure/cpu.js';
import { openAgent, parseResponse, post } from '../../scripts/measure/post.js';
import { weightOf } from '../../scripts/measure/schema.js';
import { type MeasuredService, startBeside, startMeasuredService } from '../../scripts/measure/service.js';
import { readGraph } from '../graphs/graphs.js';
import { prepareDataDir } from '../graphs/prepare.js';
import { casesOf, type CostCase } from './cases.js';
import { type Cost, Measurer, type Mode, type Target } from './measure.js';
import { sampleOf } from './sample.js';
import { type Row, tableOf } from './table.js';

interface Options {
  graphs: string;
  data?: string;
  fields?: string;
  repeats: string;
  setting: string[];
  header: string[];
  json?: string;
}

/** Allow queries with many occurrences of a field, whatever their estimated cost. */
const WITHOUT_LIMITS = { MAX_COST: '1000000000', MAX_DEPTH: '100', READ_TIMEOUT_MS: '60000' };

/** Every n-th case is used to warm up the processes; in addition, each case has its own warm-up. */
const WARM_UP_STEP = 5;
/** Changes to write to the history. */
const WRITES = 20;

const DESCRIPTION =
  'Measures the CPU that each field takes in the processes of the service and of Neo4j, and prints it next to the weight ' +
  'in the schema. Cold: the service has no cache, and the text of each query is new. Warm: all data has been read before. ' +
  'Requires Linux and a build.';

export async function runCost(argv: readonly string[]): Promise<void> {
  const program = new Command('npm run bench -- cost')
    .description(DESCRIPTION)
    .option('--graphs <names>', 'separated by commas, e.g. default,esco', 'default')
    .option('--data <folder>', "the folder of ESCO's download")
    .option('--fields <pattern>', 'measure only fields whose Type.field and variant match this regular expression')
    .option('--repeats <count>', 'measurements of each number of occurrences', '5')
    .option('--setting <NAME=value>', 'a setting of the service, such as a higher limit', collect, [])
    .option(
      '--header <name=value>',
      'a header for each request, such as the one that requests extensions.cost',
      collect,
      [],
    )
    .option('--json <file>', 'also write the results to this file');
  program.parse(argv, { from: 'user' });
  const options = program.opts<Options>();
  const rows: Row[] = [];
  let missing: string[] = [];
  for (const graph of options.graphs.split(',')) {
    const result = await costsOn(graph, options);
    console.log(`${tableOf(result.rows)}\n`);
    rows.push(...result.rows);
    missing = result.missing;
  }
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(rows, null, 2)}\n`);
  if (missing.length === 0) return;
  console.error(`NO CASE in bench/cost/roots.ts or bench/cost/hosts.ts FOR:\n  ${missing.join('\n  ')}`);
  process.exitCode = 1;
}

async function costsOn(name: string, options: Options): Promise<{ rows: Row[]; missing: string[] }> {
  const graph = await readGraph(name, options.data ?? null);
  const dataDir = await prepareDataDir(name, graph);
  const { cases, missing, absent } = casesOf(schema, sampleOf(graph));
  if (absent.length > 0) console.error(`${name} has no instances of these types: ${typesOf(absent)}`);
  const pattern = new RegExp(options.fields ?? '');
  const selected = cases.filter(({ field, variant }) => pattern.test(`${field} ${variant}`));
  const settings = { ...WITHOUT_LIMITS, ...Object.fromEntries(options.setting.map(pair)) };
  const cold = await startMeasuredService(dataDir, { ...settings, CACHE_MB: '0' });
  try {
    const warm = await startBeside(cold, dataDir, settings);
    try {
      await writeHistory(cold);
      return { rows: await measureAll(name, selected, cold, warm, options), missing };
    } finally {
      await warm.stop();
    }
  } finally {
    await cold.stop();
  }
}

type Running = Pick<MeasuredService, 'url' | 'pid'>;

async function measureAll(
  graph: string,
  cases: readonly CostCase[],
  cold: MeasuredService,
  warm: Running,
  options: Options,
): Promise<Row[]> {
  const java = cold.neo4j.pid;
  const headers = { authorization: `Bearer ${cold.apiKey}`, ...Object.fromEntries(options.header.map(pair)) };
  const targetOf = (service: Running): Target => ({
    url: service.url,
    agent: openAgent(1),
    node: new CpuClock(service.pid),
    java: new CpuClock(java, isNoCompiler),
    headers,
  });
  const repeats = Number(options.repeats);
  const targets = { cold: targetOf(cold), warm: targetOf(warm) };
  console.error(`${graph}: warming up`);
  const measurers = {
    cold: new Measurer(targets.cold, 'cold', repeats),
    warm: new Measurer(targets.warm, 'warm', repeats),
  };
  for (const costCase of cases.filter((_, at) => at % WARM_UP_STEP === 0)) {
    for (const mode of ['cold', 'warm'] as const) await measurers[mode].warmUp(costCase).catch(() => null);
  }
  const rows: Row[] = [];
  for (const costCase of cases) {
    const row = await rowOf(graph, costCase, measurers);
    console.error(tableOf([row]).split('\n').at(-1));
    rows.push(row);
  }
  for (const { agent } of Object.values(targets)) agent.destroy();
  return rows;
}

async function rowOf(graph: string, costCase: CostCase, measurers: Record<Mode, Measurer>): Promise<Row> {
  const { field, variant } = costCase;
  let problem: string | null = null;
  const costBy = async (mode: Mode): Promise<Cost | null> => {
    try {
      return await measurers[mode].measure(costCase);
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
      return null;
    }
  };
  const cold = await costBy('cold');
  const warm = cold && (await costBy('warm'));
  return { graph, field, variant, cold, warm, problem, weight: weightOf(schema, field) };
}

/** Writes changes for the fields of the history: a loaded graph has none. */
async function writeHistory({ url, apiKey }: MeasuredService): Promise<void> {
  const agent = openAgent(1);
  const send = async (query: string) => {
    const { data, errors } = parseResponse(await post(agent, url, { query }, { authorization: `Bearer ${apiKey}` }));
    if (!data) throw new Error(`the history could not be written: ${JSON.stringify(errors)}`);
    return data;
  };
  const { skills } = (await send('{ skills(first: 1) { edges { node { id } } } }')) as {
    skills: { edges: { node: { id: string } }[] };
  };
  const id = JSON.stringify(skills.edges[0]?.node.id);
  for (let write = 0; write < WRITES; write++) {
    await send(`mutation { updateSkill(input: { id: ${id}, aliases: ["measured ${write}"] }) { version } }`);
  }
  agent.destroy();
}

function typesOf(fields: readonly string[]): string {
  return [...new Set(fields.map((field) => field.split('.', 1)[0]))].join(', ');
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

function pair(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new Error(`${text}: must have the form name=value`);
  return [text.slice(0, at), text.slice(at + 1)];
}
