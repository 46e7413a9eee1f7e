import { grouped } from './grouped.js';
import { byEnds, edgeText, entitiesOf, refTo, type Rule } from './model.js';

/** Levels that share a rank, and NEXT where it does not lead to a higher one. */
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
        edges: [],
        suggestion: [],
      })),
    ...graph.edges
      .filter(({ kind, from, to }) => kind === 'NEXT' && from !== to && rankOf.get(from)! >= rankOf.get(to)!)
      .sort(byEnds)
      .map((edge) => ({
        message: `${edgeText(edge)} leads from rank ${rankOf.get(edge.from)} to ${rankOf.get(edge.to)}; it has to go up`,
        ids: [edge.from, edge.to],
        edges: [refTo(edge)],
        suggestion: [],
      })),
  ];
};
