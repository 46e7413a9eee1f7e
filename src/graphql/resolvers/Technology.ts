import { toUseEdge } from '../connections/edges.js';
import type { RoleRecord, SkillRecord } from '../../model/records.js';
import { toConnection, toSlice } from '../../services/pagination.js';
import { neighbourPage, RELATIONS } from '../../services/relations.js';
import { alternativesConnection } from '../connections/alternatives-connection.js';
import type { TechnologyResolvers } from '../generated/types.generated.js';

export const Technology: TechnologyResolvers = {
  skills: async ({ id }, page, { graph }) =>
    toConnection(await neighbourPage(graph, id, RELATIONS.Technology.skills, page), page, toUseEdge<SkillRecord>),
  alternatives: async ({ id }, page, { graph }) => alternativesConnection(await graph.technologyAlternatives(id), page),
  roles: async ({ id }, page, { graph }) =>
    toConnection(await graph.technologyRoles(id, toSlice(page, ['string', 'string'])), page, ({ node }) => ({
      node: node as RoleRecord,
    })),
};
