import { edgeKey, endsOf } from '../model/dataset-content.js';
import { grouped } from '../model/maps.js';
import { byEnds, entitiesOf, type Rule } from './rule.js';

/** Levels that share a rank, and NEXT edges that do not lead to a higher rank. */
export const levelOrder: Rule = (graph) => {
  const levels = entitiesOf(graph, 'LEVEL');
  const byRank = grouped(levels, ({ rank }) => rank);
  const rankOf = new Map(levels.map(({ id, rank }) => [id, rank]));
  return [
    ...[...byRank]
      .filter(([, sharing]) => sharing.length > 1)
      .sort(([a], [b]) => a - b)
      .map(([rank, sharing]) => ({
        message: `${sharing.map(({ id }) => id).join(', ')} share the rank ${rank}; give each its own`,
        ids: sharing.map(({ id }) => id),
      })),
    ...graph.edges
      .filter(({ kind, from, to }) => kind === 'NEXT' && from !== to)
      .sort(byEnds)
      .flatMap((edge) => {
        const [from, to] = [rankOf.get(edge.from), rankOf.get(edge.to)];
        if (from === undefined || to === undefined || from < to) return [];
        return {
          message: `${edgeKey(edge)} leads from rank ${from} to ${to}; it must lead to a higher rank`,
          ids: [edge.from, edge.to],
          edges: [endsOf(edge)],
        };
      }),
  ];
};
