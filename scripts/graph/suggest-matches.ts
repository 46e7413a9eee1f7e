import CliTable from 'cli-table3';
import { Command, InvalidArgumentError, Option } from 'commander';
import { CURATED } from '../../src/model/dataset-content.js';
import { writeReview } from '../../src/review/review-file.js';
import { MATCHED_KINDS, type MatchedKind } from '../../src/services/match-suggestions.js';
import { print, withCommandGraph } from './command.js';
import { wholeNumber } from './export.js';
import { stepsOf, type Suggestion, suggestedMatches, type SuggestionOptions } from './suggested-matches.js';

interface Options extends Omit<SuggestionOptions, 'kind'> {
  kind: Lowercase<MatchedKind>;
  out?: string;
  json?: true;
}

export function suggestMatchesCommand(): Command {
  return new Command('suggest-matches')
    .description(
      'Suggests matches between two datasets by the meaning of their texts, for review: pairs of entities each of which is ' +
        'the nearest to the other. Needs the embeddings that the service has stored, and no embedding model.',
    )
    .requiredOption('--from <dataset>', 'the id of a dataset, e.g. backend')
    .requiredOption('--to <dataset>', 'the id of another dataset, e.g. esco')
    .addOption(
      new Option('--kind <kind>', 'the kind of entities to compare')
        .choices(MATCHED_KINDS.map((kind) => kind.toLowerCase()))
        .default('skill'),
    )
    .option('--min-score <score>', 'leave out less likely pairs: a probability from 0 to 1', probability, 0.6)
    .option('--limit <count>', 'the maximum number of suggestions, the most likely first', wholeNumber, 1_000)
    .option('--reviewed <files...>', 'earlier review files: what they reject is not suggested again', [])
    .option('--out <file>', 'write the suggestions as a review file, whose accepted part `apply` applies')
    .option('--json', 'print the suggestions as JSON')
    .addHelpText(
      'after',
      `
Examples:
  npm run graph -- suggest-matches --from backend --to esco --out matches.jsonl
  npm run graph -- apply matches.jsonl --dry-run
  npm run graph -- suggest-matches --from esco --to onet --kind role --min-score 0.8

Exit codes: 0 compared, 1 failed, or there are no embeddings, 2 usage error.`,
    )
    .action(suggestMatches);
}

async function suggestMatches({ out, json, kind, ...options }: Options, command: Command): Promise<void> {
  const { from, to } = options;
  if (from === to) command.error('error: --from and --to must be two datasets', { exitCode: 2 });
  await withCommandGraph(async (graph) => {
    const upper = kind.toUpperCase() as MatchedKind;
    const { model, version, suggestions } = await suggestedMatches(graph, { ...options, kind: upper });
    if (out !== undefined) {
      const source = `matches of ${from} with ${to} by meaning (${model})`;
      await writeReview(out, { source, datasets: [CURATED], graphVersion: version }, stepsOf(suggestions));
    }
    print({ model, suggestions }, json, () => describe(suggestions));
  });
}

function describe(suggestions: readonly Suggestion[]): string {
  if (suggestions.length === 0) return 'No suggestion.';
  const head = ['score', 'similarity', '', 'of', 'match'];
  const table = new CliTable({ head, style: { head: [], border: [] } });
  for (const { score, similarity, names, edge } of suggestions) {
    const [of, match] = [`${names[0]}\n${edge.from}`, `${names[1]}\n${edge.to}`];
    table.push([score.toFixed(2), similarity.toFixed(2), edge.relation, of, match]);
  }
  return table.toString();
}

function probability(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('must be a number from 0 to 1.');
  return value;
}
