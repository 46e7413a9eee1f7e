import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { ENTITY_KINDS } from '../../src/model/records.js';
import { SearchDocument } from '../documents.generated.js';
import type { Executor } from '../request.js';
import { describeSearch } from '../texts/search.js';
import { WORDING } from '../wording.js';
import { cursor, entity, first, nextCursor, totalCount } from './shapes.js';
import { READ_ONLY, toResult } from './result.js';

const inputSchema = z.strictObject({
  text: z.string().describe(WORDING.text),
  kinds: z.array(z.enum(ENTITY_KINDS)).optional().describe('kinds to search; defaults to all'),
  first,
  cursor,
});

const outputSchema = z.object({
  totalCount,
  mode: z.string().describe('what was searched by: WORDS, or BOTH words and meaning'),
  items: z
    .array(
      entity.extend({
        aliases: z.array(z.string()),
        description: z.string().nullable(),
        matchedBy: z.array(z.string()).describe('WORDS of the text, or only its MEANING: then read the description'),
      }),
    )
    .describe('best match first'),
  nextCursor,
});

export function addSearch(server: McpServer, execute: Executor): void {
  const config = {
    title: 'Search the skill graph',
    description:
      'Finds skills, technologies, roles, levels, areas, tracks, tasks and resources by name, alias or description, and ' +
      'by meaning if the service has embeddings, and returns their ids. Use this first: the other tools take ids.',
    inputSchema,
    outputSchema,
    annotations: READ_ONLY,
  };
  server.registerTool('search', config, async ({ cursor, ...variables }) => {
    const data = await execute(SearchDocument, variables);
    return toResult(outputSchema, data.search!, describeSearch(data), cursor);
  });
}
