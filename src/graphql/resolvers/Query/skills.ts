import { prefetchedRelations } from '../../prefetch.js';
import type { SkillOrder } from '../../../graph/ports/graph-reads.js';
import { toUncountedConnection, toSlice } from '../../../services/pagination.js';
import { toSkillFilter } from '../../../services/relations.js';
import { inheritedSkills } from '../../../services/role-needs.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const skills: NonNullable<QueryResolvers['skills']> = async (
  _parent,
  { filter, orderBy, ...page },
  { graph },
  info,
) => {
  const inherited = await inheritedSkills(graph, filter?.role);
  const fullFilter = toSkillFilter({ ...filter, inherited });
  const order: SkillOrder = { field: orderBy?.field ?? 'NAME', direction: orderBy?.direction ?? 'ASC' };
  const matches = await graph.reads.skills(
    fullFilter,
    order,
    toSlice(page, ['number', 'number', 'string', 'string']),
    graph.prefetch(prefetchedRelations(info)),
  );
  return { ...toUncountedConnection(matches, page, ({ key, node }) => ({ key, node })), filter: fullFilter };
};
