import { percentile } from '../../scripts/measure/slope.js';
import { markdownTable, ms } from '../growth/table.js';
import type { Results } from './command.js';
import type { Round, Throughput } from './throughput.js';

/** The page of results, as Markdown. */
export function pageOf({ connections, throughput, visibility, polls }: Results): string {
  return [
    '# Several instances',
    '',
    'Written by `npm run bench -- instances`; explained in [scaling](../../docs/scaling.md).',
    '',
    `## Throughput at ${connections} connections`,
    '',
    'Medians of the rounds, with quartiles; the ratio is to one instance behind nginx in the same round. CPU per request in',
    'milliseconds. The load generator runs on the same cores.',
    '',
    ...markdownTable(
      [
        'Read',
        'Instances',
        'requests/s',
        'quartiles',
        'ratio',
        'p99 ms',
        'CPU of instances',
        'nginx',
        'Neo4j',
        'generator',
      ],
      throughput.map((measured) => rowOf(measured, throughput)),
    ),
    '',
    "## Visibility of another instance's writes",
    '',
    ...markdownTable(
      ['Writes', 'p50 ms', 'p95 ms', 'longest ms'],
      [[visibility.length, ...[0.5, 0.95, 1].map((share) => percentile(visibility, share).toFixed(0))]],
    ),
    '',
    '## Polls of idle instances',
    '',
    'CPU in milliseconds per second.',
    '',
    ...markdownTable(
      ['Instances', 'statements/s', 'CPU of Neo4j', 'CPU of the instances'],
      polls.map((row) => [row.instances, row.statementsPerSecond.toFixed(1), ms(row.neo4j), ms(row.services)]),
    ),
    '',
  ].join('\n');
}

function rowOf({ work, deployment, rounds }: Throughput, all: readonly Throughput[]): string[] {
  const base = all.find((other) => other.work === work && other.deployment === 'one behind nginx')!.rounds;
  const of = (value: (round: Round, at: number) => number, share = 0.5) => percentile(rounds.map(value), share);
  const rate = (round: Round) => round.perSecond;
  return [
    work,
    deployment,
    of(rate).toFixed(0),
    `${of(rate, 0.25).toFixed(0)}–${of(rate, 0.75).toFixed(0)}`,
    of((round, at) => round.perSecond / base[at]!.perSecond).toFixed(2),
    ms(of((round) => round.p99)),
    of((round) => round.instances).toFixed(2),
    of((round) => round.nginx).toFixed(2),
    of((round) => round.neo4j).toFixed(2),
    of((round) => round.generator).toFixed(2),
  ];
}
