import CliTable from 'cli-table3';
import { Command, InvalidArgumentError, Option } from 'commander';
import { onOneState } from '../../src/graph/ports/export-reads.js';
import { ImportError } from '../../src/imports/item.js';
import { CURATED } from '../../src/model/dataset-content.js';
import { type EdgeRecord, type NewNode, newEdge } from '../../src/model/records.js';
import { haveOneName } from '../../src/quality/name-forms.js';
import { type SimilarMatch, similarityRationale } from '../../src/quality/similar-matches.js';
import { writeReview } from '../../src/review/review-file.js';
import { findSimilarMatches, MATCHED_KINDS, type MatchedKind, sidesOf } from '../../src/services/match-suggestions.js';
import type { OpenedGraph } from '../with-graph.js';
import { print, withCommandGraph } from './command.js';
import { wholeNumber } from './export.js';
import { addDeleted, addRejectedIn, addRejectedProposals, Pairs } from './rejected-matches.js';
import { requireMeaning } from './stored-meaning.js';

interface Options {
  from: string;
  to: string;
  kind: Lowercase<MatchedKind>;
  minScore: number;
  limit: number;
  reviewed: string[];
  out?: string;
  json?: true;
}

/** A suggestion, with the edge that would be created. */
interface Suggestion extends SimilarMatch {
  names: readonly [string, string];
  edge: EdgeRecord;
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

async function suggestMatches({ out, json, ...options }: Options, command: Command): Promise<void> {
  if (options.from === options.to) command.error('error: --from and --to must be two datasets', { exitCode: 2 });
  await withCommandGraph(async (graph) => {
    const { model, graphVersion, suggestions } = await suggestionsIn(graph, options);
    if (out !== undefined) {
      const source = `matches of ${options.from} with ${options.to} by meaning (${model})`;
      await writeReview(out, { source, datasets: [CURATED], graphVersion }, stepsOf(suggestions));
    }
    print({ model, suggestions }, json, () => describe(suggestions));
  });
}

async function suggestionsIn(graph: OpenedGraph, { from, to, kind: lower, minScore, limit, reviewed }: Options) {
  const { meaning, model } = await requireMeaning(graph);
  const kind = lower.toUpperCase() as MatchedKind;
  const { nodes, edges, version } = await readDatasets(graph, kind, [from, to]);
  const sides = sidesOf(nodes.values(), edges, kind, [from, to]);
  for (const [dataset, side] of [[from, 'from'] as const, [to, 'to'] as const]) {
    const isEmpty = ![...nodes.values()].some((node) => node.dataset === dataset);
    if (isEmpty) throw new ImportError(`--${side} ${dataset}: the dataset has no ${lower} in the graph`);
  }
  const found = await findSimilarMatches(meaning, sides);
  const likely = found.filter(({ score }) => score >= minScore).map((match) => toSuggestion(match, nodes, model));
  const excluded = new Pairs();
  for (const edge of edges) excluded.add(edge);
  for (const file of reviewed) await addRejectedIn(file, excluded);
  await addRejectedProposals(graph.curation.proposals, excluded);
  await addDeleted(
    graph.imports,
    likely.map(({ edge }) => edge),
    excluded,
  );
  const suggestions = likely.filter(({ edge }) => !excluded.has(edge)).slice(0, limit);
  return { model, graphVersion: version, suggestions };
}

/** The entities of a kind in two datasets, and the edges between them. */
async function readDatasets(graph: OpenedGraph, kind: MatchedKind, datasets: readonly string[]) {
  const whole = graph.exports(null);
  return onOneState(whole, async () => {
    const nodes = new Map<string, NewNode>();
    for (const dataset of datasets) {
      for await (const node of graph.exports(dataset).nodes()) if (node.kind === kind) nodes.set(node.id, node);
    }
    const edges: EdgeRecord[] = [];
    for await (const edge of whole.edges()) if (nodes.has(edge.from) && nodes.has(edge.to)) edges.push(edge);
    return { nodes, edges, version: (await whole.state()).version };
  });
}

function toSuggestion(found: SimilarMatch, nodes: ReadonlyMap<string, NewNode>, model: string): Suggestion {
  // they are ids of the nodes that were compared
  const [of, match] = [nodes.get(found.of)!, nodes.get(found.match)!];
  const edge = newEdge({
    kind: 'MATCHES',
    from: of.id,
    to: match.id,
    relation: haveOneName(of, match) ? 'EXACT' : 'CLOSE',
    basis: 'INFERRED',
    rationale: similarityRationale(found, model),
    dataset: CURATED,
  });
  return { ...found, names: [of.name, match.name], edge };
}

async function* stepsOf(suggestions: readonly Suggestion[]) {
  for (const { edge } of suggestions) yield { before: null, after: edge };
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
