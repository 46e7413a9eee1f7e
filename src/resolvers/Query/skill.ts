import type { QueryResolvers } from '../../types.generated.js';

export const skill: NonNullable<QueryResolvers['skill']> = (_parent, { id }, { graph }) => graph.entity('SKILL', id);
