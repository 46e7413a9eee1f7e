import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { ShowDocument } from '../documents.generated.js';
import { lookUp } from '../look-up.js';
import type { Ask } from '../request.js';
import { describeNode } from '../texts/entity.js';
import { WORDING } from '../wording.js';
import { entity } from './shapes.js';
import { READ_ONLY, toResult } from './result.js';

const inputSchema = z.strictObject({ idOrName: z.string().describe(WORDING.idOrName) });

const outputSchema = z
  .looseObject({
    ...entity.shape,
    __typename: z.string().describe('Skill, Technology, Role, Level, Area, Track, Task, Resource or Source'),
  })
  .describe(
    'Beside these, what the type has of its own, named as in the GraphQL schema; lists as {totalCount, items}.',
  );

export function addShow(server: McpServer, ask: Ask): void {
  const config = {
    title: 'Show one thing',
    description:
      'Tells all about one skill, technology, role, level, area, track, task, resource or source. Of a skill: level, time to ' +
      'learn, how to learn it, prerequisites (of a group any one option is enough), what it opens the way to, ' +
      'technologies, roles that need it, related skills with reasons, and the sources of all this.',
    inputSchema,
    outputSchema,
    annotations: READ_ONLY,
  };
  server.registerTool('show', config, async ({ idOrName }) => {
    const { id, namesakes } = await lookUp(ask, idOrName);
    const { node } = await ask(ShowDocument, { id });
    return toResult(outputSchema, node!, describeNode(node!, namesakes));
  });
}
