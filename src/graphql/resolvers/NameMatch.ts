import { labelAt } from '../../model/name-match.js';
import type { NameMatchResolvers } from '../generated/types.generated.js';

export const NameMatch: NameMatchResolvers = {
  matched: ({ entity, place, language }) => labelAt(entity, place, language),
};
