import { closest } from '../model/match-relation.js';
import type { EntityKind } from '../model/records.js';
import { compareHits, type Hit, type MatchedHit } from './hit.js';
import type { ForeignNames } from './foreign-names.js';
import { LEVELS, rankOf } from './levels.js';
import type { Searcher } from './search.js';
import type { SearchIndex } from './search-index.js';
import { completedBy } from './suggest.js';

interface Indexed {
  index: SearchIndex;
  searcher: Searcher;
}

/** A whole name in another language counts like one in the main language, and comes after it. */
const WHOLE = { name: 1, use: 1e-8 } as const;

/**
 * Search over names and translations. With an index of translations, entities that have one are found by it, and the others
 * by their names. In each case whole names in any language are found, too. An external id finds what it identifies, and
 * nothing else.
 */
export class TranslatedSearch {
  /** @param translated  the translations in the language of the texts; null without a language, or if it has none */
  constructor(
    private readonly main: Indexed & { foreign: ForeignNames },
    private readonly translated: Indexed | null,
  ) {}

  /** @returns hits in no order */
  search(text: string, kinds: ReadonlySet<EntityKind> | null): MatchedHit[] {
    const { main, translated } = this;
    const identified = this.identified(text, kinds);
    if (identified.length > 0) return identified;
    const hits = main.searcher.search(text, kinds);
    if (main.foreign.isEmpty) return hits;
    const own = translated?.searcher.search(text, kinds) ?? [];
    const others = hits.filter(({ id, level }) => level <= LEVELS.ALIAS || !this.isTranslated(id));
    return bestOfEach([...own, ...others, ...this.foreignHits(text, kinds)]);
  }

  /** The entities with a name that a text is the beginning of; if there is none, what a search finds. */
  suggest(text: string, kinds: ReadonlySet<EntityKind> | null, limit: number): Hit[] {
    const { main, translated } = this;
    const identified = this.identified(text, kinds);
    if (identified.length > 0) return identified.sort(compareHits).slice(0, limit);
    const own = translated ? completedBy(text, kinds, translated.index) : [];
    const others = completedBy(text, kinds, main.index).filter(({ id }) => !this.isTranslated(id));
    const whole = this.foreignHits(text, kinds).map((hit) => ({ ...hit, score: -text.length }));
    const found = bestOfEach<Hit>([...own, ...others, ...whole]);
    return (found.length > 0 ? found : this.search(text, kinds)).sort(compareHits).slice(0, limit);
  }

  /** The entities that a text identifies as their external id, or as that of what they match; none if it is a name. */
  identified(text: string, kinds: ReadonlySet<EntityKind> | null): MatchedHit[] {
    const { index, searcher } = this.main;
    const found = index.identifiers.at(text).flatMap(({ id, closeness }) => {
      const document = index.documentOf(id);
      return document && (kinds?.has(document.kind) ?? true) ? [{ document, closeness }] : [];
    });
    if (found.length === 0 || searcher.search(text, null).some(({ level }) => level <= LEVELS.ALIAS)) return [];
    return closest(found).map(({ document: { id, kind, isRetired, uses }, closeness }) => ({
      ...{ id, kind, isRetired, closeness, level: LEVELS.NAME, rank: rankOf(LEVELS.NAME, kind) },
      ...{ score: WHOLE.name + uses * WHOLE.use, place: null, language: null, quality: 1, coverage: 1, share: 1 },
    }));
  }

  /** Whether an entity is found by its translation instead of its names. */
  isTranslated(id: string): boolean {
    return this.translated?.index.documentOf(id) !== undefined;
  }

  private foreignHits(text: string, kinds: ReadonlySet<EntityKind> | null): MatchedHit[] {
    return this.main.foreign.at(text).flatMap(({ id, language, place }) => {
      const document = this.main.index.documentOf(id);
      if (!document || (kinds && !kinds.has(document.kind))) return [];
      const { kind, isRetired, uses } = document;
      const level = place === 0 ? LEVELS.NAME : LEVELS.ALIAS;
      const match = { level, rank: rankOf(level, kind), score: WHOLE.name + uses * WHOLE.use };
      return [{ id, kind, isRetired, place, language, ...match, quality: 1, coverage: 1, share: 1 }];
    });
  }
}

function bestOfEach<T extends Hit>(hits: readonly T[]): T[] {
  const best = new Map<string, T>();
  for (const hit of hits) {
    const other = best.get(hit.id);
    if (!other || compareHits(hit, other) < 0) best.set(hit.id, hit);
  }
  return [...best.values()];
}
