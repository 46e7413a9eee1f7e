import { takeSlice, toConnection, toSlice } from '../../services/pagination.js';
import { askQuestions } from '../../services/profile.js';
import type { ProfileResolvers } from '../generated/types.generated.js';

export const Profile: ProfileResolvers = {
  skills: ({ skills }, page) =>
    toConnection(takeSlice(skills, toSlice(page, ['number', 'string', 'string'])), page, (item) => item),
  technologiesWithoutEffect: ({ technologiesWithoutEffect }, _args, { graph }) =>
    graph.allExisting('TECHNOLOGY', technologiesWithoutEffect),
  questions: ({ input }, _args, { graph }) => askQuestions(graph, input),
};
