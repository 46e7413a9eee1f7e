import { z } from 'zod';
import { WORDING } from '../wording.js';

// schemas shared by several tools

export const ids = z.array(z.string());
export const known = ids.default([]).describe(WORDING.known);
export const first = z.int().min(1).max(100).default(10).describe(WORDING.first);

export const entity = z.object({
  id: z.string().describe('the id that other tools take; the kind is the part before the colon'),
  name: z.string(),
});
export const entities = z.array(entity);
export const months = z.object({ min: z.number(), max: z.number() }).describe('range of months');
export const totalCount = z.number().describe('total number of results; items holds the first of them');
