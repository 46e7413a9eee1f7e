import { toUncounted, toSlice } from '../../paging.js';
import { toTechnologyFilter } from '../../relations.js';
import type { QueryResolvers } from '../../types.generated.js';

export const technologies: NonNullable<QueryResolvers['technologies']> = async (
  _parent,
  { filter, ...page },
  { graph },
) => {
  const wanted = toTechnologyFilter(filter ?? {});
  const found = await graph.reads.technologies(wanted, toSlice(page, ['string', 'string']));
  return { ...toUncounted(found, page, ({ node }) => ({ node })), filter: wanted };
};
