import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { findProblems } from '../../src/services/problems.js';
import { type CheckedGraph, type Problem, RULE_NAMES, type RuleName } from '../../src/quality/rule.js';
import { summarise } from '../../src/quality/summarise.js';
import type { ImportMark } from '../../src/graph/ports/import-store.js';
import { NO_BUDGET } from '../../src/graph/ports/budget.js';
import { likelyMatches } from '../../src/services/match-suggestions.js';
import type { OpenedGraph } from '../with-graph.js';
import { print, withCommandGraph } from './command.js';
import { completeMeaning } from './stored-meaning.js';

interface Options {
  rule?: RuleName[];
  suggest?: string;
  json?: true;
}

export function checkCommand(): Command {
  return new Command('check')
    .description('Checks the graph for problems and suggests changes for `apply`.')
    .addOption(new Option('--rule <names...>', 'check these rules only').choices(RULE_NAMES))
    .option('--suggest <file>', 'write the suggested changes to this file')
    .option('--json', 'print the problems as JSON')
    .addHelpText(
      'after',
      `
Examples:
  npm run graph -- check
  npm run graph -- check --rule CYCLE REDUNDANT_PREREQUISITE --suggest changes.json
  npm run graph -- apply changes.json --dry-run

Exit codes: 0 no problems, 1 problems found or the check failed, 2 usage error.`,
    )
    .action(check);
}

async function check({ rule, suggest, json }: Options): Promise<void> {
  const { problems, unfinished } = await withCommandGraph(async (graph) => {
    const { exports, imports } = graph;
    const comparesMeaning = rule?.includes('MATCH_CANDIDATE') ?? true;
    const found = await findProblems(exports(null), NO_BUDGET, (checked) =>
      comparesMeaning ? similarIn(graph, checked) : Promise.resolve(undefined),
    );
    const selected = rule ? found.filter((problem) => rule.includes(problem.rule)) : found;
    return { problems: selected, unfinished: await imports.marks() };
  });
  if (suggest !== undefined) {
    // several problems may suggest the same change
    const suggested = problems.flatMap(({ suggestion }) => suggestion);
    const changes = new Map(suggested.map((change) => [JSON.stringify(change), change]));
    await writeFile(suggest, `${JSON.stringify([...changes.values()], null, 2)}\n`);
  }
  print({ problems, unfinishedImports: unfinished.map(toJson) }, json, () => describe(problems, unfinished));
  if (problems.length + unfinished.length > 0) process.exitCode = 1;
}

/** The likely matches by the stored embeddings; undefined without those of the graph's version. */
async function similarIn(graph: OpenedGraph, checked: CheckedGraph): Promise<CheckedGraph['similar']> {
  const stored = await completeMeaning(graph);
  return stored ? { model: stored.model, matches: await likelyMatches(stored.meaning, checked) } : undefined;
}

function describe(problems: readonly Problem[], unfinished: readonly ImportMark[]): string {
  const marks = unfinished.map(
    ({ id, source, position, total }) =>
      `The import of ${id} is incomplete: ${position} of ${total} batches written (${source}).`,
  );
  return [...marks, summarise(problems).trimEnd()].join('\n');
}

function toJson({ id, source, position, total, host, pid }: ImportMark) {
  return { datasets: id.split(','), source, batches: total, written: position, host, pid };
}
