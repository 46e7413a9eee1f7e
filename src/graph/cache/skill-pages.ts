import type { NodeRecord, SkillRecord } from '../../model/records.js';
import type { ListPage, Slice, SortKey } from '../ports/graph-reads.js';
import { nodeKey } from './cached-nodes.js';
import type { ReadThroughCache } from './read-through-cache.js';
import type { SearchIndexes } from './search-indexes.js';

/** Pages of all skills by name in memory: their order is kept with the index for search, which follows each write. */
export class SkillPages {
  constructor(
    private readonly cache: ReadThroughCache,
    private readonly searchIndexes: SearchIndexes,
  ) {}

  /** A page, unless the order is being updated, or a skill is not cached. */
  page({ limit, after }: Slice): ListPage<SkillRecord> | null {
    const main = this.searchIndexes.main();
    if (main instanceof Promise) {
      // to read the page takes less time than to wait; what fails is tried again by the next one
      main.catch(() => undefined);
      return null;
    }
    const [, , name, id] = (after ?? []) as readonly string[];
    const last = name === undefined || id === undefined ? null : { name, id };
    const places = main.skills.after(last, limit + 1);
    const items: { key: SortKey; node: SkillRecord }[] = [];
    for (const place of places.slice(0, limit)) {
      const node = this.cache.get<NodeRecord>(nodeKey(place.id));
      if (node?.kind !== 'SKILL') return null;
      items.push({ key: [0, 0, place.name, place.id], node });
    }
    return { items, more: places.length > limit };
  }
}
