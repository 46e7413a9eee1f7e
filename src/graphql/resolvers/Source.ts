import { citationsOf } from '../../services/graph-contents.js';
import { toConnection, toSlice } from '../../services/pagination.js';
import type { SourceResolvers } from '../generated/types.generated.js';

export const Source: SourceResolvers = {
  entities: async ({ id }, page, { graph }) => {
    const [{ entities: total }, found] = await Promise.all([
      citationsOf(graph, id),
      graph.reads.entitiesCiting(id, toSlice(page, ['string'])),
    ]);
    return toConnection({ ...found, total }, page, (item) => item);
  },
  edges: async ({ id }, page, { graph }) => {
    const [{ edges: total }, found] = await Promise.all([
      citationsOf(graph, id),
      graph.reads.edgesCiting(id, toSlice(page, ['string', 'string', 'string'])),
    ]);
    return toConnection({ ...found, total }, page, ({ key, edge }) => ({ key, node: edge }));
  },
};
