import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { ProfileDocument } from '../documents.generated.js';
import type { Executor } from '../request.js';
import { describeProfile } from '../texts/profile.js';
import { WORDING } from '../wording.js';
import { assumptions, cursor, entities, entity, ids, knowledge, nextCursor, totalCount } from './shapes.js';
import { READ_ONLY, toResult } from './result.js';

const inputSchema = z.strictObject({
  ...knowledge,
  goals: ids.default([]).describe(WORDING.profileGoals),
  first: z.int().min(1).max(100).default(20).describe(WORDING.firstSkills),
  cursor,
});

const scores = {
  months: z.number().nullable().describe('of the whole path to the goals; null without goals'),
  coverage: z.number().nullable().describe('mean coverage of roles, 0 to 1; null with goals'),
};

const answer = z.object({
  skill: entity.nullable().describe('the skill that is known; null for none of them'),
  known: ids.describe('ids to add to known'),
  knownAt: z.array(z.object({ id: z.string(), level: z.string() })).describe('items to add to knownAt'),
  unknown: ids.describe('ids to add to unknown'),
  ...scores,
});

const outputSchema = z.object({
  skills: z.object({
    totalCount,
    edges: z.array(
      z.object({
        node: entity,
        level: entity.nullable().describe('null if no level is stated, which meets any need'),
        reason: z.string().describe('why it counts as known'),
        because: entity.describe('what that follows from'),
      }),
    ),
  }),
  technologiesWithoutEffect: entities.describe('named technologies from which no skill follows'),
  assumptions,
  questions: z.object({
    ...scores,
    exact: z.boolean().describe('whether every question was compared, with shortest paths'),
    questions: z
      .array(
        z.object({
          kind: z.string(),
          skills: entities.describe('the skills that the person may know'),
          technology: entity.nullable().describe('the named technology that the question is about'),
          months: z.number().nullable().describe('difference between the best and the worst answer'),
          coverage: z.number().nullable().describe('difference between the best and the worst answer'),
          answers: z.array(answer),
        }),
      )
      .describe('what to ask, most important first; repeat the call with the ids of the answer'),
  }),
  nextCursor,
});

export function addProfile(server: McpServer, execute: Executor): void {
  const config = {
    title: 'Check what a person knows',
    description:
      'Shows which skills count as known and why, what is assumed, and up to ten questions to ask the person, ranked by ' +
      'the difference that the answer makes to the path to goals. Use it before learning_path, for example with what ' +
      'skills_in_text finds in a CV.',
    inputSchema,
    outputSchema,
    annotations: READ_ONLY,
  };
  server.registerTool('profile', config, async ({ cursor, first, ...input }) => {
    const data = await execute(ProfileDocument, { input, first });
    return toResult(outputSchema, data.profile, describeProfile(data), cursor);
  });
}
