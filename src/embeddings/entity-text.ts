import { hash } from 'node:crypto';
import type { EntityRecord } from '../model/records.js';
import { normalise } from './normalise.js';

/**
 * The texts of an entity whose vectors are added up to its own. The name and the description by themselves, or with the
 * aliases between them, find less: see docs/quality.md. Aliases are left to the search by words.
 */
export function entityTexts({ name, description }: Pick<EntityRecord, 'name' | 'description'>): string[] {
  return description ? [name, `${name}. ${description}`] : [name];
}

/** Identifies texts: a stored vector whose hash differs was made from others. */
export function hashOf(texts: readonly string[]): string {
  return hash('sha256', JSON.stringify(texts));
}

/** The direction between vectors of length 1. */
export function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(), ...others] = vectors;
  return normalise(first.map((value, axis) => others.reduce((sum, other) => sum + other[axis]!, value)));
}
