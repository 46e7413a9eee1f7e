import { onOneState } from '../../src/graph/ports/export-reads.js';
import { ImportError } from '../../src/imports/item.js';
import { CURATED } from '../../src/model/dataset-content.js';
import { type EdgeRecord, type NewNode, newEdge } from '../../src/model/records.js';
import { haveOneName } from '../../src/quality/name-forms.js';
import { type SimilarMatch, similarityRationale } from '../../src/quality/similar-matches.js';
import { findSimilarMatches, type MatchedKind, sidesOf } from '../../src/services/match-suggestions.js';
import type { OpenedGraph } from '../with-graph.js';
import { addDeleted, addRejectedIn, addRejectedProposals, Pairs } from './rejected-matches.js';
import { requireMeaning } from './stored-meaning.js';

export interface SuggestionOptions {
  /** ids of datasets */
  from: string;
  to: string;
  kind: MatchedKind;
  minScore: number;
  limit: number;
  /** earlier review files */
  reviewed: readonly string[];
}

/** A pair, with the edge that would be created. */
export interface Suggestion extends SimilarMatch {
  names: readonly [string, string];
  edge: EdgeRecord;
}

type Graph = Pick<OpenedGraph, 'storedModels' | 'vectors' | 'reads' | 'exports' | 'curation' | 'imports'>;

/**
 * The matches that stored vectors suggest between two datasets, the most likely first, without those that an edge joins and
 * those that curators rejected or deleted.
 *
 * @throws ImportError if the graph has no vectors of its version, or nothing of a dataset
 */
export async function suggestedMatches(graph: Graph, options: SuggestionOptions) {
  const { from, to, kind, minScore, limit } = options;
  const { meaning, model } = await requireMeaning(graph);
  const { nodes, edges, version } = await readDatasets(graph, kind, [from, to]);
  requireBoth(nodes, options);
  const found = await findSimilarMatches(meaning, sidesOf(nodes.values(), edges, kind, [from, to]));
  const likely = found.filter(({ score }) => score >= minScore).map((match) => toSuggestion(match, nodes, model));
  const excluded = await excludedPairs(graph, options, likely);
  for (const edge of edges) excluded.add(edge);
  return { model, version, suggestions: likely.filter(({ edge }) => !excluded.has(edge)).slice(0, limit) };
}

/** The steps that create the edges, for a review file. */
export async function* stepsOf(suggestions: readonly Suggestion[]) {
  for (const { edge } of suggestions) yield { before: null, after: edge };
}

/** The entities of a kind in two datasets, and the edges between them. */
async function readDatasets(graph: Graph, kind: MatchedKind, datasets: readonly string[]) {
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

function requireBoth(nodes: ReadonlyMap<string, NewNode>, { from, to, kind }: SuggestionOptions): void {
  const present = new Set([...nodes.values()].map(({ dataset }) => dataset));
  for (const [side, dataset] of Object.entries({ from, to })) {
    if (!present.has(dataset)) {
      throw new ImportError(`--${side} ${dataset}: the graph has no ${kind.toLowerCase()} of this dataset`);
    }
  }
}

async function excludedPairs(
  { curation, imports }: Graph,
  { reviewed }: SuggestionOptions,
  likely: readonly Suggestion[],
): Promise<Pairs> {
  const pairs = new Pairs();
  for (const file of reviewed) await addRejectedIn(file, pairs);
  await addRejectedProposals(curation.proposals, pairs);
  const edges = likely.map(({ edge }) => edge);
  await addDeleted(imports, edges, pairs);
  return pairs;
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
