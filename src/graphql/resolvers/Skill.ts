import { curatedFields } from '../curated-fields.js';
import { findRelatedSkills } from '../../services/related-skills.js';
import { orderedConnection } from '../connections/ranked.js';
import { prerequisiteGroups, toNeedEdge, toPrerequisiteEdge, toUseEdge } from '../connections/edges.js';
import { closureConnection } from '../connections/closures.js';
import { isRetired, type RoleRecord, type TechnologyRecord } from '../../model/records.js';
import { toConnection } from '../../services/pagination.js';
import { needingRoles } from '../../services/listed-needs.js';
import { neighbourOf, neighbourPage, neighboursOf, RELATIONS, wholeNeighbourhood } from '../../services/relations.js';
import { readClosure } from '../../services/closure-across-matches.js';
import { matchConnection } from '../../services/matches.js';
import type { SkillResolvers } from '../generated/types.generated.js';

export const Skill: SkillResolvers = {
  kind: ({ skillKind }) => skillKind,
  level: ({ id }, _args, { graph }) => neighbourOf(graph, id, RELATIONS.Skill.level),
  areas: ({ id }, _args, { graph }) => neighboursOf(graph, id, RELATIONS.Skill.areas),
  tracks: ({ id }, _args, { graph }) => neighboursOf(graph, id, RELATIONS.Skill.tracks),
  tasks: ({ id }, _args, { graph }) => neighboursOf(graph, id, RELATIONS.Skill.tasks),
  resources: async ({ id }, _args, { graph }) => {
    const resources = await neighboursOf(graph, id, RELATIONS.Skill.resources);
    return resources.filter(({ status }) => !isRetired(status));
  },
  alternativeGroups: ({ id }, _args, { graph }) => neighboursOf(graph, id, RELATIONS.Skill.alternativeGroups),
  technologies: async ({ id }, page, { graph }) =>
    toConnection(await neighbourPage(graph, id, RELATIONS.Skill.technologies, page), page, toUseEdge<TechnologyRecord>),
  prerequisites: async ({ id }, { strength, ...page }, { graph }) =>
    toConnection(
      await neighbourPage(graph, id, { ...RELATIONS.Skill.prerequisites, strength: strength ?? null }, page),
      page,
      toPrerequisiteEdge,
    ),
  dependents: async ({ id }, { strength, ...page }, { graph }) =>
    toConnection(
      await neighbourPage(graph, id, { ...RELATIONS.Skill.dependents, strength: strength ?? null }, page),
      page,
      toPrerequisiteEdge,
    ),
  prerequisiteGroups: async ({ id }, _args, { graph }) =>
    prerequisiteGroups(await wholeNeighbourhood(graph, id, RELATIONS.Skill.prerequisiteGroups)),
  prerequisiteClosure: async ({ id }, { acrossMatches, ...args }, { graph }) =>
    graph.compute(closureConnection(await readClosure(graph, id, 'OUT', acrossMatches), id, args)),
  dependentClosure: async ({ id }, { acrossMatches, ...args }, { graph }) =>
    graph.compute(closureConnection(await readClosure(graph, id, 'IN', acrossMatches), id, args)),
  roles: async ({ id }, page, { graph }) =>
    toConnection(await needingRoles(graph, id, RELATIONS.Skill.roles, page), page, toNeedEdge<RoleRecord>),
  replacedBy: ({ id }, _args, { graph }) => neighbourOf(graph, id, RELATIONS.Skill.replacedBy),
  related: async ({ id }, { exclude, ...page }, { graph }) =>
    orderedConnection(await findRelatedSkills(graph, id, exclude ?? []), page),
  curatedFields,
  matches: (entity, args, { graph }) => matchConnection(graph, entity, args),
};
