import type { NodeRecord, SkillRecord } from '../../model/records.js';
import type {
  GraphReads,
  ListPage,
  NeighbourhoodPrefetch,
  SkillPageReads,
  Slice,
  SortKey,
} from '../ports/graph-reads.js';
import { cachingPrefetch, sharedPrefetch } from './cached-neighbours.js';
import { MergedReads } from './merged-reads.js';
import type { Place } from './name-order.js';
import type { ReadThroughCache } from './read-through-cache.js';
import type { SearchIndexes } from './search-indexes.js';

/**
 * A page has up to a hundred skills with their neighbours, so few are read at a time; most skills of two pages have common
 * neighbours, so that one statement is less work than two at a time.
 */
const LIMITS = { inProgress: 1, ids: 10 };

interface PlacesOfPage {
  places: readonly Place[];
  more: boolean;
}

/** by the text of their starts */
type StoredPages = ReadonlyMap<string, ListPage<SkillRecord>>;

interface Part {
  limit: number;
  prefetch: NeighbourhoodPrefetch | undefined;
}

/** Pages of all skills by name: from their order in memory, which follows each write, or from the database. */
export class SkillPages {
  private readonly merged: MergedReads<StoredPages, Part>;

  /**
   * @param reads   through the cache
   * @param stored  of the database
   */
  constructor(
    private readonly searchIndexes: SearchIndexes,
    private readonly reads: Pick<GraphReads, 'nodes'> & { cachedNode(id: string): NodeRecord | undefined },
    cache: ReadThroughCache,
    stored: SkillPageReads,
  ) {
    this.merged = new MergedReads(async (starts, parts): Promise<StoredPages> => {
      const prefetch = sharedPrefetch(parts.map((part) => part.prefetch));
      const keys = starts.map((start) => JSON.parse(start) as SortKey | null);
      // the parts have one limit: it is of the shape
      const pages = await stored.skillsByName(keys, parts[0]!.limit, cachingPrefetch(cache, prefetch));
      return new Map(starts.map((start, at) => [start, pages[at]!]));
    }, LIMITS);
  }

  /** A page that is in memory with all of its skills. */
  cached(slice: Slice): ListPage<SkillRecord> | undefined {
    const page = this.placesOf(slice);
    return page === null ? undefined : (pageOf(page, (id) => this.reads.cachedNode(id)) ?? undefined);
  }

  /** A page whose skills may have to be read; null while the order is not up to date, or where one has just been deleted. */
  async inOrder(slice: Slice, prefetch?: NeighbourhoodPrefetch): Promise<ListPage<SkillRecord> | null> {
    const page = this.placesOf(slice);
    if (page === null) return null;
    const nodes = await this.reads.nodes(
      page.places.map(({ id }) => id),
      prefetch,
    );
    return pageOf(page, (id) => nodes.get(id));
  }

  /** A page from the database; concurrent ones are read together. */
  async stored({ limit, after }: Slice, prefetch?: NeighbourhoodPrefetch): Promise<ListPage<SkillRecord>> {
    const start = JSON.stringify(after);
    const shape = JSON.stringify([limit, prefetch?.relations ?? []]);
    const pages = await this.merged.read(shape, [start], { limit, prefetch });
    return pages.get(start)!;
  }

  private placesOf({ limit, after }: Slice): PlacesOfPage | null {
    const main = this.searchIndexes.mainIfCurrent();
    if (main === null) return null;
    const [, , name, id] = (after ?? []) as readonly string[];
    const last = name === undefined || id === undefined ? null : { name, id };
    const found = main.skills.after(last, limit + 1);
    return { places: found.slice(0, limit), more: found.length > limit };
  }
}

function pageOf(
  { places, more }: PlacesOfPage,
  nodeOf: (id: string) => NodeRecord | undefined,
): ListPage<SkillRecord> | null {
  const items: { key: SortKey; node: SkillRecord }[] = [];
  for (const { name, id } of places) {
    const node = nodeOf(id);
    if (node?.kind !== 'SKILL') return null;
    items.push({ key: [0, 0, name, id], node });
  }
  return { items, more };
}
