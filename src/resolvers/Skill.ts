import { answerRelatedSkills } from '../answers/related-skills.js';
import { rankedConnection } from '../ranked.js';
import { prerequisiteGroups, toNeedEdge, toPrerequisiteEdge, toUseEdge } from '../edges.js';
import { closureConnection } from '../closures.js';
import type { RoleRecord, TechnologyRecord } from '../graph/records.js';
import { toConnection } from '../paging.js';
import { neighbourOf, neighbourPage, neighboursOf, relation, wholeNeighbourhood } from '../relations.js';
import type { SkillResolvers } from '../types.generated.js';

export const Skill: SkillResolvers = {
  kind: ({ skillKind }) => skillKind,
  level: ({ id }, _args, { graph }) => neighbourOf(graph, id, relation('AT_LEVEL', 'OUT', 'LEVEL')),
  areas: ({ id }, _args, { graph }) => neighboursOf(graph, id, relation('IN_AREA', 'OUT', 'AREA')),
  tracks: ({ id }, _args, { graph }) => neighboursOf(graph, id, relation('IN_TRACK', 'OUT', 'TRACK')),
  tasks: ({ id }, _args, { graph }) => neighboursOf(graph, id, relation('EXERCISES', 'IN', 'TASK')),
  resources: ({ id }, _args, { graph }) => neighboursOf(graph, id, relation('TEACHES', 'IN', 'RESOURCE')),
  technologies: async ({ id }, page, { graph }) =>
    toConnection(
      await neighbourPage(graph, id, relation('USES', 'OUT', 'TECHNOLOGY'), page),
      page,
      toUseEdge<TechnologyRecord>,
    ),
  prerequisites: async ({ id }, { strength, ...page }, { graph }) =>
    toConnection(
      await neighbourPage(graph, id, relation('REQUIRES', 'OUT', 'SKILL', strength), page),
      page,
      toPrerequisiteEdge,
    ),
  dependents: async ({ id }, { strength, ...page }, { graph }) =>
    toConnection(
      await neighbourPage(graph, id, relation('REQUIRES', 'IN', 'SKILL', strength), page),
      page,
      toPrerequisiteEdge,
    ),
  prerequisiteGroups: async ({ id }, _args, { graph }) =>
    prerequisiteGroups(await wholeNeighbourhood(graph, id, relation('REQUIRES', 'OUT', 'SKILL'))),
  prerequisiteClosure: async ({ id }, args, { graph }) => closureConnection(await graph.closure(id, 'OUT'), id, args),
  dependentClosure: async ({ id }, args, { graph }) => closureConnection(await graph.closure(id, 'IN'), id, args),
  roles: async ({ id }, page, { graph }) =>
    toConnection(await neighbourPage(graph, id, relation('NEEDS', 'IN', 'ROLE'), page), page, toNeedEdge<RoleRecord>),
  related: async ({ id }, page, { graph }) => rankedConnection(await answerRelatedSkills(graph, id), page),
};
