import { answerRelatedRoles } from '../answers/related-roles.js';
import { rankedConnection } from '../ranked.js';
import { toNeedEdge, toStatedRelationEdge } from '../edges.js';
import type { SkillRecord } from '../graph/records.js';
import { toConnection } from '../paging.js';
import { neighbourOf, neighbourPage, neighboursOf, relation } from '../relations.js';
import type { RoleResolvers } from '../types.generated.js';

export const Role: RoleResolvers = {
  level: ({ id }, _args, { graph }) => neighbourOf(graph, id, relation('AT_LEVEL', 'OUT', 'LEVEL')),
  leadsTo: ({ id }, _args, { graph }) => neighboursOf(graph, id, relation('LEADS_TO', 'OUT', 'ROLE')),
  comesFrom: ({ id }, _args, { graph }) => neighboursOf(graph, id, relation('LEADS_TO', 'IN', 'ROLE')),
  needs: async ({ id }, page, { graph }) =>
    toConnection(
      await neighbourPage(graph, id, relation('NEEDS', 'OUT', 'SKILL'), page),
      page,
      toNeedEdge<SkillRecord>,
    ),
  statedRelated: async ({ id }, page, { graph }) =>
    toConnection(
      await neighbourPage(graph, id, relation('RELATED_TO', 'OUT', 'ROLE'), page),
      page,
      toStatedRelationEdge,
    ),
  related: async ({ id }, page, { graph }) => rankedConnection(await answerRelatedRoles(graph, id), page),
};
