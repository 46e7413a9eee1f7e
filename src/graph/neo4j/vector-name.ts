import { hash } from 'node:crypto';
import type { EmbeddingModel } from '../ports/vector-store.js';

const SLUG_LENGTH = 40;
const HASH_LENGTH = 8;

/**
 * The name of a model's vectors in the database, of which the labels of their nodes are made. It has only letters, digits and
 * underscores, whatever the model's name contains; the hash distinguishes names that differ in other characters.
 */
export function vectorName({ model, dimension }: EmbeddingModel): string {
  const slug = model
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, SLUG_LENGTH);
  const digest = hash('sha256', model).slice(0, HASH_LENGTH);
  return `vectors_${slug}_${dimension}_${digest}`;
}
