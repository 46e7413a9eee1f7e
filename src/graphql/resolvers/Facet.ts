import type { EntityRecord } from '../../model/records.js';
import type { FacetResolvers } from '../generated/types.generated.js';

export const Facet: FacetResolvers = {
  entity: async ({ id }, _args, { graph }) => (await graph.node(id)) as EntityRecord,
};
