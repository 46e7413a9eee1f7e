import { curatedFields } from '../curated-fields.js';
import { nameLanguage } from '../entity-texts.js';
import { neededSkills } from '../../services/listed-needs.js';
import type { SkillRecord } from '../../model/records.js';
import { findRelatedRoles } from '../../services/related-roles.js';
import { rankedConnection } from '../connections/ranked.js';
import { toNeedEdge, toRoleTechnologyEdge, toStatedRelationEdge } from '../connections/edges.js';
import { toConnection } from '../../services/pagination.js';
import { neighbourConnection, neighbourOf, neighboursOf, RELATIONS } from '../../services/relations.js';
import { matchConnection } from '../../services/matches.js';
import type { RoleResolvers } from '../generated/types.generated.js';

export const Role: RoleResolvers = {
  level: ({ id }, _args, { graph }) => neighbourOf(graph, id, RELATIONS.Role.level),
  leadsTo: ({ id }, _args, { graph }) => neighboursOf(graph, id, RELATIONS.Role.leadsTo),
  comesFrom: ({ id }, _args, { graph }) => neighboursOf(graph, id, RELATIONS.Role.comesFrom),
  needs: async ({ id }, page, { graph }) =>
    toConnection(await neededSkills(graph, id, page), page, toNeedEdge<SkillRecord>),
  statedRelated: ({ id }, page, { graph }) =>
    neighbourConnection(graph, id, RELATIONS.Role.statedRelated, page, toStatedRelationEdge),
  technologies: ({ id }, page, { graph }) =>
    neighbourConnection(graph, id, RELATIONS.Role.technologies, page, toRoleTechnologyEdge),
  related: async ({ id }, page, { graph }) => rankedConnection(await findRelatedRoles(graph, id), page),
  curatedFields,
  nameLanguage,
  matches: (entity, args, { graph }) => matchConnection(graph, entity, args),
};
