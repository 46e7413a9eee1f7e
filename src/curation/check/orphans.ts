import { byId, type Rule } from './model.js';

/** Entities with no edge at all. A level that a need names as its proficiency is used, and no orphan. */
export const orphans: Rule = ({ nodes, edges }) => {
  const used = new Set(edges.flatMap(({ from, to, proficiency }) => [from, to, proficiency]));
  return nodes
    .filter(({ kind, id }) => kind !== 'SOURCE' && !used.has(id))
    .sort(byId)
    .map(({ id, name }) => ({
      message: `${name} (${id}) has no edge; connect it, or delete it`,
      ids: [id],
      edges: [],
      suggestion: [{ delete: { id, detach: false } }],
    }));
};
