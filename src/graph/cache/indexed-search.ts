import type { Classes } from '../../model/equivalence.js';
import { grouped } from '../../model/maps.js';
import type { FoundMention } from '../../model/mention.js';
import { labelAt, type NameMatcher } from '../../model/name-match.js';
import type { EntityKind, EntityRecord } from '../../model/records.js';
import type { Sliced } from '../../model/sliced.js';
import {
  byMeaning as hitsByMeaning,
  type FoundBy,
  fuse,
  isAnswered,
  type NearEntity,
} from '../../search-index/fuse.js';
import { compareHits, type Hit } from '../../search-index/hit.js';
import { LEVELS } from '../../search-index/levels.js';
import { nearEnough } from '../../search-index/near-enough.js';
import { nameMatches } from '../../search-index/name-matches.js';
import { idsWithText } from '../../search-index/text-filter.js';
import type {
  EntityReads,
  SearchByMeaning,
  SearchHit,
  SearchOptions,
  SearchPage,
  SearchReads,
  Slice,
  SortKey,
  StoredFilter,
} from '../ports/graph-reads.js';
import { mentionsIn } from './mentions-in.js';
import type { SearchedIndexes, SearchIndexes } from './search-indexes.js';

/** A hit; one that only words were searched for does not say how it was found. */
type FoundHit = Hit & Partial<FoundBy>;

const RETIRED_RANK = 100;
const MAX_NAMESAKES = 10;

/** Search by the index, with the entities that are found. */
export class IndexedSearch implements SearchReads {
  constructor(
    private readonly indexes: SearchIndexes,
    private readonly reads: Pick<EntityReads, 'nodes' | 'exactMatches'>,
  ) {}

  async search(
    text: string,
    kinds: readonly EntityKind[] | null,
    { limit, after }: Slice,
    { language = null, mergeMatches = false, byMeaning = null }: SearchOptions = {},
  ): Promise<SearchPage> {
    const found = foundIn(await this.indexes.inLanguage(language), text, kinds, byMeaning);
    const [hits, mergedOf] = mergeMatches
      ? merged(found, await this.reads.exactMatches())
      : [found, new Map<string, FoundHit[]>()];
    const keyOf = keysOf(byMeaning);
    const rest = after === null ? hits : hits.filter((hit) => isAfter(keyOf(hit), after));
    const page = rest.slice(0, limit);
    const othersOf = ({ id }: Hit): readonly Hit[] => mergedOf.get(id) ?? [];
    const nodes = await this.entities(page.flatMap((hit) => [hit, ...othersOf(hit)]));
    const items = page.flatMap((hit): SearchHit[] => {
      const node = nodes.get(hit.id);
      if (!node) return [];
      const others = othersOf(hit).flatMap(({ id }) => nodes.get(id) ?? []);
      const { byWords = true, similarity = null } = hit;
      const match = { ...matchOf(hit, node), byWords, similarity };
      return [{ key: keyOf(hit), score: scoreOf(hit), node, ...match, merged: others }];
    });
    return { items, total: hits.length, more: rest.length > limit };
  }

  async suggest(
    prefix: string,
    kinds: readonly EntityKind[] | null,
    limit: number,
    language: string | null = null,
  ): Promise<readonly EntityRecord[]> {
    const { search } = await this.indexes.inLanguage(language);
    const hits = search.suggest(prefix, setOf(kinds), limit);
    const nodes = await this.entities(hits);
    return hits.flatMap(({ id }) => nodes.get(id) ?? []);
  }

  async nameMatcher(language: string | null = null): Promise<NameMatcher> {
    const { search } = await this.indexes.inLanguage(language);
    return { matches: (name, kinds, limit) => nameMatches(name, setOf(kinds), limit, search) };
  }

  async namesakes(id: string): Promise<readonly EntityRecord[]> {
    const { index, searcher } = await this.indexes.main();
    const document = index.documentOf(id);
    if (!document) return [];
    const found = searcher.search(document.name, null).sort(compareHits);
    const isNamesake = (hit: Hit) => hit.rank <= LEVELS.ALIAS && index.documentOf(hit.id)?.kind !== document.kind;
    const hits = found.filter(isNamesake).slice(0, MAX_NAMESAKES);
    const nodes = await this.entities(hits);
    return hits.flatMap((hit) => nodes.get(hit.id) ?? []);
  }

  async mentions(
    text: string,
    kinds: readonly EntityKind[],
    language: string | null = null,
  ): Promise<Sliced<FoundMention[]>> {
    return mentionsIn(text, new Set(kinds), await this.indexes.inLanguage(language));
  }

  /** A filter with the ids of what has the words of its text. */
  async stored<Filter extends { text: string | null }>(
    filter: Filter,
    kind: EntityKind,
  ): Promise<StoredFilter<Filter>> {
    if (filter.text === null) return { ...filter, ids: null };
    const { index, searcher } = await this.indexes.main();
    return { ...filter, ids: idsWithText(filter.text, kind, index, searcher) };
  }

  private async entities(hits: readonly Hit[]): Promise<ReadonlyMap<string, EntityRecord>> {
    if (hits.length === 0) return new Map();
    return (await this.reads.nodes(hits.map(({ id }) => id))) as ReadonlyMap<string, EntityRecord>;
  }
}

/** In their order. */
function foundIn(
  { main: { index }, search }: SearchedIndexes,
  text: string,
  kinds: readonly EntityKind[] | null,
  byMeaning: SearchByMeaning | null,
): FoundHit[] {
  const identified = search.identified(text, setOf(kinds));
  if (identified.length > 0) return identified.sort(compareHits);
  const words = byMeaning?.mode === 'MEANING' ? [] : search.search(text, setOf(kinds)).sort(compareHits);
  if (byMeaning === null) return words;
  // the vectors may still have what was deleted
  const existing = byMeaning.near.flatMap(({ id, similarity }): NearEntity[] => {
    const document = index.documentOf(id);
    return document ? [{ id, similarity, kind: document.kind, isRetired: document.isRetired }] : [];
  });
  const near = nearEnough(text, existing, byMeaning.chance, isAnswered(words));
  return byMeaning.mode === 'MEANING' ? hitsByMeaning(near) : fuse(words, near);
}

function matchOf({ place, language }: Hit, node: EntityRecord): Pick<SearchHit, 'matched' | 'language'> {
  if (place === null) return { matched: null, language: null };
  return { matched: labelAt(node, place, language), language };
}

const setOf = (kinds: readonly EntityKind[] | null) => kinds && new Set(kinds);

/** The best hit of each class, and those that it stands for. */
function merged<H extends Hit>(hits: readonly H[], classes: Classes): [H[], ReadonlyMap<string, H[]>] {
  const groups = grouped(hits, ({ id }) => classes.get(id)?.[0] ?? id);
  const best = [...groups.values()].flatMap(([first]) => first ?? []);
  return [best, new Map([...groups.values()].map(([first, ...others]) => [first?.id ?? '', others]))];
}

/** The sort keys of a list; those of a list by meaning begin with its mode, since its order is another one. */
function keysOf(byMeaning: SearchByMeaning | null): (hit: Hit) => SortKey {
  const mode = byMeaning ? [byMeaning.mode] : [];
  return ({ isRetired, rank, score, id }) => [...mode, rank + (isRetired ? RETIRED_RANK : 0), -score, id];
}

function isAfter(key: SortKey, after: SortKey): boolean {
  const at = key.findIndex((part, index) => part !== after[index]);
  return at >= 0 && key[at]! > after[at]!;
}

/** Decreases with the order of the hits. */
function scoreOf({ isRetired, rank, score }: Hit): number {
  return 1 / (1 + rank + (isRetired ? RETIRED_RANK : 0)) + score / RETIRED_RANK ** 2;
}
