import { encodeCursor } from '../../services/pagination.js';
import type { PageInfoResolvers } from '../generated/types.generated.js';

export const PageInfo: PageInfoResolvers = {
  startCursor: ({ startKey }) => startKey && encodeCursor(startKey),
  endCursor: ({ endKey }) => endKey && encodeCursor(endKey),
};
