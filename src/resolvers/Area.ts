import { relation, skillsAround } from '../relations.js';
import type { AreaResolvers } from '../types.generated.js';

export const Area: AreaResolvers = {
  skills: (area, page, { graph }) => skillsAround(graph, area, relation('IN_AREA', 'IN', 'SKILL'), page),
};
