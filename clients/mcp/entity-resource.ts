import { type McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server';
import { ShowDocument } from '../documents.generated.js';
import type { Executor } from '../request.js';
import { describeNode } from '../texts/entity.js';
import { toMarkdown } from '../texts/markdown.js';
import { pageOf } from './pages.js';
import { idPrefixes, suggestIds } from './suggestions.js';

/** The parts of an id: `skillgraph://skill/docker` is `skill:docker`. */
const URI_TEMPLATE = 'skillgraph://{kind}/{slug}';

/** Every entity and source is a resource. They are too many to list: hosts complete the parts of the URI. */
export function addEntityResource(server: McpServer, execute: Executor): void {
  const complete = {
    kind: (text: string) => idPrefixes(text),
    slug: async (text: string, context?: { arguments?: Record<string, string> }) => {
      const ids = await suggestIds(execute, text, context?.arguments?.kind);
      return ids.map((id) => id.slice(id.indexOf(':') + 1));
    },
  };
  const config = {
    title: 'Entity',
    description: 'A skill, technology, role, level, area, track, task, resource, group or source in full.',
    mimeType: 'text/markdown',
  };
  const template = new ResourceTemplate(URI_TEMPLATE, { list: undefined, complete });
  server.registerResource('entity', template, config, async ({ href }, { kind, slug }) => {
    const id = `${String(kind)}:${String(slug)}`;
    const { node } = await execute(ShowDocument, { id });
    if (!node) throw new ResourceNotFoundError(href, `Nothing has the id ${id}; the tool search finds ids.`);
    const { text, nextCursor } = pageOf({}, toMarkdown(describeNode(node, [])));
    const rest =
      nextCursor === null ? '' : `\n\nMore follows: call show with idOrName "${id}" and cursor "${nextCursor}".`;
    return { contents: [{ uri: href, mimeType: 'text/markdown', text: text + rest }] };
  });
}
