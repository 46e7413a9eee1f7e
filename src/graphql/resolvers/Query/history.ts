import { listChangesOf } from '../../../services/history.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const history: NonNullable<QueryResolvers['history']> = (_parent, args, context) => listChangesOf(context, args);
