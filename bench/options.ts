import { Command, InvalidArgumentError } from 'commander';
import { join } from 'node:path';
import { packageRoot } from '../src/process/package-root.js';
import { GRAPH_NAMES } from './graphs/graphs.js';
import { RESULTS_FOLDER } from './report/report.js';
import { WORKS } from './work/works.js';

export interface Options {
  quick: boolean;
  graphs: string[];
  works: string[];
  connections: readonly number[];
  rounds: number;
  /** of a round */
  seconds: number;
  /** the folder of ESCO's download */
  data: string | null;
  json: string | null;
  /** result files to report instead of measuring */
  from: readonly string[];
  /** the folder of the tables and plots */
  out: string;
}

type CommandLineOptions = Partial<Omit<Options, 'from'>> & { from?: string };

const WORK_NAMES = WORKS.map(({ name }) => name);
const CONNECTIONS = [1, 16, 64];
const HARD = 'uniform-1000';

export function readOptions(argv: readonly string[]): Options {
  const program = new Command('npm run bench --')
    .description(
      'Measures this service, @neo4j/graphql, raw Bolt and an empty Apollo Server on this machine, and writes the full ' +
        'tables to bench/results/README.md and the summary to docs/benchmarks.md. Build first. A full run takes over an ' +
        'hour; keep the machine idle.',
    )
    .option('--quick', 'measure only the default graph, and write the page to bench/.data', false)
    .option('--graphs <names>', `separated by commas: ${GRAPH_NAMES.join(', ')}`, oneOf(GRAPH_NAMES))
    .option('--works <names>', `separated by commas: ${WORK_NAMES.join(', ')}`, oneOf(WORK_NAMES))
    .option('--connections <counts>', `separated by commas; without it ${CONNECTIONS.join(', ')}`, counts)
    .option('--rounds <count>', 'how often each is measured', positive)
    .option('--seconds <seconds>', 'how long each time', positive)
    .option('--data <folder>', "where ESCO's download is; without it, ESCO is left out")
    .option('--json <file>', 'write every number there, too')
    .option(
      '--from <files>',
      'measure nothing: report the results that earlier runs wrote with --json; separated by commas',
    )
    .option('--out <folder>', 'where to write the tables and plots instead')
    .parse(argv);
  return withDefaults(program.opts<CommandLineOptions>());
}

function withDefaults({ quick = false, data = undefined, ...given }: CommandLineOptions): Options {
  const all = GRAPH_NAMES.filter((name) => name !== HARD && (name !== 'esco' || data != null));
  return {
    quick,
    graphs: given.graphs ?? (quick ? ['default'] : all),
    works: given.works ?? WORK_NAMES,
    connections: given.connections ?? CONNECTIONS,
    rounds: given.rounds ?? 3,
    seconds: given.seconds ?? 1,
    data: data ?? null,
    json: given.json ?? null,
    from: given.from?.split(',') ?? [],
    out: given.out ?? (quick ? join(packageRoot, 'bench', '.data') : RESULTS_FOLDER),
  };
}

function oneOf(names: readonly string[]) {
  return (text: string): string[] => {
    const items = text.split(',');
    const unknown = items.filter((name) => !names.includes(name));
    if (unknown.length > 0) throw new InvalidArgumentError(`Unknown: ${unknown.join(', ')}.`);
    return items;
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
