import { SkillReachDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';

/** The numbers of skills that a skill requires, and that require it, directly or indirectly. */
export function useClosureSizes(id: string) {
  return useGraphQLQuery(SkillReachDocument, { id }).data?.skill;
}
