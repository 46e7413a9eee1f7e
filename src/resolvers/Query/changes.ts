import { answerChanges } from '../../answers/history.js';
import type { QueryResolvers } from '../../types.generated.js';

export const changes: NonNullable<QueryResolvers['changes']> = (_parent, args, context) => answerChanges(context, args);
