import { LIMITS, type TranslationRecord } from '../../model/field.js';
import { getOrCreate } from '../../model/maps.js';
import type { NewNode } from '../../model/records.js';
import { canonicalTag, keepOthers, MAIN_LANGUAGE } from '../../model/translations.js';
import { cleanName, distinctNames } from '../../text-analysis/clean.js';
import type { SourceFile } from '../files.js';
import { ImportError, type Place } from '../item.js';
import { COMMAS, readRows } from '../table.js';
import { TRANSLATED } from './tables.js';

/** Between alternative labels: tables have line breaks, collections bars. */
const SEPARATORS = /\r?\n| \|(?: |$)/;

/** The translations of one concept, and where the first of them is. */
interface Concept {
  at: Place;
  translations: TranslationRecord[];
}

/** Translations by concept URI. */
export type Translations = ReadonlyMap<string, Concept>;

/** @throws ImportError for what is no code of a language, and for English, whose labels are the names */
export function requireLanguages(languages: readonly string[]): void {
  const wrong = languages.find((language) => canonicalTag(language) !== language || language === MAIN_LANGUAGE);
  if (wrong !== undefined)
    throw new ImportError(`${wrong}: not the code of a language other than English, such as de or fr`);
}

/** Reads a table of concepts in a language; of rows with the same URI the first counts, also of an earlier table. */
export async function readTranslations(file: SourceFile, language: string, into: Map<string, Concept>): Promise<void> {
  // rows without a label have no translation
  for await (const { at, cells } of readRows(file, COMMAS, TRANSLATED, () => undefined)) {
    const { translations } = getOrCreate(into, cells.conceptUri, () => ({ at, translations: [] }));
    if (translations.some((other) => other.language === language)) continue;
    const name = cleanName(cells.preferredLabel);
    const others = cells.altLabels.split(SEPARATORS).filter(({ length }) => length <= LIMITS.name);
    const aliases = distinctNames(name, others).slice(0, LIMITS.names);
    translations.push({ language, name, description: cells.description === '' ? null : cells.description, aliases });
  }
}

/** What the graph has in other languages: an import of some languages leaves the others alone. */
export async function storedTranslations(nodes: AsyncIterable<NewNode>, scheme: string): Promise<Translations> {
  const stored = new Map<string, Concept>();
  for await (const node of nodes) {
    if (node.kind === 'SOURCE' || node.translations.length === 0) continue;
    for (const { value } of node.externalIds.filter((id) => id.scheme === scheme && id.relation === undefined))
      stored.set(value, { at: { file: '', line: 0 }, translations: node.translations });
  }
  return stored;
}

/** The translations of a concept after an import of some languages. */
export function translationsOf(
  uri: string,
  read: Translations,
  stored: Translations,
  languages: readonly string[],
): TranslationRecord[] {
  return keepOthers(read.get(uri)?.translations ?? [], stored.get(uri)?.translations ?? [], languages);
}
