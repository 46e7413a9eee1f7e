import type { EntityRecord } from '../../model/records.js';
import type { UnfollowedPreferenceResolvers } from '../generated/types.generated.js';

export const UnfollowedPreference: UnfollowedPreferenceResolvers = {
  preference: async ({ id }, _args, { graph }) => (await graph.nodes([id]))[0] as EntityRecord,
};
