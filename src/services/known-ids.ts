import { badUserInput } from '../model/errors.js';
import { words } from '../model/normalise-text.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { ENTITY_KINDS } from '../model/records.js';
import { MAX_PAGE_SIZE } from './pagination.js';

const MAX_TEXT_LENGTH = 256;
const SUGGESTIONS = 3;

/** @throws BAD_USER_INPUT naming the argument, for a list that is empty or too long */
export function requireFewIds(argument: string, ids: readonly string[]): void {
  if (ids.length === 0) throw badUserInput(argument, 'empty; name at least one id');
  requireMaximum(`the length of ${argument}`, ids.length, MAX_PAGE_SIZE);
}

/** @throws BAD_USER_INPUT naming the argument */
export function requireMaximum(argument: string, value: number, most: number): void {
  if (value > most) throw badUserInput(argument, `${value} is more than ${most}; ask for less`);
}

/** @throws BAD_USER_INPUT naming the argument */
export function requireShortText(argument: string, text: string): void {
  if (text.length > MAX_TEXT_LENGTH)
    throw badUserInput(argument, `longer than ${MAX_TEXT_LENGTH} characters; type less`);
}

/**
 * @returns the ids as they are now, in order: one that was merged into another gives that one's
 * @throws BAD_USER_INPUT naming the argument, with `unknownIds` and up to three `suggestions` for what was meant
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
  const wayOut = suggestions.length > 0 ? `did you mean ${suggestions.join(', ')}?` : 'look it up with search';
  throw badUserInput(argument, `nothing has the id ${unknownIds.slice(0, SUGGESTIONS).join(', ')}; ${wayOut}`, {
    unknownIds,
    suggestions,
  });
}

/** Ids whose names are like what a mistaken id says, of its kind where it names one. */
async function suggestIds(graph: GraphLoaders, id: string): Promise<string[]> {
  const [prefix = '', slug = prefix] = id.split(':', 2);
  const kind = ENTITY_KINDS.find((one) => one === prefix.toUpperCase());
  const text = words(slug).join(' ').slice(0, MAX_TEXT_LENGTH);
  const { items } = await graph.search(text, kind ? [kind] : null, { limit: SUGGESTIONS, after: null });
  return items.map(({ node }) => node.id);
}
