import type { EdgeRecord } from '../model/records.js';
import { type Components, type Successors, stronglyConnectedComponents } from '../graph-algorithms/components.js';
import { indexed } from './indexed.js';
import { byEnds, type Change, type CheckedGraph, entitiesOf, type SlicedRule } from './model.js';

type Level = ReturnType<typeof levelsOf>[number];

/** What holds a skill's level from below or from above: another skill's level. */
interface Bound {
  skill: string;
  level: Level;
}

/**
 * Skills with no level. One is suggested where prerequisites pin it, since a skill stands no lower than what it requires
 * and no higher than what requires it: where the highest level below and the lowest level above are the same, or where
 * one of them is the end of the scale. Only ungrouped REQUIRED edges count, over skills without a level as well; O(V + E).
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
      edges: [],
      suggestion: pinned(id, bounds(id), levels),
    }));
};

/** From the lowest to the highest. */
function levelsOf(graph: CheckedGraph) {
  return entitiesOf(graph, 'LEVEL').sort((a, b) => a.rank - b.rank);
}

function skillLevels({ edges }: CheckedGraph, levels: readonly Level[]): Map<string, Level> {
  const byLevelId = new Map(levels.map((level) => [level.id, level]));
  const found = edges.filter(({ kind }) => kind === 'AT_LEVEL').sort(byEnds);
  return new Map(
    found.flatMap(({ from, to }): [string, Level][] => (byLevelId.has(to) ? [[from, byLevelId.get(to)!]] : [])),
  );
}

interface Bounds {
  floor: Bound | null;
  ceiling: Bound | null;
}

function boundsOf(edges: readonly EdgeRecord[], levelOf: ReadonlyMap<string, Level>): (id: string) => Bounds {
  const requires = edges.filter(
    ({ kind, from, to, strength, group }) =>
      kind === 'REQUIRES' && strength === 'REQUIRED' && group === null && from !== to,
  );
  const { ids, index, successors } = indexed(requires);
  const dependents: number[][] = ids.map(() => []);
  successors.forEach((targets, node) => targets.forEach((target) => dependents[target]!.push(node)));
  const parts = stronglyConnectedComponents(successors);
  const own = ids.map((id): Bound | null => (levelOf.has(id) ? { skill: id, level: levelOf.get(id)! } : null));
  // prerequisites come first among the parts
  const upwards = [...parts.members.keys()];
  const floors = spread(parts, upwards, successors, own, (a, b) => a > b);
  const ceilings = spread(parts, upwards.reverse(), dependents, own, (a, b) => a < b);
  return (id) => {
    const node = index.get(id);
    if (node === undefined) return { floor: null, ceiling: null };
    return { floor: floors[parts.of[node]!]!, ceiling: ceilings[parts.of[node]!]! };
  };
}

/** By part: the bound that wins among its members' own levels, and where they have none, those of their neighbours. */
function spread(
  { of, members }: Components,
  order: readonly number[],
  neighbours: Successors,
  own: readonly (Bound | null)[],
  wins: (rank: number, over: number) => boolean,
): (Bound | null)[] {
  const best = members.map((): Bound | null => null);
  const offer = (part: number, bound: Bound | null): void => {
    const held = best[part];
    if (!bound || !held) best[part] = bound ?? held ?? null;
    else if (wins(bound.level.rank, held.level.rank)) best[part] = bound;
    else if (bound.level.rank === held.level.rank && bound.skill < held.skill) best[part] = bound;
  };
  for (const part of order) {
    for (const node of members[part]!) {
      if (own[node]) offer(part, own[node]);
      else for (const next of neighbours[node]!) offer(part, best[of[next]!]!);
    }
  }
  return best;
}

function pinned(of: string, { floor, ceiling }: Bounds, levels: readonly Level[]): Change[] {
  const level = floor?.level ?? ceiling?.level;
  if (level === undefined) return [];
  const [lowest, highest] = [levels[0]!.rank, levels.at(-1)!.rank];
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
