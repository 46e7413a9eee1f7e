import type { NeighbourhoodPrefetch, NeighbourPage, Relation, Slice } from '../ports/graph-reads.js';
import type { ReadThroughCache } from './read-through-cache.js';
import type { Dependencies } from './versioned-cache.js';

/** Prefix of the keys of pages of neighbours. */
export function neighbourPrefix({ kind, direction, to, strength }: Relation, { limit, after }: Slice): string {
  const start = after === null ? '' : JSON.stringify(after);
  return `neighbours ${kind} ${direction} ${to} ${strength} ${limit} ${start} `;
}

/** A full list of neighbours depends on the node and on them; a page also on every node that a new name could bring into it. */
export function neighbourDependencies(id: string, page: NeighbourPage | undefined): Dependencies {
  if (!page) return [id];
  return page.items.length < page.total ? 'everything' : [id, ...page.items.map(({ node }) => node.id)];
}

/** A prefetch whose pages are cached, too. */
export function cachingPrefetch(
  cache: ReadThroughCache,
  prefetch: NeighbourhoodPrefetch | undefined,
): NeighbourhoodPrefetch | undefined {
  if (!prefetch) return undefined;
  const write = cache.writer<NeighbourPage>();
  return {
    relations: prefetch.relations,
    deliver: (relation, pages) => {
      const prefix = neighbourPrefix(relation.relation, relation.slice);
      for (const [id, page] of pages) {
        // `neighbours` has no entry for a node without neighbours
        const cached = page.total === 0 ? undefined : page;
        write(prefix + id, cached, neighbourDependencies(id, cached));
      }
      prefetch.deliver(relation, pages);
    },
  };
}
