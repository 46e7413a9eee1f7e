import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { readProblems } from '../../src/services/problems.js';
import { type Problem, RULE_NAMES, type RuleName } from '../../src/quality/rule.js';
import { summarise } from '../../src/quality/summarise.js';
import type { ImportMark } from '../../src/graph/ports/import-store.js';
import { print, withCommandGraph } from './command.js';

interface Options {
  rule?: RuleName[];
  suggest?: string;
  json?: true;
}

export function checkCommand(): Command {
  return new Command('check')
    .description('Looks for what is wrong with the graph, and suggests changes that `apply` accepts.')
    .addOption(new Option('--rule <names...>', 'look for these only').choices(RULE_NAMES))
    .option('--suggest <file>', 'write the suggested changes there')
    .option('--json', 'print the problems as JSON')
    .addHelpText(
      'after',
      `
Examples:
  npm run graph -- check
  npm run graph -- check --rule CYCLE REDUNDANT_PREREQUISITE --suggest changes.json
  npm run graph -- apply changes.json --dry-run

Exit codes: 0 nothing is wrong, 1 something is (or the check could not be made), 2 called in a wrong way.`,
    )
    .action(check);
}

async function check({ rule, suggest, json }: Options): Promise<void> {
  const { problems, unfinished } = await withCommandGraph(async ({ exports, imports }) => {
    const found = await readProblems(exports(null));
    const wanted = rule ? found.filter((problem) => rule.includes(problem.rule)) : found;
    return { problems: wanted, unfinished: await imports.marks() };
  });
  if (suggest !== undefined) {
    // one edge may be what several problems would do without
    const changes = new Map(problems.flatMap(({ suggestion }) => suggestion.map((one) => [JSON.stringify(one), one])));
    await writeFile(suggest, `${JSON.stringify([...changes.values()], null, 2)}\n`);
  }
  print({ problems, unfinishedImports: unfinished.map(toShown) }, json, () => describe(problems, unfinished));
  if (problems.length + unfinished.length > 0) process.exitCode = 1;
}

function describe(problems: readonly Problem[], unfinished: readonly ImportMark[]): string {
  const marks = unfinished.map(
    ({ id, source, position, total }) =>
      `An import of ${id} has not ended: ${position} of ${total} batches written (${source}).`,
  );
  return [...marks, summarise(problems).trimEnd()].join('\n');
}

function toShown({ id, source, position, total, host, pid }: ImportMark) {
  return { datasets: id.split(','), source, batches: total, written: position, host, pid };
}
