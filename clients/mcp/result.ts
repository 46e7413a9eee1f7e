import type { CallToolResult } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import type { Block } from '../texts/block.js';
import { toMarkdown } from '../texts/markdown.js';
import { pageOf } from './pages.js';

/** All tools only read, and only from one service. */
export const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

/**
 * Creates a tool result with structured content and Markdown text, or one page of it if it is long.
 *
 * @param cursor  the page; the first by default
 */
export function toResult(
  schema: z.ZodObject,
  data: object,
  blocks: readonly Block[],
  cursor: string | undefined,
): CallToolResult {
  const { nextCursor, ...page } = pageOf(schema.parse(withoutEdges(data)), toMarkdown(blocks), cursor);
  if (nextCursor === null) return { structuredContent: page.data, content: [{ type: 'text', text: page.text }] };
  const text = `${page.text}\n\nMore follows: repeat the call with the cursor "${nextCursor}".`;
  return { structuredContent: { ...page.data, nextCursor }, content: [{ type: 'text', text }] };
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
