import type { FoundMention } from '../../model/mention.js';
import type { NameMatcher } from '../../model/name-match.js';
import type { EntityKind, EntityRecord } from '../../model/records.js';
import type { SearchDocument } from '../../model/search-document.js';
import type { Sliced } from '../../model/sliced.js';
import type { Slice, SortKey } from './graph-reads.js';
import type { Near } from './meaning-reads.js';

export interface SearchHit {
  key: SortKey;
  score: number;
  node: EntityRecord;
  /** whether words of the text matched */
  byWords: boolean;
  /** the cosine similarity to the text; null if it was not found by meaning */
  similarity: number | null;
  /** the name or alias that matched best; null if the description or only the meaning did */
  matched: string | null;
  /** the language of `matched`; null for the name and the aliases themselves */
  language: string | null;
  /** hits that are exact matches of it and come later, if they are merged */
  merged: readonly EntityRecord[];
}

export interface SearchOptions {
  /** see SearchReads; null by default */
  language?: string | null;
  /** whether hits that EXACT matches join are merged into the first of them; false by default */
  mergeMatches?: boolean;
  /** what is near in meaning to the text; by default only words count */
  byMeaning?: SearchByMeaning | null;
}

/** What is near in meaning to a text. */
export interface SearchByMeaning {
  /** whether words count beside it */
  mode: 'MEANING' | 'BOTH';
  /** nearest first */
  near: readonly Near[];
  /** the similarity of the nearest entity to a text without meaning */
  chance: number;
}

export interface SearchPage {
  items: readonly SearchHit[];
  total: number;
  more: boolean;
}

/** Reads of the index for search. A language is a tag of BCP 47: texts are in it; null, and by default, in any. */
export interface SearchReads {
  /** By descending relevance; an exact name comes first, then an exact alias. Empty if no word says what is sought. */
  search(text: string, kinds: readonly EntityKind[] | null, slice: Slice, options?: SearchOptions): Promise<SearchPage>;
  suggest(
    prefix: string,
    kinds: readonly EntityKind[] | null,
    limit: number,
    language?: string | null,
  ): Promise<readonly EntityRecord[]>;
  /** Finds what names mean; it holds no data of its own, so that a long list can be matched in slices. */
  nameMatcher(language?: string | null): Promise<NameMatcher>;
  /** The entities of other kinds that have the name of an entity as their name or alias: a skill and its technology. */
  namesakes(id: string): Promise<readonly EntityRecord[]>;
  /**
   * Finds entities of some kinds in a text. The computation is the caller's to run.
   *
   * @returns mentions in the order of the text
   */
  mentions(text: string, kinds: readonly EntityKind[], language?: string | null): Promise<Sliced<FoundMention[]>>;
}

/** What an index for search is built from. */
export interface SearchDocumentReads {
  /** At most `limit` documents by id, after the one with the id `after`. */
  documents(after: string, limit: number): Promise<readonly SearchDocument[]>;
  documentsOf(ids: readonly string[]): Promise<readonly SearchDocument[]>;
}
