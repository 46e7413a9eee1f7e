import { curatedFields } from '../curated-fields.js';
import { nameLanguage } from '../entity-texts.js';
import { neighbourOf, RELATIONS, skillsAround } from '../../services/relations.js';
import { matchConnection } from '../../services/matches.js';
import type { TaskResolvers } from '../generated/types.generated.js';

export const Task: TaskResolvers = {
  level: ({ id }, _args, { graph }) => neighbourOf(graph, id, RELATIONS.Task.level),
  skills: (task, page, { graph }) => skillsAround(graph, task, RELATIONS.Task.skills, page),
  curatedFields,
  nameLanguage,
  matches: (entity, args, { graph }) => matchConnection(graph, entity, args),
};
