import { hopsAhead } from '../../look-ahead.js';
import { toUncounted, toSlice } from '../../paging.js';
import { toTechnologyFilter } from '../../relations.js';
import type { QueryResolvers } from '../../types.generated.js';

export const technologies: NonNullable<QueryResolvers['technologies']> = async (
  _parent,
  { filter, ...page },
  { graph },
  info,
) => {
  const wanted = toTechnologyFilter(filter ?? {});
  const found = await graph.reads.technologies(
    wanted,
    toSlice(page, ['string', 'string']),
    graph.ahead(hopsAhead(info)),
  );
  return { ...toUncounted(found, page, ({ node }) => ({ node })), filter: wanted };
};
