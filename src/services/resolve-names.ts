import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { badUserInput } from '../model/errors.js';
import type { NameMatch } from '../model/name-match.js';
import type { EntityKind, EntityRecord } from '../model/records.js';
import { mapSliced } from '../model/sliced.js';
import { requireShortText } from './known-ids.js';

const MAX_NAMES = 300;
/** The best match, and at most ten alternatives. */
const MAX_MATCHES = 11;

/** A match with its entity. */
export type MatchedEntity = NameMatch & { entity: EntityRecord };

/** A name, and the entities that it may mean, the best match first. */
export interface ResolvedName {
  name: string;
  matches: readonly NameMatch[];
}

/**
 * What each of some names means, in their order.
 *
 * @param kinds     null for all
 * @param language  of the names; null for any
 * @throws BAD_USER_INPUT for too many names, and for one that is too long
 */
export async function resolveNames(
  graph: GraphLoaders,
  names: readonly string[],
  kinds: readonly EntityKind[] | null,
  language: string | null,
): Promise<ResolvedName[]> {
  const { length } = names;
  if (length > MAX_NAMES)
    throw badUserInput('names', `${length} names are more than ${MAX_NAMES}; send several requests`);
  for (const name of names) requireShortText('names', name);
  const matcher = await graph.reads.nameMatcher(language);
  const resolve = (name: string) => [name, matcher.matches(name, kinds, MAX_MATCHES)] as const;
  // a slice for each name: most take less than a millisecond, the longest twenty
  const byName = new Map(await graph.compute(mapSliced(new Set(names), resolve, 1)));
  return names.map((name) => ({ name, matches: byName.get(name) ?? [] }));
}

/** Matches with their entities, without those that were deleted since. */
export async function matchedEntities(graph: GraphLoaders, matches: readonly NameMatch[]): Promise<MatchedEntity[]> {
  const nodes = await graph.nodes(matches.map(({ id }) => id));
  return matches.flatMap((match, at) => {
    const entity = nodes[at] as EntityRecord | null | undefined;
    return entity ? [{ ...match, entity }] : [];
  });
}
