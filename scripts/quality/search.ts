import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import type { StoredReads } from '../../src/graph/ports/graph-reads.js';
import type { SearchDocument } from '../../src/model/search-document.js';
import { packageRoot } from '../../src/process/package-root.js';
import { randomFrom } from '../../src/recommendation/evaluation/random.js';
import { compareHits } from '../../src/search-index/hit.js';
import { Searcher } from '../../src/search-index/search.js';
import { SearchIndex } from '../../src/search-index/search-index.js';
import { fold } from '../../src/text-analysis/fold.js';

export interface SearchQuality {
  method: string;
  queries: number;
  recallAt1: number;
  recallAt10: number;
  reciprocalRank: number;
}

/** A text and the entities of which one should come first. */
interface Query {
  text: string;
  expect: readonly string[];
}

/** Ids by descending relevance. */
type Search = (text: string) => string[];

const WITHHELD = 2_000;
const SEED = 1;
const PAGE_SIZE = 500;

export async function documentsOf(reads: StoredReads): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (;;) {
    const page = await reads.documents(documents.at(-1)?.node.id ?? '', PAGE_SIZE);
    documents.push(...page);
    if (page.length < PAGE_SIZE) return documents;
  }
}

/** What people type, on the default graph: tests/fixtures/search-queries.json. */
export function evaluateTyped(documents: readonly SearchDocument[]): SearchQuality[] {
  const file = join(packageRoot, 'tests', 'fixtures', 'search-queries.json');
  const queries = (JSON.parse(readFileSync(file, 'utf8')) as Query[]).filter(({ expect }) => expect.length > 0);
  return [measure('this service', queries, byIndex(documents)), measure('BM25', queries, byBm25(documents))];
}

/** Alternative labels of skills that are withheld from the index: the task is to find their skill by the others. */
export function evaluateWithheld(documents: readonly SearchDocument[], count = WITHHELD): SearchQuality[] {
  const { rest, queries } = withhold(
    documents.filter(({ node }) => node.kind === 'SKILL'),
    count,
  );
  return [
    measure('this service', queries, byIndex(rest)),
    measure('BM25', queries, byBm25(rest)),
    measure('edit distance', queries, byEditDistance(rest)),
  ];
}

function withhold(documents: readonly SearchDocument[], count: number): { rest: SearchDocument[]; queries: Query[] } {
  const random = randomFrom(SEED);
  const labels = documents.flatMap(({ node }) =>
    node.aliases.map((alias) => ({ id: node.id, alias, order: random() })),
  );
  const chosen = labels.sort((a, b) => a.order - b.order).slice(0, count);
  const byId = new Map<string, Set<string>>();
  for (const { id, alias } of chosen) byId.set(id, (byId.get(id) ?? new Set()).add(alias));
  const rest = documents.map(({ node, uses }) => {
    const aliases = node.aliases.filter((alias) => byId.get(node.id)?.has(alias) !== true);
    return { node: { ...node, aliases }, uses };
  });
  return { rest, queries: chosen.map(({ id, alias }) => ({ text: alias, expect: [id] })) };
}

function byIndex(documents: readonly SearchDocument[]): Search {
  const index = new SearchIndex();
  for (const document of documents) index.put(document);
  const searcher = new Searcher(index);
  return (text) =>
    searcher
      .search(text, null)
      .sort(compareHits)
      .map(({ id }) => id);
}

const labelsOf = (documents: readonly SearchDocument[]) =>
  documents.flatMap(({ node }) => [node.name, ...node.aliases].map((label) => ({ entity: node.id, label })));

/** MiniSearch's BM25 over single labels; the best label of an entity counts. */
function byBm25(documents: readonly SearchDocument[]): Search {
  const labels = labelsOf(documents).map((label, id) => ({ id, ...label }));
  const index = new MiniSearch({ fields: ['label'], storeFields: ['entity'] });
  index.addAll(labels);
  return (text) => [...new Set(index.search(text).map(({ entity }) => entity as string))];
}

function byEditDistance(documents: readonly SearchDocument[]): Search {
  const entities = documents.map(({ node }) => ({ id: node.id, labels: [node.name, ...node.aliases].map(fold) }));
  return (text) => {
    const folded = fold(text);
    const distances = entities.map(({ id, labels }) => ({
      id,
      errors: labels.reduce((fewest, label) => Math.min(fewest, distance(folded, label)), Infinity),
    }));
    return distances.sort((a, b) => a.errors - b.errors).map(({ id }) => id);
  };
}

function measure(method: string, queries: readonly Query[], search: Search): SearchQuality {
  const ranks = queries.map(({ text, expect }) => search(text).findIndex((id) => expect.includes(id)) + 1);
  const share = (of: (rank: number) => number) => ranks.reduce((sum, rank) => sum + of(rank), 0) / ranks.length;
  return {
    method,
    queries: queries.length,
    recallAt1: share((rank) => (rank === 1 ? 1 : 0)),
    recallAt10: share((rank) => (rank > 0 && rank <= 10 ? 1 : 0)),
    reciprocalRank: share((rank) => (rank === 0 ? 0 : 1 / rank)),
  };
}
