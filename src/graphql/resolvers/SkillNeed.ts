import { levelOfRank } from '../../services/levels.js';
import { edgeOfNeed, statingRole } from '../../services/skill-gap.js';
import { namedGroup } from '../../services/named-groups.js';
import type { SkillNeedResolvers } from '../generated/types.generated.js';

export const SkillNeed: SkillNeedResolvers = {
  skill: ({ skill }, _args, { graph }) => (skill === null ? null : graph.existing('SKILL', skill)),
  namedGroup: ({ group }, _args, { graph }) => namedGroup(graph, group),
  options: ({ options }, _args, { graph }) =>
    graph.allExisting(
      'SKILL',
      options.map(({ skill }) => skill),
    ),
  have: ({ haveRank }, _args, { graph }) => levelOfRank(graph, haveRank),
  required: ({ proficiencyRank }, _args, { graph }) => levelOfRank(graph, proficiencyRank),
  inherited: (need) => statingRole(need) !== need.role,
  statedBy: (need, _args, { graph }) => graph.existing('ROLE', statingRole(need)),
  rationale: async (need, _args, { graph }) => (await edgeOfNeed(graph, need)).rationale,
  basis: async (need, _args, { graph }) => (await edgeOfNeed(graph, need)).basis,
  citations: async (need, _args, { graph }) => (await edgeOfNeed(graph, need)).citations,
};
