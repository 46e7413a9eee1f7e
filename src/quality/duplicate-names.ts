import { adjacencyOf } from '../graph-algorithms/adjacency.js';
import { stronglyConnectedComponents } from '../graph-algorithms/components.js';
import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import { nameKey } from '../text-analysis/words.js';
import type { EdgeRecord, EntityRecord, NewNode } from '../model/records.js';
import { filterSliced, mapSliced, type Sliced } from '../model/sliced.js';
import { CURATED } from '../model/dataset-content.js';
import { isChained } from './expand-groups.js';
import { grouped } from '../model/maps.js';
import { byId, type Change, type CheckedGraph, compareText, type Found, type SlicedRule } from './rule.js';

type Entity = Extract<NewNode, { kind: EntityRecord['kind'] }>;

/** Each has several names to normalise. */
const ENTITIES_PER_SLICE = 100;

interface Merge {
  from: string;
  into: string;
}

/**
 * Entities of one kind with the same name, or where the name of one is an alias of another; regardless of case, accents,
 * spaces and punctuation (see nameKey). Those of different datasets are no duplicates, but candidates for a match; what
 * curators created counts to every dataset.
 *
 * A merge keeps the entity with the most edges. It is suggested for entities that share a name, and for two names each of
 * which is an alias of the other: a one-sided alias is often loose (in ESCO, a sports official is also called a judge). It
 * is not suggested where an edge between the entities shows that they differ, or where the merged entity would be on a
 * cycle of prerequisites.
 */
export const duplicateNames: SlicedRule = function* (graph) {
  const found = (yield* namesakes(graph)).filter(({ names }) => isWithinDataset(names.flat()));
  const merges = yield* toMerges(
    found.map(({ names, isMutual }) => (isMutual ? [names.flat()] : names).flatMap(mergeable)),
    graph.edges,
  );
  const onCycle = yield* cyclicAfter(graph.edges, merges.flat());
  const toProblem = ({ names }: Namesakes, index: number): Found => {
    const entities = names.flat().sort(byId);
    const list = entities.map(({ id, name }) => `${name} (${id})`).join(', ');
    const shared = names.length === 1 ? 'share a name' : 'share names by their aliases';
    const own = merges[index] ?? [];
    const suggested = own.filter(({ into }) => !onCycle(into));
    return {
      message: `${list} ${shared}; ${hint(own, suggested)}`,
      ids: entities.map(({ id }) => id),
      suggestion: suggested.map((merge): Change => ({ merge })),
    };
  };
  return yield* mapSliced(found, toProblem);
};

function hint(merges: readonly Merge[], suggested: readonly Merge[]): string {
  if (suggested.length > 0) return 'merge them if they are the same; otherwise rename them or drop the alias';
  const reason = merges.length > 0 ? ' (a merge would close a cycle of prerequisites)' : '';
  return `rename them or drop the alias${reason}`;
}

interface Namesakes {
  /** Lists of entities that share a name; names that aliases connect are together. */
  names: Entity[][];
  /** Two names, each an alias of the other. */
  isMutual: boolean;
}

/** Whether two of the entities are of one dataset. */
function isWithinDataset(entities: readonly Entity[]): boolean {
  const datasets = new Set(entities.map(({ dataset }) => dataset));
  return datasets.has(CURATED) || datasets.size < entities.length;
}

/** The entities of each dataset; all together if they are of one and of curators. */
function mergeable(entities: Entity[]): Entity[][] {
  const byDataset = grouped(entities, ({ dataset }) => dataset);
  const imported = [...byDataset.keys()].filter((dataset) => dataset !== CURATED);
  return imported.length > 1 ? [...byDataset.values()] : [entities];
}

/** Sorted by their first ids. */
function* namesakes({ nodes }: CheckedGraph): Sliced<Namesakes[]> {
  const entities = nodes.filter((node): node is Entity => node.kind !== 'SOURCE').sort(byId);
  const keyOf = ({ kind }: Entity, name: string): string => `${kind} ${nameKey(name) || name}`;
  const keys = new Map(
    yield* mapSliced(entities, (entity) => [entity, keyOf(entity, entity.name)] as const, ENTITIES_PER_SLICE),
  );
  const byName = grouped(entities, (entity) => getOrThrow(keys, entity));
  const linksOf = (entity: Entity) => {
    const from = getOrThrow(keys, entity);
    const others = entity.aliases.map((alias) => keyOf(entity, alias));
    return others.filter((to) => to !== from && byName.has(to)).map((to) => ({ from, to }));
  };
  const links = (yield* mapSliced(entities, linksOf, ENTITIES_PER_SLICE)).flat();
  const given = new Set(links.map(({ from, to }) => `${from}\n${to}`));
  const { ids, successors } = adjacencyOf([...links, ...links.map(({ from, to }) => ({ from: to, to: from }))]);
  const { components } = stronglyConnectedComponents(ids, successors);
  const linked = components.map(({ nodes: shared }): Namesakes => {
    const isMutual = shared.length === 2 && given.has(shared.join('\n')) && given.has(shared.toReversed().join('\n'));
    return { names: shared.map((key) => getOrThrow(byName, key)), isMutual };
  });
  yield;
  const linkedKeys = new Set(ids);
  const unlinked = [...byName].filter(([key, sharing]) => !linkedKeys.has(key) && sharing.length > 1);
  const firstId = ({ names }: Namesakes): string => names.flat().reduce((a, b) => (a.id < b.id ? a : b)).id;
  return [...linked, ...unlinked.map(([, sharing]) => ({ names: [sharing], isMutual: false }))].sort((a, b) =>
    compareText(firstId(a), firstId(b)),
  );
}

/** The merges for each set of lists of possible duplicates. A list whose entities share an edge is not merged. */
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
    return kept === undefined ? [] : others.map(({ id }) => ({ from: id, into: kept.id }));
  };
  return same.map((lists) => lists.filter((list) => !joined.has(list)).flatMap(merge));
}

/** Whether a merged entity would be on a cycle of prerequisites after all the merges. */
function* cyclicAfter(edges: readonly EdgeRecord[], merges: readonly Merge[]): Sliced<(id: string) => boolean> {
  const into = new Map(merges.map((merge) => [merge.from, merge.into]));
  const stated = yield* filterSliced(edges, isChained);
  const requires = stated.map(({ from, to }) => ({ from: into.get(from) ?? from, to: into.get(to) ?? to }));
  yield;
  const { ids, successors } = adjacencyOf(requires);
  const { components } = stronglyConnectedComponents(ids, successors);
  const cyclic = new Set(components.filter(({ nodes }) => nodes.length > 1).flatMap(({ nodes }) => nodes));
  return (id) => cyclic.has(id);
}
