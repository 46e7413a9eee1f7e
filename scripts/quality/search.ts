import { distance } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import type { StoredReads } from '../../src/graph/ports/graph-reads.js';
import type { SearchDocument } from '../../src/model/search-document.js';
import { compareHits } from '../../src/search-index/hit.js';
import { Searcher } from '../../src/search-index/search.js';
import { SearchIndex } from '../../src/search-index/search-index.js';
import { fold } from '../../src/text-analysis/fold.js';
import { placesIn, qualityOf, type RankingQuality, type RankingQuery } from './ranking.js';
import { SAMPLE, typedTask } from './search-task.js';
import { withheld } from './withheld.js';

/** Ids by descending relevance. */
type Search = (text: string) => string[];

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
export function evaluateTyped(documents: readonly SearchDocument[]): RankingQuality[] {
  const { queries } = typedTask();
  return [measure('this service', queries, byIndex(documents)), measure('BM25', queries, byBm25(documents))];
}

/** Alternative labels of skills that are withheld from the index: the task is to find their skill by the others. */
export function evaluateWithheld(documents: readonly SearchDocument[]): RankingQuality[] {
  const { rest, queries } = withheld(documents, SAMPLE);
  return [
    measure('this service', queries, byIndex(rest)),
    measure('BM25', queries, byBm25(rest)),
    measure('edit distance', queries, byEditDistance(rest)),
  ];
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

function measure(method: string, queries: readonly RankingQuery[], search: Search): RankingQuality {
  return qualityOf(
    method,
    queries.map((query) => placesIn(search(query.text), query)),
  );
}
