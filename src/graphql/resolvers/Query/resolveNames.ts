import { resolveNames as resolve } from '../../../services/resolve-names.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const resolveNames: NonNullable<QueryResolvers['resolveNames']> = (_parent, { names, kinds }, { graph }) =>
  resolve(graph, names, kinds ?? null);
