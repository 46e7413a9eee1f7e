import { badUserInput } from '../model/errors.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { requireKnownIds } from './known-ids.js';
import { expandKnown } from '../planning/expand.js';
import type { Known } from '../planning/input.js';
import { withInputErrors } from './planning-errors.js';
import type { EntityFacts } from '../model/entity-facts.js';

const MAX_GOALS = 100;
const MAX_KNOWN = 2_000;

/** The maximum number of ids by argument. */
const MAX_LENGTHS: Readonly<Record<string, number>> = { goals: MAX_GOALS, known: MAX_KNOWN, skills: MAX_KNOWN };

/**
 * Reads the facts about lists of ids, without repeats: one round trip, or three where some entities were merged.
 *
 * @throws BAD_USER_INPUT naming the argument with an unknown id (with suggestions)
 */
export async function readFacts<Argument extends string>(
  graph: GraphLoaders,
  lists: Readonly<Record<Argument, readonly string[]>>,
): Promise<Record<Argument, EntityFacts[]>> {
  const entries = Object.entries(lists) as [Argument, readonly string[]][];
  const facts = await graph.reads.planning.facts([...new Set(entries.flatMap(([, ids]) => ids))]);
  const moved = new Map<string, string>();
  for (const [argument, ids] of entries) {
    const missing = ids.filter((id) => !facts.has(id));
    if (missing.length === 0) continue;
    const current = await requireKnownIds(graph, argument, missing);
    missing.forEach((id, index) => moved.set(id, current[index] ?? id));
  }
  const targets =
    moved.size === 0 ? new Map<string, EntityFacts>() : await graph.reads.planning.facts([...new Set(moved.values())]);
  const found = entries.map(([argument, ids]) => {
    const current = new Set(moved.size === 0 ? ids : ids.map((id) => moved.get(id) ?? id));
    return [argument, factsOf(current, facts, targets)];
  });
  return Object.fromEntries(found) as Record<Argument, EntityFacts[]>;
}

/** An entity that was merged since the ids were resolved has no facts, and is left out. */
function factsOf(
  ids: Iterable<string>,
  facts: ReadonlyMap<string, EntityFacts>,
  targets: ReadonlyMap<string, EntityFacts>,
): EntityFacts[] {
  const found: EntityFacts[] = [];
  for (const id of ids) {
    const own = facts.get(id) ?? targets.get(id);
    if (own) found.push(own);
  }
  return found;
}

/** Reads and expands known ids, in one round trip. */
export async function readKnown(graph: GraphLoaders, known: readonly string[]): Promise<Known> {
  const facts = await readFacts(graph, { known });
  return withInputErrors(() => expandKnown(facts.known, false));
}

/**
 * Refuses lists that are too long, before anything is read.
 *
 * @throws BAD_USER_INPUT naming the argument
 */
export function requireLengths(lists: Readonly<Record<string, readonly string[]>>): void {
  for (const [argument, { length }] of Object.entries(lists)) {
    const maximum = MAX_LENGTHS[argument] ?? MAX_GOALS;
    const hint = 'name a level, an area or a role instead of its skills';
    if (length > maximum) throw badUserInput(argument, `${length} ids are more than ${maximum}; ${hint}`);
  }
}
