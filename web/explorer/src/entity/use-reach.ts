import { SkillReachDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';

/** How many skills a skill requires, and is required by, directly or by way of others. */
export function useReach(id: string) {
  return useAnswer(SkillReachDocument, { id }).data?.skill;
}
