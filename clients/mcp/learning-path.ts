import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { LearningPathDocument } from '../documents.generated.js';
import type { Executor } from '../request.js';
import { describeLearningPath } from '../texts/learning-path.js';
import { WORDING } from '../wording.js';
import { assumptions, cursor, entities, entity, ids, knowledge, months, nextCursor, unfollowed } from './shapes.js';
import { READ_ONLY, toResult } from './result.js';

const inputSchema = z.strictObject({
  goals: ids.min(1).describe(WORDING.goals),
  ...knowledge,
  hoursPerWeek: z.number().positive().default(10).describe(WORDING.hours),
  budgetMonths: z.number().positive().optional().describe(WORDING.budget),
  avoid: ids.default([]).describe(WORDING.avoid),
  prefer: ids.default([]).describe(WORDING.prefer),
  includeRecommended: z.boolean().default(false).describe(WORDING.recommended),
  includePreferred: z.boolean().default(false).describe(WORDING.preferred),
  cursor,
});

const step = z.object({
  position: z.number(),
  skill: entity,
  isGoal: z.boolean().describe('whether it is a goal or part of one'),
  from: entity.nullable().describe('the level at which the skill is known, if it is learned up to a higher one'),
  to: entity.nullable().describe('the level up to which a known skill is learned'),
  neededFor: entities.describe('skills on the path that build on it'),
  time: months,
  estimated: z
    .boolean()
    .describe('whether the time is estimated: neither stated by a source nor a share of a stated time'),
  startMonth: z.number().describe('months from the start of the path, with steps one after another'),
  endMonth: z.number(),
});

const milestone = z.object({
  role: entity.nullable().describe('the role that is complete'),
  level: entity.nullable().describe('the level that is complete'),
  time: months,
  endMonth: z.number().describe('months from the start of the path'),
  steps: z.array(z.object({ position: z.number() })).describe('the steps that are not in an earlier milestone'),
});

const alongside = z.object({
  skill: entity,
  after: z
    .object({ position: z.number(), skill: entity })
    .nullable()
    .describe('the step after which it can begin; null if it can begin at once'),
  isGoal: z.boolean(),
});

const outputSchema = z.object({
  goals: entities,
  stepCount: z.number(),
  totalTime: months.describe('total months, with steps one after another'),
  wholeTime: months.describe('total months with the deferred steps'),
  stages: z
    .array(z.object({ index: z.number(), steps: z.array(step) }))
    .describe('steps of a stage depend only on earlier stages and can be learned in parallel'),
  milestones: z.array(milestone).describe('roles or levels that are complete at points of the path, in order'),
  alongside: z
    .array(alongside)
    .describe('soft and professional skills that are learned alongside; not counted in steps and times'),
  assumptions,
  criticalPath: entities.describe('the longest chain of dependent steps; parallel study cannot be shorter'),
  choices: z
    .array(
      z.object({
        group: z.string(),
        requiredBy: entities.describe('the skills and goals that require one of the alternatives'),
        chosen: entity,
        alternatives: entities,
        reason: z.string(),
      }),
    )
    .describe('choices among alternatives, with reasons; change them with prefer and avoid'),
  deferred: z.array(step).describe('steps that do not fit in budgetMonths'),
  unavoidable: entities.describe('steps to avoid that have no alternative'),
  unfollowed,
  alreadyKnown: entities.describe('known skills that the path would otherwise include'),
  cycles: z.array(ids).describe('prerequisite cycles, which are errors in the data'),
  exact: z.boolean().describe('whether the path is proven to be the shortest'),
  nextCursor,
});

export function addLearningPath(server: McpServer, execute: Executor): void {
  const config = {
    title: 'Plan a learning path',
    description:
      'Plans the shortest learning path from what a person knows to their goals: milestones and stages with prerequisites ' +
      'first, months of study, and a reasoned choice wherever any one of several prerequisites is enough. Reports what it ' +
      'assumes about the person.',
    inputSchema,
    outputSchema,
    annotations: READ_ONLY,
  };
  server.registerTool('learning_path', config, async ({ cursor, ...input }) => {
    const data = await execute(LearningPathDocument, { input });
    return toResult(outputSchema, data.learningPath!, describeLearningPath(data, input.hoursPerWeek), cursor);
  });
}
