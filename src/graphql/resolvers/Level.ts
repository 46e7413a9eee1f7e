import { curatedFields } from '../curated-fields.js';
import { nameLanguage } from '../entity-texts.js';
import { neighbourOf, neighboursOf, RELATIONS, skillsAround } from '../../services/relations.js';
import { matchConnection } from '../../services/matches.js';
import type { LevelResolvers } from '../generated/types.generated.js';

export const Level: LevelResolvers = {
  next: ({ id }, _args, { graph }) => neighbourOf(graph, id, RELATIONS.Level.next),
  previous: ({ id }, _args, { graph }) => neighbourOf(graph, id, RELATIONS.Level.previous),
  skills: (level, page, { graph }) => skillsAround(graph, level, RELATIONS.Level.skills, page),
  tasks: ({ id }, _args, { graph }) => neighboursOf(graph, id, RELATIONS.Level.tasks),
  curatedFields,
  nameLanguage,
  matches: (entity, args, { graph }) => matchConnection(graph, entity, args),
};
