import { getOrCreate } from './maps.js';
import type { TranslationRecord } from './field.js';
import { distinctNames } from '../text-analysis/clean.js';

/** The language of names, descriptions and aliases; translations are in others. */
export const MAIN_LANGUAGE = 'en';

/** What an entity is called and how it is described in one language. */
export type Texts = Omit<TranslationRecord, 'language'>;
export type Translated = Texts & { translations: readonly TranslationRecord[] };

/** Tags that clients have sent; whoever sends more different ones pays for their parsing. */
const MAX_KNOWN = 1_000;
const known = new Map<string, string | null>();

/** A language tag of BCP 47 in canonical form: `de-at` → `de-AT`; null if it is none. */
export function canonicalTag(tag: string): string | null {
  if (known.size > MAX_KNOWN) known.clear();
  return getOrCreate(known, tag, () => {
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? null;
    } catch {
      return null;
    }
  });
}

/**
 * The tag and its prefixes, the longest first: `zh-Hant-TW`, `zh-Hant`, `zh`. A single letter or digit begins an extension
 * and is dropped with it (RFC 4647, section 3.4).
 */
export function* prefixesOf(tag: string): Iterable<string> {
  for (let rest = tag; rest !== ''; rest = rest.replace(/(?:^|-)[^-]+$/, '').replace(/-[^-]$/, '')) yield rest;
}

/** The first of a tag and its prefixes that is available; null if none is. The main language is always available. */
export function lookUp(tag: string, available: readonly string[]): string | null {
  for (const prefix of prefixesOf(tag)) if (prefix === MAIN_LANGUAGE || available.includes(prefix)) return prefix;
  return null;
}

/** The translation of an entity that a tag stands for; null if that is the main language, or there is none. */
export function translationIn<T extends { language: string }>(translations: readonly T[], tag: string): T | null {
  if (translations.length === 0) return null;
  for (const prefix of prefixesOf(tag)) {
    const found = translations.find(({ language }) => language === prefix);
    if (found || prefix === MAIN_LANGUAGE) return found ?? null;
  }
  return null;
}

/** The texts of an entity in a language, or else in the main one. A description that is missing is the main one. */
export function textsIn(entity: Translated, tag: string | null): Texts {
  const found = tag === null ? null : translationIn(entity.translations, tag);
  if (found === null) return entity;
  return found.description === null ? { ...found, description: entity.description } : found;
}

/** Translations by language, with distinct aliases. */
export function sortedTranslations<T extends TranslationRecord>(translations: readonly T[]): T[] {
  return translations
    .map((one) => ({ ...one, aliases: distinctNames(one.name, one.aliases) }))
    .sort((a, b) => (a.language < b.language ? -1 : 1));
}

/**
 * Translations after an import that states those in some languages: the others stay.
 *
 * @param languages  null for all
 */
export function keepOthers(
  stated: readonly TranslationRecord[],
  stored: readonly TranslationRecord[],
  languages: readonly string[] | null,
): TranslationRecord[] {
  const others = languages === null ? [] : stored.filter(({ language }) => !languages.includes(language));
  return sortedTranslations([...stated, ...others]);
}
