import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { ENTITY_KINDS } from '../../src/model/records.js';
import { ByExternalIdDocument } from '../documents.generated.js';
import { type Executor, RequestError } from '../request.js';
import { factsOf } from '../texts/block.js';
import { named } from '../texts/words.js';
import { cursor, entity, nextCursor } from './shapes.js';
import { READ_ONLY, toResult } from './result.js';

const inputSchema = z.strictObject({
  scheme: z.string().describe('the other system, such as esco or onet'),
  value: z.string().describe('the identifier in it, such as http://data.europa.eu/esco/skill/…'),
  kinds: z.array(z.enum(ENTITY_KINDS)).optional().describe('kinds to look for; defaults to all'),
  cursor,
});

const outputSchema = entity.extend({
  description: z.string().nullable(),
  externalIds: z
    .array(z.object({ scheme: z.string(), value: z.string() }))
    .describe('all identifiers of the entity in other systems; without the given one, it matches that of the entity'),
  nextCursor,
});

export function addExternalId(server: McpServer, execute: Executor): void {
  const config = {
    title: 'Find an entity by an identifier of another system',
    description:
      'Finds the entity with an identifier in another system, such as the URI of an ESCO skill, or else the one that ' +
      'matches it exactly or closely, and returns the id that the other tools take.',
    inputSchema,
    outputSchema,
    annotations: READ_ONLY,
  };
  server.registerTool('by_external_id', config, async ({ cursor, ...variables }) => {
    const { entityByExternalId: found } = await execute(ByExternalIdDocument, variables);
    if (!found) throw new RequestError(`No entity has the identifier ${variables.value} in ${variables.scheme}.`);
    const others = found.externalIds.map(({ scheme, value }) => `${scheme} ${value}`).join(', ');
    const blocks = [
      { heading: named(found) },
      ...(found.description ? [{ paragraph: found.description }] : []),
      ...factsOf({ Identifiers: others }),
    ];
    return toResult(outputSchema, found, blocks, cursor);
  });
}
