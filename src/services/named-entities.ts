import { badUserInput } from '../model/errors.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { requireKnownIds } from './known-ids.js';
import { expandKnown } from '../planning/expand.js';
import type { Known } from '../planning/input.js';
import { plan } from './planning-errors.js';
import type { EntityFacts } from '../model/entity-facts.js';

const MAX_GOALS = 100;
const MAX_KNOWN = 2_000;

/** How many ids each argument takes. */
const MAX_LENGTHS: Readonly<Record<string, number>> = { goals: MAX_GOALS, known: MAX_KNOWN, skills: MAX_KNOWN };

/**
 * What lists of ids mean, in one round trip, or three where some were merged into others; repeats are dropped.
 *
 * @throws BAD_USER_INPUT naming the argument that holds an id that nothing has (with suggestions)
 */
export async function readFacts<Argument extends string>(
  graph: GraphLoaders,
  lists: Readonly<Record<Argument, readonly string[]>>,
): Promise<Record<Argument, EntityFacts[]>> {
  const given = Object.entries(lists) as [Argument, readonly string[]][];
  const facts = await graph.reads.planning.facts([...new Set(given.flatMap(([, ids]) => ids))]);
  const moved = new Map<string, string>();
  for (const [argument, ids] of given) {
    const others = ids.filter((id) => !facts.has(id));
    if (others.length === 0) continue;
    const current = await requireKnownIds(graph, argument, others);
    others.forEach((id, at) => moved.set(id, current[at] as string));
  }
  const targets =
    moved.size === 0 ? new Map<string, EntityFacts>() : await graph.reads.planning.facts([...new Set(moved.values())]);
  const found = given.map(([argument, ids]) => {
    const current = new Set(moved.size === 0 ? ids : ids.map((id) => moved.get(id) ?? id));
    return [argument, factsOf(current, facts, targets)];
  });
  return Object.fromEntries(found) as Record<Argument, EntityFacts[]>;
}

/** What has been merged away meanwhile has none. */
function factsOf(
  ids: Iterable<string>,
  facts: ReadonlyMap<string, EntityFacts>,
  targets: ReadonlyMap<string, EntityFacts>,
): EntityFacts[] {
  const found: EntityFacts[] = [];
  for (const id of ids) {
    const one = facts.get(id) ?? targets.get(id);
    if (one) found.push(one);
  }
  return found;
}

/** What a list of known ids means, in one round trip. */
export async function readKnown(graph: GraphLoaders, known: readonly string[]): Promise<Known> {
  const facts = await readFacts(graph, { known });
  return plan(() => expandKnown(facts.known, false));
}

/**
 * Refuses what is too long before anything is read.
 *
 * @throws BAD_USER_INPUT naming the argument
 */
export function requireLengths(lists: Readonly<Record<string, readonly string[]>>): void {
  for (const [argument, { length }] of Object.entries(lists)) {
    const most = MAX_LENGTHS[argument] ?? MAX_GOALS;
    const wayOut = 'name a level, an area or a role instead of its skills';
    if (length > most) throw badUserInput(argument, `${length} ids are more than ${most}; ${wayOut}`);
  }
}
