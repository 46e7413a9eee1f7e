import { hash } from 'node:crypto';
import type { EntityRecord } from '../model/records.js';

/** More aliases dilute the vector: entities of ESCO have up to 200 of them. */
const MAX_ALIASES = 10;

/** The text of an entity that is embedded. A change of its form is made effective by the hashes of stored vectors. */
export function entityText({ name, aliases, description }: EntityRecord): string {
  return [name, aliases.slice(0, MAX_ALIASES).join(', '), description].filter(Boolean).join('. ');
}

/** Identifies a text. */
export function hashOf(text: string): string {
  return hash('sha256', text);
}
