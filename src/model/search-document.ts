import type { EntityRecord } from './records.js';
import { translationIn } from './translations.js';

/** An entity that can be searched for. */
export interface SearchDocument {
  node: EntityRecord;
  /** the number of its edges */
  uses: number;
}

/** A document by its translation; null if it has none in the language. */
export function translatedDocument({ node, uses }: SearchDocument, language: string): SearchDocument | null {
  const translation = translationIn(node.translations, language);
  if (!translation) return null;
  const { name, description, aliases } = translation;
  return { node: { ...node, name, description, aliases }, uses };
}
