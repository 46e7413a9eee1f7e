import { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { schema } from '../../src/graphql/apollo.js';
import { CpuClock, isNoCompiler } from '../../scripts/measure/cpu.js';
import { openAgent, parseAnswer, post } from '../../scripts/measure/post.js';
import { weightOf } from '../../scripts/measure/schema.js';
import { type MeasuredService, startBeside, startMeasuredService } from '../../scripts/measure/service.js';
import { readGraph } from '../graphs/graphs.js';
import { casesOf, type CostCase } from './cases.js';
import { type Cost, Measurer, type Mode, type Target } from './measure.js';
import { prepareDataDir } from './prepare.js';
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

/** So that a query with many occurrences of a field is executed, whatever it is estimated to cost. */
const WITHOUT_LIMITS = { MAX_COST: '1000000000', MAX_DEPTH: '100', READ_TIMEOUT_MS: '60000' };

/** One of as many cases warms up the processes; each case then warms up for itself. */
const WARMED_UP_EACH = 5;
/** Changes that the history holds. */
const WRITES = 20;

const DESCRIPTION =
  'Measures the CPU that each field takes, in the process of the service and in that of Neo4j, and prints it beside the ' +
  "weight that the schema declares. Cold: the service has no cache, and each query's text is new. Warm: everything has " +
  'been read before. Needs Linux, and a build.';

export async function runCost(argv: readonly string[]): Promise<void> {
  const program = new Command('npm run bench -- cost')
    .description(DESCRIPTION)
    .option('--graphs <names>', 'separated by commas, e.g. default,esco', 'default')
    .option('--data <folder>', "where ESCO's download is")
    .option('--fields <pattern>', 'only fields whose Type.field and variant match this regular expression')
    .option('--repeats <count>', 'how often each number of occurrences is measured', '5')
    .option('--setting <NAME=value>', 'a setting of the service, such as a limit to raise', collect, [])
    .option(
      '--header <name=value>',
      'a header of each request, such as the one that asks for extensions.cost',
      collect,
      [],
    )
    .option('--json <file>', 'write the numbers there, too');
  program.parse(argv, { from: 'user' });
  const options = program.opts<Options>();
  const rows: Row[] = [];
  let unknown: string[] = [];
  for (const graph of options.graphs.split(',')) {
    const found = await costsOn(graph, options);
    console.log(`${tableOf(found.rows)}\n`);
    rows.push(...found.rows);
    unknown = found.missing;
  }
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(rows, null, 2)}\n`);
  if (unknown.length === 0) return;
  console.error(`NO CASE in bench/cost/roots.ts or bench/cost/hosts.ts FOR:\n  ${unknown.join('\n  ')}`);
  process.exitCode = 1;
}

async function costsOn(name: string, options: Options): Promise<{ rows: Row[]; missing: string[] }> {
  const graph = await readGraph(name, options.data ?? null);
  const dataDir = await prepareDataDir(name, graph);
  const { cases, missing, absent } = casesOf(schema, sampleOf(graph));
  if (absent.length > 0) console.error(`${name} has nothing of these types: ${typesOf(absent)}`);
  const pattern = new RegExp(options.fields ?? '');
  const wanted = cases.filter(({ field, variant }) => pattern.test(`${field} ${variant}`));
  const settings = { ...WITHOUT_LIMITS, ...Object.fromEntries(options.setting.map(pair)) };
  const cold = await startMeasuredService(dataDir, { ...settings, CACHE_MB: '0' });
  try {
    const warm = await startBeside(cold, dataDir, settings);
    try {
      await writeHistory(cold);
      return { rows: await measureAll(name, wanted, cold, warm, options), missing };
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
  const asked = {
    cold: new Measurer(targets.cold, 'cold', repeats),
    warm: new Measurer(targets.warm, 'warm', repeats),
  };
  for (const one of cases.filter((_, at) => at % WARMED_UP_EACH === 0)) {
    for (const mode of ['cold', 'warm'] as const) await asked[mode].warmUp(one).catch(() => null);
  }
  const rows: Row[] = [];
  for (const one of cases) {
    const row = await rowOf(graph, one, asked);
    console.error(tableOf([row]).split('\n').at(-1));
    rows.push(row);
  }
  for (const { agent } of Object.values(targets)) agent.destroy();
  return rows;
}

async function rowOf(graph: string, one: CostCase, asked: Record<Mode, Measurer>): Promise<Row> {
  const { field, variant } = one;
  let problem: string | null = null;
  const costBy = async (mode: Mode): Promise<Cost | null> => {
    try {
      return await asked[mode].measure(one);
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
      return null;
    }
  };
  const cold = await costBy('cold');
  const warm = cold && (await costBy('warm'));
  return { graph, field, variant, cold, warm, problem, weight: weightOf(schema, field) };
}

/** Something for the fields of the history to show: a loaded graph has none. */
async function writeHistory({ url, apiKey }: MeasuredService): Promise<void> {
  const agent = openAgent(1);
  const ask = async (query: string) => {
    const { data, errors } = parseAnswer(await post(agent, url, { query }, { authorization: `Bearer ${apiKey}` }));
    if (!data) throw new Error(`no history was written: ${JSON.stringify(errors)}`);
    return data;
  };
  const { skills } = (await ask('{ skills(first: 1) { edges { node { id } } } }')) as {
    skills: { edges: { node: { id: string } }[] };
  };
  const id = JSON.stringify(skills.edges[0]?.node.id);
  for (let write = 0; write < WRITES; write++) {
    await ask(`mutation { updateSkill(input: { id: ${id}, aliases: ["measured ${write}"] }) { version } }`);
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
  if (at < 1) throw new Error(`${text}: must be a name, = and a value`);
  return [text.slice(0, at), text.slice(at + 1)];
}
