import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { SkillGapDocument } from '../documents.generated.js';
import type { Executor } from '../request.js';
import { describeSkillGap } from '../texts/skill-gap.js';
import { WORDING } from '../wording.js';
import { assumptions, cursor, entity, knowledge, months, needs, nextCursor } from './shapes.js';
import { READ_ONLY, toResult } from './result.js';

const inputSchema = z.strictObject({ role: z.string().describe(WORDING.role), ...knowledge, cursor });

const outputSchema = z.object({
  role: entity,
  coverage: z.number().describe('covered share of the needs, 0 to 1; essential skills weigh more'),
  missing: needs.describe('needs that are not met, in learning order'),
  below: needs.describe('needs for skills that are known at a lower level'),
  assumptions,
  path: z
    .object({ stepCount: z.number(), totalTime: months })
    .nullable()
    .describe('length of the path to the essential ones, including prerequisites, at 10 hours a week'),
  have: needs.describe('needs that are met'),
  nextCursor,
});

export function addSkillGap(server: McpServer, execute: Executor): void {
  const config = {
    title: 'Compare a person with a role',
    description:
      'Shows how far a person covers a role, which skills are missing or known below the needed level, and in which order to learn them. For the full path, ' +
      'step by step, use learning_path with the role as the goal.',
    inputSchema,
    outputSchema,
    annotations: READ_ONLY,
  };
  server.registerTool('skill_gap', config, async ({ cursor, ...variables }) => {
    const data = await execute(SkillGapDocument, variables);
    return toResult(outputSchema, data.skillGap!, describeSkillGap(data), cursor);
  });
}
