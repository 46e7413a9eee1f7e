import { matchedEntities } from '../../services/resolve-names.js';
import type { ResolvedNameResolvers } from '../generated/types.generated.js';

export const ResolvedName: ResolvedNameResolvers = {
  match: async ({ matches }, _args, { graph }) => (await matchedEntities(graph, matches.slice(0, 1)))[0] ?? null,
  alternatives: ({ matches }, { first }, { graph }) => matchedEntities(graph, matches.slice(1, first + 1)),
};
