import type { NodeRecord, SkillRecord } from '../../model/records.js';
import type { GraphReads, ListPage, NeighbourhoodPrefetch, Slice, SortKey } from '../ports/graph-reads.js';
import type { Place } from './name-order.js';
import type { SearchIndexes } from './search-indexes.js';

interface PlacesOfPage {
  places: readonly Place[];
  more: boolean;
}

/** Pages of all skills by name: their order is in memory with the index for search, which follows each write. */
export class SkillPages {
  constructor(
    private readonly searchIndexes: SearchIndexes,
    private readonly reads: Pick<GraphReads, 'nodes'> & { cachedNode(id: string): NodeRecord | undefined },
  ) {}

  /** A page that is in memory with all of its skills. */
  cached(slice: Slice): ListPage<SkillRecord> | undefined {
    const page = this.placesOf(slice);
    return page === null ? undefined : (pageOf(page, (id) => this.reads.cachedNode(id)) ?? undefined);
  }

  /** A page; null while the order is not up to date, or where a skill has just been deleted. */
  async read(slice: Slice, prefetch?: NeighbourhoodPrefetch): Promise<ListPage<SkillRecord> | null> {
    const page = this.placesOf(slice);
    if (page === null) return null;
    const nodes = await this.reads.nodes(
      page.places.map(({ id }) => id),
      prefetch,
    );
    return pageOf(page, (id) => nodes.get(id));
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
