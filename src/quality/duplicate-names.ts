import { filterSliced, mapSliced, type Sliced } from '../model/sliced.js';
import { nameKey } from '../model/normalise-text.js';
import type { EdgeRecord, EntityRecord, NewNode } from '../model/records.js';
import { stronglyConnectedComponents } from '../graph-algorithms/components.js';
import { grouped } from './grouped.js';
import { indexed } from './indexed.js';
import { byId, type Change, type CheckedGraph, compareText, type Found, type SlicedRule } from './model.js';

type Entity = Extract<NewNode, { kind: EntityRecord['kind'] }>;

/** Each has some names, which are folded. */
const ENTITIES_OF_SLICE = 100;

interface Merge {
  from: string;
  into: string;
}

/**
 * Entities of one kind with the same name, or with one's name as another's alias; case, accents, spaces and punctuation
 * apart (nameKey).
 *
 * A merge keeps the one with most edges. It is suggested for those that share a name, and for two names each of which is
 * an alias of the other: an alias of one alone is often loose (in ESCO, a sports official is also called a judge). It is
 * not suggested where an edge between them says that they are not the same, or where what is merged would stand on a
 * cycle of prerequisites.
 */
export const duplicateNames: SlicedRule = function* (graph) {
  const found = yield* namesakes(graph);
  const merges = yield* toMerges(
    found.map(({ names, isMutual }) => (isMutual ? [names.flat()] : names)),
    graph.edges,
  );
  const onCycle = yield* cyclicAfter(graph.edges, merges.flat());
  const toProblem = ({ names }: Namesakes, at: number): Found => {
    const entities = names.flat().sort(byId);
    const list = entities.map(({ id, name }) => `${name} (${id})`).join(', ');
    const shared = names.length === 1 ? 'share a name' : 'share names by their aliases';
    const suggested = merges[at]!.filter(({ into }) => !onCycle(into));
    return {
      message: `${list} ${shared}; ${wayOut(merges[at]!, suggested)}`,
      ids: entities.map(({ id }) => id),
      edges: [],
      suggestion: suggested.map((merge): Change => ({ merge })),
    };
  };
  return yield* mapSliced(found, toProblem);
};

function wayOut(merges: readonly Merge[], suggested: readonly Merge[]): string {
  if (suggested.length > 0) return 'merge them if they are the same, else rename them or drop the alias';
  const why = merges.length > 0 ? ': merged, they would stand on a cycle of prerequisites' : '';
  return `rename them or drop the alias${why}`;
}

interface Namesakes {
  /** lists of entities that share a name; names that aliases join stand together */
  names: Entity[][];
  /** two names, each an alias of the other */
  isMutual: boolean;
}

/** In the order of their first ids. */
function* namesakes({ nodes }: CheckedGraph): Sliced<Namesakes[]> {
  const entities = nodes.filter((node): node is Entity => node.kind !== 'SOURCE').sort(byId);
  const keyOf = ({ kind }: Entity, name: string): string => `${kind} ${nameKey(name) || name}`;
  const keys = new Map(yield* mapSliced(entities, (entity) => [entity, keyOf(entity, entity.name)], ENTITIES_OF_SLICE));
  const byName = grouped(entities, (entity) => keys.get(entity)!);
  const linksOf = (entity: Entity) => {
    const from = keys.get(entity)!;
    const others = entity.aliases.map((alias) => keyOf(entity, alias));
    return others.flatMap((to) => (to !== from && byName.has(to) ? { from, to } : []));
  };
  const links = (yield* mapSliced(entities, linksOf, ENTITIES_OF_SLICE)).flat();
  const given = new Set(links.map(({ from, to }) => `${from}\n${to}`));
  const { ids, index, successors } = indexed([...links, ...links.map(({ from, to }) => ({ from: to, to: from }))]);
  const linked = stronglyConnectedComponents(successors).members.map((members): Namesakes => {
    const shared = members.map((key) => ids[key]!);
    const isMutual = shared.length === 2 && given.has(shared.join('\n')) && given.has(shared.toReversed().join('\n'));
    return { names: shared.map((key) => byName.get(key)!), isMutual };
  });
  yield;
  const others = [...byName].filter(([key, those]) => !index.has(key) && those.length > 1);
  const first = ({ names }: Namesakes): string => names.flat().reduce((a, b) => (a.id < b.id ? a : b)).id;
  return [...linked, ...others.map(([, those]) => ({ names: [those], isMutual: false }))].sort((a, b) =>
    compareText(first(a), first(b)),
  );
}

/** For each list of lists of entities that may be the same, how to make each list one; none where edges join it. */
function* toMerges(same: readonly Entity[][][], edges: readonly EdgeRecord[]): Sliced<Merge[][]> {
  const listOf = new Map(same.flat().flatMap((list) => list.map(({ id }): [string, Entity[]] => [id, list])));
  const degree = new Map<string, number>();
  const joined = new Set<Entity[]>();
  const count = ({ from, to }: EdgeRecord): void => {
    for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
    const list = listOf.get(from);
    if (list && from !== to && list === listOf.get(to)) joined.add(list);
  };
  yield* mapSliced(edges, count);
  const byDegree = (a: Entity, b: Entity): number => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || byId(a, b);
  const merge = (list: Entity[]): Merge[] => {
    const [kept, ...others] = [...list].sort(byDegree);
    return others.map(({ id }) => ({ from: id, into: kept!.id }));
  };
  return same.map((lists) => lists.filter((list) => !joined.has(list)).flatMap(merge));
}

/** Which merged entities would stand on a cycle of prerequisites, were all the merges done. */
function* cyclicAfter(edges: readonly EdgeRecord[], merges: readonly Merge[]): Sliced<(id: string) => boolean> {
  const into = new Map(merges.map((merge) => [merge.from, merge.into]));
  const stated = yield* filterSliced(edges, ({ kind }) => kind === 'REQUIRES');
  const requires = stated.map(({ from, to }) => ({ from: into.get(from) ?? from, to: into.get(to) ?? to }));
  yield;
  const { index, successors } = indexed(requires);
  const { of, members } = stronglyConnectedComponents(successors);
  return (id) => index.has(id) && members[of[index.get(id)!]!]!.length > 1;
}
