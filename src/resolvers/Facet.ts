import type { EntityRecord } from '../graph/records.js';
import type { FacetResolvers } from '../types.generated.js';

export const Facet: FacetResolvers = {
  entity: async ({ id }, _args, { graph }) => (await graph.node(id)) as EntityRecord,
};
