import { touchGraph } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const touch: NonNullable<MutationResolvers['touch']> = (_parent, _args, context) => touchGraph(context);
