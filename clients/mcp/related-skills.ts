import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { RelatedSkillsDocument, type RelationReasonKind } from '../documents.generated.js';
import { lookUp } from '../look-up.js';
import type { Executor } from '../request.js';
import { describeRelatedSkills } from '../texts/related-skills.js';
import { WORDING } from '../wording.js';
import { cursor, entities, entity, first, nextCursor, totalCount } from './shapes.js';
import { READ_ONLY, toResult } from './result.js';

const KINDS = [
  'ALTERNATIVE',
  'SHARED_TECHNOLOGY',
  'COMMON_PREREQUISITE',
  'COMMON_DEPENDENT',
  'PREREQUISITE',
  'DEPENDENT',
  'SAME_ROLE',
  'SAME_AREA',
  'GRAPH_PROXIMITY',
  'SIMILAR_MEANING',
] as const satisfies readonly RelationReasonKind[];

const inputSchema = z.strictObject({
  skill: z.string().describe(WORDING.idOrName),
  first,
  exclude: z
    .array(z.enum(KINDS))
    .default([])
    .describe('leave out skills with any of these reasons, e.g. PREREQUISITE and DEPENDENT after show'),
  cursor,
});

const reason = z.object({
  kind: z.string().describe('kind of relation, e.g. SHARED_TECHNOLOGY'),
  weight: z.number().describe('contribution to the score'),
  through: entities.describe('entities that connect the two skills'),
  similarity: z.number().nullable().describe('of SIMILAR_MEANING: cosine similarity of the texts of both skills'),
});

const outputSchema = entity.extend({
  related: z.object({
    totalCount,
    items: z
      .array(entity.extend({ score: z.number().describe('in (0, 1]'), reasons: z.array(reason) }))
      .describe('most related first, with skills of other kinds in between: score does not fall steadily'),
  }),
  nextCursor,
});

export function addRelatedSkills(server: McpServer, execute: Executor): void {
  const config = {
    title: 'Find related skills',
    description:
      'Finds skills related to a skill, each with the reasons that make up its score, in an order that puts different reasons first.',
    inputSchema,
    outputSchema,
    annotations: READ_ONLY,
  };
  server.registerTool('related_skills', config, async ({ cursor, skill: idOrName, first, exclude }) => {
    const { id } = await lookUp(execute, idOrName, 'SKILL');
    const data = await execute(RelatedSkillsDocument, { id, first, exclude });
    return toResult(outputSchema, data.skill!, describeRelatedSkills(data), cursor);
  });
}
