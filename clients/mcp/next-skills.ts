import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { NextSkillsDocument } from '../documents.generated.js';
import type { Ask } from '../request.js';
import { describeNextSkills } from '../texts/next-skills.js';
import { WORDING } from '../wording.js';
import { entities, entity, first, ids, known, months } from './shapes.js';
import { READ_ONLY, toResult } from './result.js';

const inputSchema = z.strictObject({
  known,
  goals: ids.default([]).describe(`${WORDING.goals}; none for what opens up most of anything`),
  first,
});

const outputSchema = z.object({
  nextSkills: z
    .array(
      z.object({
        skill: entity,
        explanation: z.string().describe('why, in one sentence'),
        unlocks: entities.describe('what then waits for nothing else'),
        time: months,
      }),
    )
    .describe('best first'),
});

export function addNextSkills(server: McpServer, ask: Ask): void {
  const config = {
    title: 'What to learn next',
    description:
      'Suggests what a person can start to learn now, since all that it requires is known, by how much it opens up, on the ' +
      'way to goals or at large.',
    inputSchema,
    outputSchema,
    annotations: READ_ONLY,
  };
  server.registerTool('next_skills', config, async (variables) => {
    const data = await ask(NextSkillsDocument, variables);
    return toResult(outputSchema, data, describeNextSkills(data));
  });
}
