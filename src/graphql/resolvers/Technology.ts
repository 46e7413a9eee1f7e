import { curatedFields } from '../curated-fields.js';
import { nameLanguage } from '../entity-texts.js';
import { toUseEdge } from '../connections/edges.js';
import type { RoleRecord, SkillRecord } from '../../model/records.js';
import { toConnection, toSlice } from '../../services/pagination.js';
import { neighbourConnection, neighbourOf, neighboursOf, primarySkillOf, RELATIONS } from '../../services/relations.js';
import { alternativesConnection, usedWithConnection } from '../connections/alternatives-connection.js';
import { matchConnection } from '../../services/matches.js';
import type { TechnologyResolvers } from '../generated/types.generated.js';

export const Technology: TechnologyResolvers = {
  replacedBy: ({ id }, _args, { graph }) => neighbourOf(graph, id, RELATIONS.Technology.replacedBy),
  primarySkill: ({ id }, _args, { graph }) => primarySkillOf(graph, id),
  skills: ({ id }, page, { graph }) =>
    neighbourConnection(graph, id, RELATIONS.Technology.skills, page, toUseEdge<SkillRecord>),
  alternativeGroups: ({ id }, _args, { graph }) => neighboursOf(graph, id, RELATIONS.Technology.alternativeGroups),
  alternatives: async ({ id }, page, { graph }) => alternativesConnection(await graph.technologyAlternatives(id), page),
  usedWith: async ({ id }, page, { graph }) => usedWithConnection(await graph.technologyAlternatives(id), page),
  roles: async ({ id }, page, { graph }) =>
    toConnection(await graph.technologyRoles(id, toSlice(page, ['string', 'string'])), page, ({ key, node }) => ({
      key,
      node: node as RoleRecord,
    })),
  curatedFields,
  nameLanguage,
  matches: (entity, args, { graph }) => matchConnection(graph, entity, args),
};
