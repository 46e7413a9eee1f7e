import { readStoredNode } from '../../../services/stored-node.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const storedNode: NonNullable<QueryResolvers['storedNode']> = (_parent, { id }, context) =>
  readStoredNode(context, id);
