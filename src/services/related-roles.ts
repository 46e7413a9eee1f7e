import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { type RelatedRole, relatedRoles } from '../recommendation/related-roles.js';

/** Roles related to one, most similar first: one round trip for all roles on one level of the query. */
export function findRelatedRoles(graph: GraphLoaders, id: string): Promise<RelatedRole[]> {
  return graph
    .batched<RelatedRole[]>('relatedRoles', async (ids) => {
      const { planning } = graph.reads;
      const [needs, needing] = await Promise.all([planning.effectiveNeeds(), planning.needingRoles()]);
      return Promise.all(ids.map((role) => graph.compute(relatedRoles(role, needs, needing))));
    })
    .load(id);
}
