import { flatMap } from '../model/flat-map.js';
import { badUserInput } from '../model/errors.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { requireKnownIds } from './known-ids.js';
import type { EntityFacts } from '../model/entity-facts.js';

export const MAX_GOALS = 100;
const MAX_KNOWN = 2_000;

/** The maximum number of ids by argument. */
const MAX_LENGTHS: Readonly<Record<string, number>> = {
  goals: MAX_GOALS,
  known: MAX_KNOWN,
  knownAt: MAX_KNOWN,
  unknown: MAX_KNOWN,
  skills: MAX_KNOWN,
};

/** The facts about an id; undefined for an entity that was merged since the ids were resolved. */
export type FactsById = (id: string) => EntityFacts | undefined;

/** The ids of an argument. */
export type IdList = readonly [argument: string, ids: readonly string[]];

/**
 * Reads the facts about lists of ids: one round trip, or three where some entities were merged.
 *
 * @throws BAD_USER_INPUT naming the argument with an unknown id (with suggestions)
 */
export async function readFacts(graph: GraphLoaders, lists: readonly IdList[]): Promise<FactsById> {
  const all = flatMap(lists, ([, ids]) => ids);
  const facts = await graph.reads.planning.facts(all);
  if (all.every((id) => facts.has(id))) return (id) => facts.get(id);
  const moved = new Map<string, string>();
  for (const [argument, ids] of lists) {
    const missing = ids.filter((id) => !facts.has(id));
    if (missing.length === 0) continue;
    const current = await requireKnownIds(graph, argument, missing);
    missing.forEach((id, index) => moved.set(id, current[index] ?? id));
  }
  const targets = await graph.reads.planning.facts([...new Set(moved.values())]);
  return (id) => {
    const current = moved.get(id) ?? id;
    return facts.get(current) ?? targets.get(current);
  };
}

/** The facts about a list of ids, in its order, without repeats. */
export function factsOf(ids: readonly string[], factsById: FactsById): EntityFacts[] {
  const found = new Set<EntityFacts>();
  for (const id of ids) {
    const facts = factsById(id);
    if (facts) found.add(facts);
  }
  return [...found];
}

/**
 * Refuses lists that are too long, before anything is read.
 *
 * @throws BAD_USER_INPUT naming the argument
 */
export function requireLengths(lists: Readonly<Record<string, readonly unknown[]>>): void {
  for (const [argument, { length }] of Object.entries(lists)) {
    const maximum = MAX_LENGTHS[argument] ?? MAX_GOALS;
    const hint = 'name a level, an area or a role instead of its skills';
    if (length > maximum) throw badUserInput(argument, `${length} ids are more than ${maximum}; ${hint}`);
  }
}
