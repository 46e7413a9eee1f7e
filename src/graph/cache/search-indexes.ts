import { getOrCreate } from '../../model/maps.js';
import { lookUp, MAIN_LANGUAGE } from '../../model/translations.js';
import { TranslatedSearch } from '../../search-index/translated-search.js';
import type { SearchableIndex, SearchIndexCache } from './search-index-cache.js';

/** Indexes of translations to hold at a time: one has the size of that of the names. */
const MAX_LANGUAGES = 4;

/** What answers a text in some language. */
export interface SearchedIndexes {
  main: SearchableIndex;
  /** the translations in the language; null if there are none */
  translated: SearchableIndex | null;
  search: TranslatedSearch;
}

/** The index of names, and for each language that texts are in one of the translations, which is built on first use. */
export class SearchIndexes {
  private readonly byLanguage = new Map<string, SearchIndexCache>();
  private readonly names: SearchIndexCache;

  constructor(private readonly create: (language: string | null) => SearchIndexCache) {
    this.names = create(null);
  }

  /** The index of names. */
  main(): SearchableIndex | Promise<SearchableIndex> {
    return this.names.current();
  }

  /** The index of names if it is up to date; see IndexInStep. */
  mainIfCurrent(): SearchableIndex | null {
    return this.names.ifCurrent();
  }

  /** @param language  a tag; the translations in it, or in the language of a shorter tag, are searched; null for none */
  async inLanguage(language: string | null): Promise<SearchedIndexes> {
    const main = await this.main();
    const tag = language === null || main.foreign.isEmpty ? null : lookUp(language, main.foreign.languages);
    const translated = tag === null || tag === MAIN_LANGUAGE ? null : await this.translationsIn(tag).current();
    return { main, translated, search: new TranslatedSearch(main, translated) };
  }

  private translationsIn(tag: string): SearchIndexCache {
    const found = getOrCreate(this.byLanguage, tag, () => this.create(tag));
    this.byLanguage.delete(tag);
    this.byLanguage.set(tag, found);
    const [oldest = tag] = this.byLanguage.keys();
    if (this.byLanguage.size > MAX_LANGUAGES) this.byLanguage.delete(oldest);
    return found;
  }
}
