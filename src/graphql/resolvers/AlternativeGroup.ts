import { curatedFields } from '../curated-fields.js';
import { nameLanguage } from '../entity-texts.js';
import type { RoleRecord } from '../../model/records.js';
import { needingRoles } from '../../services/listed-needs.js';
import { toConnection } from '../../services/pagination.js';
import { neighbourConnection, neighboursOf, RELATIONS, skillsAround } from '../../services/relations.js';
import { toNeedEdge, toPrerequisiteEdge } from '../connections/edges.js';
import { matchConnection } from '../../services/matches.js';
import type { AlternativeGroupResolvers } from '../generated/types.generated.js';

export const AlternativeGroup: AlternativeGroupResolvers = {
  skills: (group, page, { graph }) => skillsAround(graph, group, RELATIONS.AlternativeGroup.skills, page),
  technologies: ({ id }, _args, { graph }) => neighboursOf(graph, id, RELATIONS.AlternativeGroup.technologies),
  requiredBy: ({ id }, page, { graph }) =>
    neighbourConnection(graph, id, RELATIONS.AlternativeGroup.requiredBy, page, toPrerequisiteEdge),
  neededBy: async ({ id }, page, { graph }) =>
    toConnection(
      await needingRoles(graph, id, RELATIONS.AlternativeGroup.neededBy, page),
      page,
      toNeedEdge<RoleRecord>,
    ),
  curatedFields,
  nameLanguage,
  matches: (entity, args, { graph }) => matchConnection(graph, entity, args),
};
