import { curatedFields } from '../curated-fields.js';
import { RELATIONS, skillsAround } from '../../services/relations.js';
import { matchConnection } from '../../services/matches.js';
import type { AreaResolvers } from '../generated/types.generated.js';

export const Area: AreaResolvers = {
  skills: (area, page, { graph }) => skillsAround(graph, area, RELATIONS.Area.skills, page),
  curatedFields,
  matches: (entity, args, { graph }) => matchConnection(graph, entity, args),
};
