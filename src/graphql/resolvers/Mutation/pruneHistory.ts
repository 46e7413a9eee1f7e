import type { MutationResolvers } from '../../generated/types.generated.js';

export const pruneHistory: NonNullable<MutationResolvers['pruneHistory']> = (_parent, { through }, { curation }) =>
  curation.prune(through);
