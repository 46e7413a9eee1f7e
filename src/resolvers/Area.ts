import { RELATIONS, skillsAround } from '../relations.js';
import type { AreaResolvers } from '../types.generated.js';

export const Area: AreaResolvers = {
  skills: (area, page, { graph }) => skillsAround(graph, area, RELATIONS.Area.skills, page),
};
