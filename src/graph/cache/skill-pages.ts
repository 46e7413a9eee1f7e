import type { SkillRecord } from '../../model/records.js';
import type { GraphReads, ListPage, NeighbourhoodPrefetch, Slice, SortKey } from '../ports/graph-reads.js';
import type { SearchIndexes } from './search-indexes.js';

/** Pages of all skills by name: their order is in memory with the index for search, which follows each write. */
export class SkillPages {
  constructor(
    private readonly searchIndexes: SearchIndexes,
    private readonly reads: Pick<GraphReads, 'nodes'>,
  ) {}

  /** A page; null while the order is not up to date, or where a skill has just been deleted. */
  async read({ limit, after }: Slice, prefetch?: NeighbourhoodPrefetch): Promise<ListPage<SkillRecord> | null> {
    const main = this.searchIndexes.mainIfCurrent();
    if (main === null) return null;
    const [, , name, id] = (after ?? []) as readonly string[];
    const last = name === undefined || id === undefined ? null : { name, id };
    const places = main.skills.after(last, limit + 1);
    const shown = places.slice(0, limit);
    const nodes = await this.reads.nodes(
      shown.map((place) => place.id),
      prefetch,
    );
    const items: { key: SortKey; node: SkillRecord }[] = [];
    for (const place of shown) {
      const node = nodes.get(place.id);
      if (node?.kind !== 'SKILL') return null;
      items.push({ key: [0, 0, place.name, place.id], node });
    }
    return { items, more: places.length > limit };
  }
}
