import type { EntityKind, EntityRecord } from './records.js';
import { textsIn } from './translations.js';

/** How a name matched; the values of the enum MatchReason of the API. */
export type MatchReason = 'IDENTIFIER' | 'NAME' | 'ALIAS' | 'WORD_FORM' | 'MISSPELLING' | 'PART';

/** An entity that a name may mean. */
export interface NameMatch {
  id: string;
  reason: MatchReason;
  /** how safe the match is, in (0, 1]; comparable between names */
  score: number;
  /** what matched: 0 for the name, the place of an alias from 1 */
  place: number;
  /** the language of the translation that it is a place in; null for the name and the aliases themselves */
  language: string | null;
}

/** Finds what names mean. */
export interface NameMatcher {
  /**
   * At most `limit` entities, the best match first.
   *
   * @param kinds  null for all
   */
  matches(name: string, kinds: readonly EntityKind[] | null, limit: number): readonly NameMatch[];
}

/** The name or alias at a place; the name if the alias was removed since. */
export function labelAt(
  entity: Pick<EntityRecord, 'name' | 'aliases' | 'description' | 'translations'>,
  place: number,
  language: string | null,
): string {
  const { name, aliases } = textsIn(entity, language);
  return aliases[place - 1] ?? name;
}
