import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { z } from 'zod';
import type { Block } from '../texts/block.js';
import { toMarkdown } from '../texts/markdown.js';

/** All tools only read, and only from one service. */
export const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

/** Creates a tool result with structured content and Markdown text. */
export function toResult(schema: z.ZodObject, data: object, blocks: readonly Block[]): CallToolResult {
  const structuredContent = schema.parse(withoutEdges(data));
  return { structuredContent, content: [{ type: 'text', text: toMarkdown(blocks) }] };
}

/** Replaces `edges` of connections with `items`: nodes merged with the fields of their edges. */
function withoutEdges(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEdges);
  if (typeof value !== 'object' || value === null) return value;
  const { edges, ...fields } = Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, withoutEdges(field)]),
  );
  if (!Array.isArray(edges)) return fields;
  return { ...fields, items: edges.map(({ node, ...edge }: { node: object }) => ({ ...node, ...edge })) };
}
