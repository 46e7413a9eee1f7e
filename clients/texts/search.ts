import type { SearchQuery } from '../documents.generated.js';
import type { Block } from './block.js';
import { named } from './words.js';

export const NOTHING_FOUND = 'No results. Try fewer or different words, or remove the kind filter.';

export function describeSearch({ search }: SearchQuery): Block[] {
  const { totalCount, edges } = search!;
  if (totalCount === 0) return [{ paragraph: NOTHING_FOUND }];
  const list = edges.map(({ node, matchedBy }) => {
    const title = matchedBy.includes('WORDS') ? named(node) : `${named(node)}, found by meaning`;
    return node.description ? `${title}: ${node.description}` : title;
  });
  const rest = totalCount - edges.length;
  return [{ list }, ...(rest > 0 ? [{ paragraph: `${rest} more ${rest === 1 ? 'result' : 'results'}.` }] : [])];
}
