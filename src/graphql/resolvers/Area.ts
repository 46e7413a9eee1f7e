import { curatedFields } from '../curated-fields.js';
import { nameLanguage } from '../entity-texts.js';
import { skillCountOf } from '../../services/areas.js';
import { neighboursOf, RELATIONS, skillsAround } from '../../services/relations.js';
import { matchConnection } from '../../services/matches.js';
import type { AreaResolvers } from '../generated/types.generated.js';

export const Area: AreaResolvers = {
  skills: (area, page, { graph }) => skillsAround(graph, area, RELATIONS.Area.skills, page),
  partOf: ({ id }, _args, { graph }) => neighboursOf(graph, id, RELATIONS.Area.partOf),
  parts: ({ id }, _args, { graph }) => neighboursOf(graph, id, RELATIONS.Area.parts),
  skillCount: ({ id }, _args, { graph }) => skillCountOf(graph, id),
  curatedFields,
  nameLanguage,
  matches: (entity, args, { graph }) => matchConnection(graph, entity, args),
};
