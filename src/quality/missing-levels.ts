import { adjacencyOf } from '../graph-algorithms/adjacency.js';
import { type Component, stronglyConnectedComponents, type Successors } from '../graph-algorithms/components.js';
import type { EdgeRecord } from '../model/records.js';
import { isGroupId } from '../model/ids.js';
import { byEnds, type Change, type CheckedGraph, entitiesOf, type SlicedRule } from './rule.js';

type Level = ReturnType<typeof levelsOf>[number];

/** A lower or an upper bound of a skill's level: the level of another skill. */
interface Bound {
  skill: string;
  level: Level;
}

/**
 * Skills with no level. A level is suggested where prerequisites determine it: a skill's level is not below what it
 * requires, and not above what requires it. So the highest level below and the lowest level above must be the same, or one
 * of them must be the end of the scale. Only ungrouped REQUIRED edges count, also across skills without a level; O(V + E).
 */
export const missingLevels: SlicedRule = function* (graph) {
  const levels = levelsOf(graph);
  const levelOf = skillLevels(graph, levels);
  yield;
  const bounds = boundsOf(graph.edges, levelOf);
  yield;
  return entitiesOf(graph, 'SKILL')
    .filter(({ id }) => !levelOf.has(id))
    .map(({ id, name }) => ({
      message: `${name} (${id}) has no level`,
      ids: [id],
      suggestion: pinned(id, bounds(id), levels),
    }));
};

/** Sorted from the lowest to the highest. */
function levelsOf(graph: CheckedGraph) {
  return entitiesOf(graph, 'LEVEL').sort((a, b) => a.rank - b.rank);
}

function skillLevels({ edges }: CheckedGraph, levels: readonly Level[]): ReadonlyMap<string, Level> {
  const byLevelId = new Map(levels.map((level) => [level.id, level]));
  const levelOf = new Map<string, Level>();
  for (const { from, to } of edges.filter(({ kind }) => kind === 'AT_LEVEL').sort(byEnds)) {
    const level = byLevelId.get(to);
    if (level) levelOf.set(from, level);
  }
  return levelOf;
}

interface Bounds {
  floor: Bound | null;
  ceiling: Bound | null;
}

function boundsOf(edges: readonly EdgeRecord[], levelOf: ReadonlyMap<string, Level>): (id: string) => Bounds {
  const requires = edges.filter(
    ({ kind, from, to, strength, group }) =>
      kind === 'REQUIRES' && strength === 'REQUIRED' && group === null && !isGroupId(to) && from !== to,
  );
  const upwards = adjacencyOf(requires);
  const downwards = adjacencyOf(requires.map(({ from, to }) => ({ from: to, to: from })));
  const own = (id: string): Bound | null => {
    const level = levelOf.get(id);
    return level ? { skill: id, level } : null;
  };
  const { components, of } = stronglyConnectedComponents(upwards.ids, upwards.successors);
  const floors = spread(components, of, upwards.successors, own, (rank, other) => rank > other);
  const ceilings = spread(components.toReversed(), of, downwards.successors, own, (rank, other) => rank < other);
  const known = new Set(upwards.ids);
  return (id) => {
    if (!known.has(id)) return { floor: null, ceiling: null };
    return { floor: floors.get(of(id)) ?? null, ceiling: ceilings.get(of(id)) ?? null };
  };
}

/**
 * The tightest bound of each component: of its members' own levels and, through members without a level, of their
 * neighbours' components. Of equal bounds the one with the least skill id.
 *
 * @param ordered  the components, each after those of its neighbours
 */
function spread(
  ordered: readonly Component<string>[],
  of: (id: string) => Component<string>,
  neighbours: Successors<string>,
  own: (id: string) => Bound | null,
  isTighter: (rank: number, other: number) => boolean,
): ReadonlyMap<Component<string>, Bound> {
  const tightest = new Map<Component<string>, Bound>();
  const offer = (component: Component<string>, bound: Bound | undefined): void => {
    const best = tightest.get(component);
    if (!bound || (best && !isBetter(bound, best))) return;
    tightest.set(component, bound);
  };
  const isBetter = (bound: Bound, best: Bound): boolean =>
    bound.level.rank === best.level.rank ? bound.skill < best.skill : isTighter(bound.level.rank, best.level.rank);
  for (const component of ordered) {
    for (const id of component.nodes) {
      const bound = own(id);
      if (bound) offer(component, bound);
      else for (const next of neighbours(id)) offer(component, tightest.get(of(next)));
    }
  }
  return tightest;
}

function pinned(of: string, { floor, ceiling }: Bounds, levels: readonly Level[]): Change[] {
  const level = floor?.level ?? ceiling?.level;
  if (level === undefined) return [];
  const [lowest, highest] = [levels.at(0)?.rank, levels.at(-1)?.rank];
  const isPinned = (floor?.level.rank ?? lowest) === (ceiling?.level.rank ?? highest);
  const isOnly = levels.filter(({ rank }) => rank === level.rank).length === 1;
  if (!isPinned || !isOnly) return [];
  const reasons = [
    floor ? `it requires ${floor.skill}` : 'no level is lower',
    ceiling ? `${ceiling.skill} requires it` : 'no level is higher',
  ];
  const rationale = `Pinned by prerequisites ${floor && ceiling ? 'both at' : 'at'} ${level.name}: ${reasons.join(', and ')}.`;
  return [{ setLevel: { of, level: level.id, rationale, basis: 'INFERRED' } }];
}
