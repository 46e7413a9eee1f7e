import { prefetchedRelations } from '../../prefetch.js';
import { toUncountedConnection, toSlice } from '../../../services/pagination.js';
import { rolesWithoutTechnologies, toTechnologyFilter } from '../../../services/relations.js';
import { inheritedSkills } from '../../../services/role-needs.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const technologies: NonNullable<QueryResolvers['technologies']> = async (
  _parent,
  { filter, ...page },
  { graph },
  info,
) => {
  const inherited = await inheritedSkills(graph, await rolesWithoutTechnologies(graph, filter?.role));
  const fullFilter = toTechnologyFilter({ ...filter, inherited });
  const matches = await graph.reads.technologies(
    fullFilter,
    toSlice(page, ['string', 'string']),
    graph.prefetch(prefetchedRelations(info)),
  );
  return { ...toUncountedConnection(matches, page, ({ key, node }) => ({ key, node })), filter: fullFilter };
};
