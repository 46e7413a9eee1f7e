import { namedGroup } from '../../services/named-groups.js';
import type { ProfileQuestionResolvers } from '../generated/types.generated.js';

export const ProfileQuestion: ProfileQuestionResolvers = {
  skills: ({ skills }, _args, { graph }) => graph.allExisting('SKILL', skills),
  namedGroup: ({ group }, _args, { graph }) => namedGroup(graph, group),
  technology: ({ technology }, _args, { graph }) =>
    technology === null ? null : graph.existing('TECHNOLOGY', technology),
};
