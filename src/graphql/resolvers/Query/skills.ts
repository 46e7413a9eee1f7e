import { prefetchedRelations } from '../../prefetch.js';
import type { SkillOrder } from '../../../graph/ports/graph-reads.js';
import { mapMaybePromise } from '../../../model/maybe-promise.js';
import { toUncountedConnection, toSlice } from '../../../services/pagination.js';
import { toSkillFilter } from '../../../services/relations.js';
import { inheritedSkills } from '../../../services/role-needs.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const skills: NonNullable<QueryResolvers['skills']> = (
  _parent,
  { filter, orderBy, ...page },
  { graph },
  info,
) => {
  const order: SkillOrder = { field: orderBy?.field ?? 'NAME', direction: orderBy?.direction ?? 'ASC' };
  return mapMaybePromise(filter?.role ? inheritedSkills(graph, filter.role) : [], (inherited) => {
    const fullFilter = toSkillFilter({ ...filter, inherited });
    const slice = toSlice(page, ['number', 'number', 'string', 'string']);
    return mapMaybePromise(
      graph.skills(fullFilter, order, slice, () => prefetchedRelations(info)),
      (matches) => {
        const { edges, pageInfo } = toUncountedConnection(matches, page, ({ key, node }) => ({ key, node }));
        return { edges, pageInfo, filter: fullFilter };
      },
    );
  });
};
