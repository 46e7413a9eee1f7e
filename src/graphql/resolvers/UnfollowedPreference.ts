import type { UnfollowedPreferenceResolvers } from '../generated/types.generated.js';

export const UnfollowedPreference: UnfollowedPreferenceResolvers = {
  preference: ({ id }, _args, { graph }) => graph.existingEntity(id),
};
