import { withSkills } from '../connections/edges.js';
import type { RelatedSkillConnectionResolvers } from '../generated/types.generated.js';

export const RelatedSkillConnection: RelatedSkillConnectionResolvers = {
  edges: ({ edges }, _args, { graph }) =>
    withSkills(
      graph,
      edges,
      ({ related }) => related.id,
      ({ key, related }, node) => ({ key, node, score: related.score, related }),
    ),
};
