import { mapSliced } from '../model/sliced.js';
import { byId, type SlicedRule } from './rule.js';

/** Entities without any edge. A level that a need names as its proficiency is not an orphan. */
export const orphans: SlicedRule = function* ({ nodes, edges }) {
  const used = new Set<string | null>();
  yield* mapSliced(edges, ({ from, to, proficiency }) => void used.add(from).add(to).add(proficiency));
  return nodes
    .filter(({ kind, id }) => kind !== 'SOURCE' && !used.has(id))
    .sort(byId)
    .map(({ id, name }) => ({
      message: `${name} (${id}) has no edges; connect or delete it`,
      ids: [id],
      suggestion: [{ delete: { id, detach: false } }],
    }));
};
