import { listChanges } from '../../../services/history.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const changes: NonNullable<QueryResolvers['changes']> = (_parent, args, context) => listChanges(context, args);
