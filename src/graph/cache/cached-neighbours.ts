import {
  type GraphReads,
  type NeighbourhoodPrefetch,
  type NeighbourPage,
  NO_NEIGHBOURS,
  type Relation,
  type Slice,
} from '../ports/graph-reads.js';
import { MergedReads } from './merged-reads.js';
import type { ReadThroughCache } from './read-through-cache.js';
import type { SkillLists } from './skill-lists.js';
import type { Dependencies } from './versioned-cache.js';

/** Prefix of the keys of pages of neighbours. */
function neighbourPrefix({ kind, direction, to, strength }: Relation, { limit, after }: Slice): string {
  const start = after === null ? '' : JSON.stringify(after);
  return `neighbours ${kind} ${direction} ${to} ${strength} ${limit} ${start} `;
}

/** A full list of neighbours depends on the node and on them; a page also on every node that a new name could bring into it. */
function neighbourDependencies(id: string, page: NeighbourPage | undefined): Dependencies {
  if (!page) return [id];
  return page.items.length < page.total ? 'everything' : [id, ...page.items.map(({ node }) => node.id)];
}

/** Pages of neighbours, from the lists of skills that were read in the background or as they were read themselves. */
export class CachedNeighbours {
  private readonly merged: MergedReads<ReadonlyMap<string, NeighbourPage>, { relation: Relation; slice: Slice }>;

  constructor(
    private readonly cache: ReadThroughCache,
    reads: Pick<GraphReads, 'neighbours'>,
    private readonly lists: SkillLists,
  ) {
    // the parts are equal: they are the shape
    this.merged = new MergedReads((ids, [part]) => reads.neighbours(ids, part!.relation, part!.slice));
  }

  /** A page that is in memory. */
  cached(id: string, relation: Relation, slice: Slice): NeighbourPage | undefined {
    return this.lists.page(id, relation, slice) ?? this.cache.get(neighbourPrefix(relation, slice) + id, NO_NEIGHBOURS);
  }

  async read(ids: readonly string[], relation: Relation, slice: Slice): Promise<ReadonlyMap<string, NeighbourPage>> {
    const pages = new Map<string, NeighbourPage>();
    const missing = ids.filter((id) => {
      const page = this.lists.page(id, relation, slice);
      // a node without neighbours has no entry
      if (page && page.total > 0) pages.set(id, page);
      return page === undefined;
    });
    const prefix = neighbourPrefix(relation, slice);
    const read = (unknown: readonly string[]) => this.merged.read(prefix, unknown, { relation, slice });
    const others = await this.cache.readBatch<NeighbourPage>(prefix, missing, read, neighbourDependencies);
    for (const [id, page] of others) pages.set(id, page);
    return pages;
  }
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

/** One prefetch for callers whose relations are equal. */
export function sharedPrefetch(
  prefetches: readonly (NeighbourhoodPrefetch | undefined)[],
): NeighbourhoodPrefetch | undefined {
  const [first] = prefetches;
  if (first === undefined || prefetches.length === 1) return first;
  return { ...first, deliver: (relation, pages) => prefetches.forEach((one) => one?.deliver(relation, pages)) };
}
