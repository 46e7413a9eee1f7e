import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { NextSkillsDocument } from '../documents.generated.js';
import type { Executor } from '../request.js';
import { describeNextSkills } from '../texts/next-skills.js';
import { WORDING } from '../wording.js';
import { entities, entity, first, ids, known, months } from './shapes.js';
import { READ_ONLY, toResult } from './result.js';

const inputSchema = z.strictObject({
  known,
  goals: ids.default([]).describe(WORDING.optionalGoals),
  first,
});

const outputSchema = z.object({
  nextSkills: z
    .array(
      z.object({
        skill: entity,
        explanation: z.string().describe('the reason, in one sentence'),
        unlocks: entities.describe('skills for which this is the only missing prerequisite'),
        time: months,
      }),
    )
    .describe('best first'),
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
    return toResult(outputSchema, data, describeNextSkills(data));
  });
}
