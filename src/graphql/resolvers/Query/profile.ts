import { readProfile } from '../../../services/profile.js';
import type { Completed } from '../../argument-defaults.js';
import type { ProfileInput, QueryResolvers } from '../../generated/types.generated.js';

export const profile: NonNullable<QueryResolvers['profile']> = (_parent, { input }, { graph }) =>
  readProfile(graph, {
    ...(input as Completed<ProfileInput>),
    knownText: input.knownText,
    goalsText: input.goalsText,
  });
