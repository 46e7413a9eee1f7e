import { Command, InvalidArgumentError, Option } from 'commander';
import { GRAPH_NAMES } from './graphs/graphs.js';
import { WEB_SERVERS, type WebServer } from './servers/start.js';
import { CONTESTANTS, type ContestantName } from './work/contestants.js';
import { DISTINCT } from './work/work.js';
import { WORK_NAMES } from './work/works.js';

export interface Options {
  graphs: readonly string[];
  works: readonly string[];
  contestants: readonly ContestantName[];
  /** of the canned server and `{ hello }` */
  webServer: WebServer;
  connections: readonly number[];
  rounds: number;
  /** of a round */
  seconds: number;
  warmUpSeconds: number;
  /** distinct questions of a workload, at most */
  questions: number;
  /** the folder of ESCO's download */
  data: string | null;
  json: string | null;
  /** whether an entity that no question is about is written once a second meanwhile */
  unrelatedWrites: boolean;
  /** whether to replace the tables in the repository */
  write: boolean;
}

const FULL = { rounds: 5, seconds: 5, warmUpSeconds: 1, questions: DISTINCT };
const SMOKE = { rounds: 1, seconds: 0.2, warmUpSeconds: 0.1, questions: 20 };

const DESCRIPTION =
  'Measures this service, a canned server, @neo4j/graphql and an empty Apollo Server on this machine, and prints tables. ' +
  'docs/benchmarks.md has the meaning of the names. Build first; keep the machine idle. One workload on one graph takes ' +
  'about two minutes, all on the default graph and ESCO under forty.';

export function readOptions(argv: readonly string[]): Options {
  const program = new Command('npm run bench --')
    .description(DESCRIPTION)
    .option(
      '--graphs <names>',
      `separated by commas: ${GRAPH_NAMES.join(', ')}; default and, with --data, esco`,
      oneOf(GRAPH_NAMES),
    )
    .option('--works <names>', 'separated by commas', oneOf(WORK_NAMES), [...WORK_NAMES])
    .option('--contestants <names>', 'separated by commas', oneOf(CONTESTANTS), [...CONTESTANTS])
    .option('--connections <counts>', 'separated by commas', counts, [16])
    .addOption(
      new Option('--web-server <name>', 'of the canned server and { hello }: Fastify, or as Apollo documents it')
        .choices(WEB_SERVERS)
        .default('fastify'),
    )
    .option('--rounds <count>', 'how often each is measured', positive, FULL.rounds)
    .option('--seconds <seconds>', 'how long each time', positive, FULL.seconds)
    .option('--data <folder>', "where ESCO's download is")
    .option('--unrelated-writes', 'write an entity that no question is about once a second meanwhile', false)
    .option('--json <file>', 'also write every number there')
    .option('--write', 'replace the tables in bench/results and docs/benchmarks.md', false)
    .option('--smoke', 'only whether everything runs: one very short round on the default graph', false)
    .parse(argv, { from: 'user' });
  const given = program.opts<Omit<Options, 'data' | 'json' | 'graphs'> & Partial<Options> & { smoke: boolean }>();
  const { data = null, json = null, smoke } = given;
  const graphs = given.graphs ?? (data === null || smoke ? ['default'] : ['default', 'esco']);
  if (given.write && given.webServer !== 'fastify') throw new Error('--write: the tables are of --web-server fastify');
  if (given.write && given.unrelatedWrites) throw new Error('--write: the tables are without --unrelated-writes');
  const lengths = smoke ? SMOKE : { ...FULL, rounds: given.rounds, seconds: given.seconds };
  return { ...given, ...lengths, data, json, graphs, write: given.write && !smoke };
}

function oneOf<Name extends string>(names: readonly Name[]) {
  return (text: string): Name[] => {
    const items = text.split(',');
    const unknown = items.filter((item) => !names.some((name) => name === item));
    if (unknown.length > 0)
      throw new InvalidArgumentError(`Unknown: ${unknown.join(', ')}. Choose from ${names.join(', ')}.`);
    return names.filter((name) => items.includes(name));
  };
}

function counts(text: string): number[] {
  const numbers = text.split(',').map(Number);
  if (numbers.every((count) => Number.isInteger(count) && count > 0)) return numbers;
  throw new InvalidArgumentError('must be whole numbers above 0.');
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('must be a number above 0.');
  return value;
}
