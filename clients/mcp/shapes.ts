import { z } from 'zod';
import { WORDING } from '../wording.js';

/** Pieces that several tools take or give. */

export const ids = z.array(z.string());
export const known = ids.default([]).describe(WORDING.known);
export const first = z.int().min(1).max(100).default(10).describe(WORDING.first);

export const entity = z.object({
  id: z.string().describe('what other questions take; its kind stands before the colon'),
  name: z.string(),
});
export const entities = z.array(entity);
export const months = z.object({ min: z.number(), max: z.number() }).describe('months, from the least to the most');
export const totalCount = z.number().describe('how many there are in all; the items are the first of them');
