import { toUseEdge } from '../edges.js';
import type { RoleRecord, SkillRecord } from '../graph/records.js';
import { toConnection, toSlice } from '../paging.js';
import { neighbourPage, RELATIONS } from '../relations.js';
import { alternativesConnection } from '../alternatives.js';
import type { TechnologyResolvers } from '../types.generated.js';

export const Technology: TechnologyResolvers = {
  skills: async ({ id }, page, { graph }) =>
    toConnection(await neighbourPage(graph, id, RELATIONS.Technology.skills, page), page, toUseEdge<SkillRecord>),
  alternatives: async ({ id }, page, { graph }) => alternativesConnection(await graph.technologyAlternatives(id), page),
  roles: async ({ id }, page, { graph }) =>
    toConnection(await graph.technologyRoles(id, toSlice(page, ['string', 'string'])), page, ({ node }) => ({
      node: node as RoleRecord,
    })),
};
