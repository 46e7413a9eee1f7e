import { neighbourOf, neighboursOf, relation, skillsAround } from '../relations.js';
import type { LevelResolvers } from '../types.generated.js';

export const Level: LevelResolvers = {
  next: ({ id }, _args, { graph }) => neighbourOf(graph, id, relation('NEXT', 'OUT', 'LEVEL')),
  previous: ({ id }, _args, { graph }) => neighbourOf(graph, id, relation('NEXT', 'IN', 'LEVEL')),
  skills: (level, page, { graph }) => skillsAround(graph, level, relation('AT_LEVEL', 'IN', 'SKILL'), page),
  tasks: ({ id }, _args, { graph }) => neighboursOf(graph, id, relation('AT_LEVEL', 'IN', 'TASK')),
};
