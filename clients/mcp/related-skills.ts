import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { RelatedSkillsDocument } from '../documents.generated.js';
import { lookUp } from '../look-up.js';
import type { Executor } from '../request.js';
import { describeRelatedSkills } from '../texts/related-skills.js';
import { WORDING } from '../wording.js';
import { entities, entity, first, totalCount } from './shapes.js';
import { READ_ONLY, toResult } from './result.js';

const inputSchema = z.strictObject({ skill: z.string().describe(WORDING.idOrName), first });

const reason = z.object({
  kind: z.string().describe('kind of relation, e.g. SHARED_TECHNOLOGY'),
  weight: z.number().describe('contribution to the score'),
  through: entities.describe('entities that connect the two skills'),
});

const outputSchema = entity.extend({
  related: z.object({
    totalCount,
    items: z
      .array(entity.extend({ score: z.number().describe('in (0, 1]'), reasons: z.array(reason) }))
      .describe('most related first'),
  }),
});

export function addRelatedSkills(server: McpServer, execute: Executor): void {
  const config = {
    title: 'Find related skills',
    description: 'Finds skills related to a skill, most related first, each with the reasons that make up its score.',
    inputSchema,
    outputSchema,
    annotations: READ_ONLY,
  };
  server.registerTool('related_skills', config, async ({ skill: idOrName, first }) => {
    const { id } = await lookUp(execute, idOrName, 'SKILL');
    const data = await execute(RelatedSkillsDocument, { id, first });
    return toResult(outputSchema, data.skill!, describeRelatedSkills(data));
  });
}
