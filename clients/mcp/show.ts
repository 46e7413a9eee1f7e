import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { ShowDocument } from '../documents.generated.js';
import { lookUp } from '../look-up.js';
import type { Executor } from '../request.js';
import { describeNode } from '../texts/entity.js';
import { WORDING } from '../wording.js';
import { cursor, entity, nextCursor } from './shapes.js';
import { READ_ONLY, toResult } from './result.js';

const inputSchema = z.strictObject({ idOrName: z.string().describe(WORDING.idOrName), cursor });

const outputSchema = z
  .looseObject({
    ...entity.shape,
    __typename: z.string().describe('Skill, Technology, Role, Level, Area, Track, Task, Resource or Source'),
    nextCursor,
  })
  .describe('Also includes the fields of the type, named as in the GraphQL schema; lists are {totalCount, items}.');

export function addShow(server: McpServer, execute: Executor): void {
  const config = {
    title: 'Show an entity',
    description:
      'Shows a skill, technology, role, level, area, track, task, resource or source in full. For a skill: level, learning ' +
      'time, how to learn it, prerequisites (any one option of a group is enough), skills it unlocks, technologies, roles ' +
      'that need it, related skills with reasons, and sources.',
    inputSchema,
    outputSchema,
    annotations: READ_ONLY,
  };
  server.registerTool('show', config, async ({ cursor, idOrName }) => {
    const { id, namesakes } = await lookUp(execute, idOrName);
    const { node } = await execute(ShowDocument, { id });
    return toResult(outputSchema, node!, describeNode(node!, namesakes), cursor);
  });
}
