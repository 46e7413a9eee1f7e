import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { NextSkillsDocument } from '../documents.generated.js';
import type { Executor } from '../request.js';
import { describeNextSkills } from '../texts/next-skills.js';
import { WORDING } from '../wording.js';
import {
  assumptions,
  cursor,
  entities,
  entity,
  first,
  ids,
  knowledge,
  months,
  nextCursor,
  unfollowed,
} from './shapes.js';
import { READ_ONLY, toResult } from './result.js';

const inputSchema = z.strictObject({
  ...knowledge,
  goals: ids.default([]).describe(WORDING.optionalGoals),
  hoursPerWeek: z.number().positive().default(10).describe(WORDING.hours),
  avoid: ids.default([]).describe(WORDING.avoid),
  prefer: ids.default([]).describe(WORDING.prefer),
  includeRecommended: z.boolean().default(false).describe(WORDING.recommended),
  includePreferred: z.boolean().default(false).describe(WORDING.preferred),
  first,
  cursor,
});

const recommendations = z.array(
  z.object({
    skill: entity,
    from: entity.nullable().describe('the level at which the skill is known, if it is learned up to a higher one'),
    to: entity.nullable().describe('the level up to which a known skill is learned'),
    explanation: z.string().describe('the reason, in one sentence'),
    unlocks: entities.describe('skills for which this is the only missing prerequisite'),
    time: months,
  }),
);

const outputSchema = z.object({
  recommendations: recommendations.describe('best first'),
  alongside: recommendations.describe('soft and professional skills that can be learned alongside'),
  assumptions,
  unfollowed,
  nextCursor,
});

export function addNextSkills(server: McpServer, execute: Executor): void {
  const config = {
    title: 'Recommend next skills',
    description:
      'Recommends skills that a person can start now because all required prerequisites are known, ranked by how much they ' +
      'unlock, on the path to goals or in general.',
    inputSchema,
    outputSchema,
    annotations: READ_ONLY,
  };
  server.registerTool('next_skills', config, async ({ cursor, ...variables }) => {
    const data = await execute(NextSkillsDocument, variables);
    return toResult(outputSchema, data.nextSkills, describeNextSkills(data), cursor);
  });
}
