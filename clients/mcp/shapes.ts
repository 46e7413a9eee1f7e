import { z } from 'zod';
import { WORDING } from '../wording.js';

// schemas shared by several tools

export const ids = z.array(z.string());
export const knowledge = {
  known: ids.default([]).describe(WORDING.known),
  knownAt: z
    .array(
      z.strictObject({
        id: z.string().describe('id of a skill or technology'),
        level: z.string().describe('id of the level, such as level:intermediate'),
      }),
    )
    .default([])
    .describe(WORDING.knownAt),
  unknown: ids.default([]).describe(WORDING.unknown),
};
export const first = z.int().min(1).max(100).default(10).describe(WORDING.first);

export const entity = z.object({
  id: z.string().describe('the id that other tools take; the kind is the part before the colon'),
  name: z.string(),
});
export const entities = z.array(entity);
export const assumptions = z
  .array(
    z.object({
      kind: z
        .enum(['ALTERNATIVES', 'PREFERRED_NEED'])
        .describe('ALTERNATIVES: one of the options; PREFERRED_NEED: a skill that a known role only prefers'),
      group: z.string().nullable().describe('id of a group of alternatives, or a key of a group of one skill'),
      options: entities,
      because: entity.describe('what the assumption follows from'),
      taken: entity.nullable().describe('the option that the path counts as the known one'),
      exceptions: entities.describe('options that would not meet a requirement that counts as met'),
    }),
  )
  .describe(
    'what counts as known without having been named; ask the person which option they know, then repeat the call with it ' +
      'in known or, if none is known, with the group or the options in unknown',
  );
export const unfollowed = z
  .array(
    z.object({
      preference: entity,
      reason: z.enum(['NOT_ON_PATH', 'ALREADY_MET', 'NOT_DERIVABLE', 'REQUIRED_OTHERWISE']),
    }),
  )
  .describe('what of prefer and avoid has no effect');
export const needs = z.array(
  z.object({
    skill: entity.nullable().describe('the needed skill; of alternatives the known one, or null while none is known'),
    group: z.string().nullable().describe('set if one of several skills is enough'),
    options: entities.describe('the skills that meet the need'),
    importance: z.enum(['ESSENTIAL', 'PREFERRED']),
    inherited: z.boolean().describe('whether the role has the need from a role before it'),
    statedBy: entity.describe('the role whose data states the need'),
    have: entity.nullable().describe('the level at which the skill is known; null if no level is stated'),
    required: entity.nullable().describe('the level that the role needs'),
  }),
);
export const months = z.object({ min: z.number(), max: z.number() }).describe('range of months');
export const totalCount = z.number().describe('total number of results; items holds the first of them');

/** Long results have pages. */
export const cursor = z.string().optional().describe(WORDING.cursor);
export const nextCursor = z
  .string()
  .optional()
  .describe('set if the result is cut off: repeat the call with it as cursor for the next items of the lists');
