import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { NextSkillsDocument } from '../documents.generated.js';
import type { Executor } from '../request.js';
import { describeNextSkills } from '../texts/next-skills.js';
import { WORDING } from '../wording.js';
import { assumptions, entities, entity, first, ids, knowledge, months } from './shapes.js';
import { READ_ONLY, toResult } from './result.js';

const inputSchema = z.strictObject({
  ...knowledge,
  goals: ids.default([]).describe(WORDING.optionalGoals),
  first,
});

const recommendations = z.array(
  z.object({
    skill: entity,
    explanation: z.string().describe('the reason, in one sentence'),
    unlocks: entities.describe('skills for which this is the only missing prerequisite'),
    time: months,
  }),
);

const outputSchema = z.object({
  recommendations: recommendations.describe('best first'),
  alongside: recommendations.describe('soft and professional skills that can be learned alongside'),
  assumptions,
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
  server.registerTool('next_skills', config, async (variables) => {
    const data = await execute(NextSkillsDocument, variables);
    return toResult(outputSchema, data.nextSkills, describeNextSkills(data));
  });
}
