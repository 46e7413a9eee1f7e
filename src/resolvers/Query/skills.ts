import { hopsAhead } from '../../look-ahead.js';
import type { SkillOrder } from '../../graph/port.js';
import { toUncounted, toSlice } from '../../paging.js';
import { toSkillFilter } from '../../relations.js';
import type { QueryResolvers } from '../../types.generated.js';

export const skills: NonNullable<QueryResolvers['skills']> = async (
  _parent,
  { filter, orderBy, ...page },
  { graph },
  info,
) => {
  const wanted = toSkillFilter(filter ?? {});
  const order: SkillOrder = { field: orderBy?.field ?? 'NAME', direction: orderBy?.direction ?? 'ASC' };
  const found = await graph.reads.skills(
    wanted,
    order,
    toSlice(page, ['number', 'number', 'string', 'string']),
    graph.ahead(hopsAhead(info)),
  );
  return { ...toUncounted(found, page, ({ node }) => ({ node })), filter: wanted };
};
