import type { Growth } from './command.js';
import type { Cost } from './measure.js';

/** The page of results, as Markdown. */
export function pageOf(results: readonly Growth[]): string {
  return [
    '# Growth',
    '',
    'Written by `npm run bench -- growth`; explained in [scaling](../../docs/scaling.md).',
    '',
    '![CPU per read by the number of skills](growth.svg)',
    '',
    '## Import, start and memory',
    '',
    ...markdownTable(
      [
        'Skills',
        'heap',
        'import s',
        'CPU s',
        'importer MB',
        'Neo4j MB at import',
        'start s',
        'service MB at start',
        'after reads',
        'peak',
        'Neo4j MB',
      ],
      results.map(({ skills, load, startSeconds, atStart, service, neo4j }) => [
        skills.toLocaleString('en'),
        load.heap,
        load.seconds.toFixed(0),
        `${load.importerCpu.toFixed(0)} + ${load.neo4jCpu.toFixed(0)}`,
        load.importerMb,
        load.neo4jMb,
        startSeconds.toFixed(1),
        atStart.now,
        service.now,
        service.peak,
        neo4j.now,
      ]),
    ),
    '',
    '## Reads',
    '',
    'Milliseconds; CPU is that of the service and, after the plus, of Neo4j. First: nothing of it was read since the start.',
    'Executed: its data was read before, the answer was not. Stall: the longest wait of `/health/live` meanwhile.',
    '',
    ...markdownTable(
      ['Read', 'Skills', 'first p50', 'p99', 'CPU', 'executed p50', 'p99', 'CPU', 'stall'],
      titlesOf(results).flatMap((title) =>
        results.flatMap(({ skills, reads }) =>
          reads
            .filter((read) => titleOf(read) === title)
            .map(({ costs: { first, executed } }) => [
              title,
              skills.toLocaleString('en'),
              ...cells(first),
              ...cells(executed),
              isMeasured(first) && isMeasured(executed) ? ms(Math.max(first.stall, executed.stall)) : '',
            ]),
        ),
      ),
    ),
    '',
    ...errorsOf(results),
  ].join('\n');
}

/** What distinguishes a row of a graph. */
export function titleOf({ title, connections }: Growth['reads'][number]): string {
  return connections === 1 ? title : `${title}, ${connections} connections`;
}

/** The rows that any of the graphs has, in their order. */
export function titlesOf(results: readonly Growth[]): string[] {
  return [...new Set(results.flatMap(({ reads }) => reads.map(titleOf)))];
}

/** Whether the reads were answered: the duration of an error is not that of a read. */
export function isMeasured({ errors }: Cost): boolean {
  return errors.length === 0;
}

function cells(cost: Cost): string[] {
  if (!isMeasured(cost)) return ['refused', '', ''];
  return [ms(cost.p50), ms(cost.p99), `${ms(cost.node)} + ${ms(cost.java)}`];
}

function errorsOf(results: readonly Growth[]): string[] {
  return results.flatMap(({ skills, reads }) =>
    reads.flatMap(({ title, costs: { first, executed } }) =>
      [...new Set([...first.errors, ...executed.errors])].map((error) => `- ${skills} skills, ${title}: ${error}\n`),
    ),
  );
}

export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (row: readonly (string | number)[]) => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)];
}

export function ms(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
