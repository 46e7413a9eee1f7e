import { neighbourOf, relation, skillsAround } from '../relations.js';
import type { TaskResolvers } from '../types.generated.js';

export const Task: TaskResolvers = {
  level: ({ id }, _args, { graph }) => neighbourOf(graph, id, relation('AT_LEVEL', 'OUT', 'LEVEL')),
  skills: (task, page, { graph }) => skillsAround(graph, task, relation('EXERCISES', 'OUT', 'SKILL'), page),
};
