import { touchGraph } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const touch: NonNullable<MutationResolvers['touch']> = (_parent, _args, context) => touchGraph(context);
