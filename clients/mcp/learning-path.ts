import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { LearningPathDocument } from '../documents.generated.js';
import type { Ask } from '../request.js';
import { describeLearningPath } from '../texts/learning-path.js';
import { WORDING } from '../wording.js';
import { entities, entity, ids, known, months } from './shapes.js';
import { READ_ONLY, toResult } from './result.js';

const inputSchema = z.strictObject({
  goals: ids.min(1).describe(WORDING.goals),
  known,
  hoursPerWeek: z.number().positive().default(10).describe(WORDING.hours),
  budgetMonths: z.number().positive().optional().describe(WORDING.budget),
  avoid: ids.default([]).describe(WORDING.avoid),
  prefer: ids.default([]).describe(WORDING.prefer),
  includeRecommended: z.boolean().default(false).describe(WORDING.recommended),
  includePreferred: z.boolean().default(false).describe(WORDING.preferred),
});

const step = z.object({
  position: z.number(),
  skill: entity,
  isGoal: z.boolean().describe('whether a goal stands for it'),
  neededFor: entities.describe('what in the path builds on it'),
  time: months,
  estimated: z.boolean().describe('no source gives the time: estimated from level and area'),
  startMonth: z.number().describe('counted from the start, the steps one after another'),
  endMonth: z.number(),
});

const outputSchema = z.object({
  goals: entities,
  stepCount: z.number(),
  totalTime: months.describe('months, the steps one after another'),
  stages: z
    .array(z.object({ index: z.number(), steps: z.array(step) }))
    .describe('steps of one stage depend on earlier stages alone, and can be learned side by side'),
  criticalPath: entities.describe('the longest chain: no study side by side is shorter'),
  choices: z
    .array(z.object({ skill: entity, group: z.string(), chosen: entity, alternatives: entities, reason: z.string() }))
    .describe('where any one of several would do: what was chosen, and why; prefer and avoid choose otherwise'),
  deferred: z.array(step).describe('what the months do not suffice for'),
  unavoidable: entities.describe('what was to be avoided, but has no alternative'),
  alreadyKnown: entities.describe('what the path would hold if it were not known'),
  cycles: z.array(ids).describe('prerequisites that lead back to themselves, a fault of the data'),
  exact: z.boolean().describe('whether no other choice makes the path shorter, for certain'),
});

export function addLearningPath(server: McpServer, ask: Ask): void {
  const config = {
    title: 'Plan a learning path',
    description:
      'Plans the shortest way from what a person knows to goals: prerequisites first, in stages, with months of study, and ' +
      'a choice made, with its reason, wherever any one of several prerequisites would do.',
    inputSchema,
    outputSchema,
    annotations: READ_ONLY,
  };
  server.registerTool('learning_path', config, async (input) => {
    const data = await ask(LearningPathDocument, { input });
    return toResult(outputSchema, data.learningPath!, describeLearningPath(data, input.hoursPerWeek));
  });
}
