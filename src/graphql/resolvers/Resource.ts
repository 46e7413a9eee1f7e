import { curatedFields } from '../curated-fields.js';
import { nameLanguage } from '../entity-texts.js';
import { neighbourOf, RELATIONS, skillsAround } from '../../services/relations.js';
import { matchConnection } from '../../services/matches.js';
import type { ResourceResolvers } from '../generated/types.generated.js';

export const Resource: ResourceResolvers = {
  resourceKind: ({ resourceKind }) => resourceKind,
  replacedBy: ({ id }, _args, { graph }) => neighbourOf(graph, id, RELATIONS.Resource.replacedBy),
  skills: (resource, page, { graph }) => skillsAround(graph, resource, RELATIONS.Resource.skills, page),
  curatedFields,
  nameLanguage,
  matches: (entity, args, { graph }) => matchConnection(graph, entity, args),
};
