import { badUserInput } from '../model/errors.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { idPrefix } from '../model/ids.js';
import { ENTITY_KINDS } from '../model/records.js';
import { MAX_PAGE_SIZE } from './pagination.js';

const MAX_TEXT_LENGTH = 256;
const MAX_SUGGESTIONS = 3;

/** @throws BAD_USER_INPUT naming the argument, for a list that is too long */
export function requireIdCount(argument: string, ids: readonly string[], maximum = MAX_PAGE_SIZE): void {
  if (ids.length <= maximum) return;
  throw badUserInput(argument, `${ids.length} ids are more than ${maximum}; send several requests`);
}

/** @throws BAD_USER_INPUT naming the argument */
export function requireShortText(argument: string, text: string): void {
  if (text.length > MAX_TEXT_LENGTH)
    throw badUserInput(argument, `longer than ${MAX_TEXT_LENGTH} characters; shorten it`);
}

/**
 * @returns the current ids, in order: the id of a merged entity is replaced by that of its target
 * @throws BAD_USER_INPUT naming the argument, with `unknownIds` and up to three `suggestions`
 */
export async function requireKnownIds(
  graph: GraphLoaders,
  argument: string,
  ids: readonly string[],
): Promise<string[]> {
  const nodes = await graph.nodes(ids);
  const unknownIds = ids.filter((_, at) => nodes[at] === null || nodes[at]?.kind === 'SOURCE');
  const [first] = unknownIds;
  if (first === undefined) return nodes.map((node, at) => node?.id ?? (ids[at] as string));
  const suggestions = await suggestIds(graph, first);
  const hint = suggestions.length > 0 ? `did you mean ${suggestions.join(', ')}?` : 'find it with search';
  throw badUserInput(argument, `nothing has the id ${unknownIds.slice(0, MAX_SUGGESTIONS).join(', ')}; ${hint}`, {
    unknownIds,
    suggestions,
  });
}

/** Ids whose names resemble an unknown id, of the kind that its prefix names. */
async function suggestIds(graph: GraphLoaders, id: string): Promise<string[]> {
  const [prefix = '', slug = prefix] = id.split(':', 2);
  const kind = ENTITY_KINDS.find((candidate) => idPrefix(candidate) === prefix);
  const text = slug.slice(0, MAX_TEXT_LENGTH);
  const { items } = await graph.reads.search(text, kind ? [kind] : null, { limit: MAX_SUGGESTIONS, after: null });
  return items.map(({ node }) => node.id);
}
