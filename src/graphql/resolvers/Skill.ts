import { curatedFields } from '../curated-fields.js';
import { nameLanguage } from '../entity-texts.js';
import { findRelatedSkills } from '../../services/related-skills.js';
import { orderedConnection } from '../connections/ranked.js';
import { prerequisiteGroups, toNeedEdge, toPrerequisiteEdge, toUseEdge } from '../connections/edges.js';
import { closureConnection } from '../connections/closures.js';
import { mapMaybePromise } from '../../model/maybe-promise.js';
import { isRetired, type RoleRecord, type TechnologyRecord } from '../../model/records.js';
import { toConnection } from '../../services/pagination.js';
import { needingRoles } from '../../services/listed-needs.js';
import {
  neighbourConnection,
  neighbourOf,
  neighboursOf,
  ofStrength,
  RELATIONS,
  wholeNeighbourhood,
} from '../../services/relations.js';
import { readClosure } from '../../services/closure-across-matches.js';
import { matchConnection } from '../../services/matches.js';
import type { SkillResolvers } from '../generated/types.generated.js';

export const Skill: SkillResolvers = {
  kind: ({ skillKind }) => skillKind,
  level: ({ id }, _args, { graph }) => neighbourOf(graph, id, RELATIONS.Skill.level),
  areas: ({ id }, _args, { graph }) => neighboursOf(graph, id, RELATIONS.Skill.areas),
  tracks: ({ id }, _args, { graph }) => neighboursOf(graph, id, RELATIONS.Skill.tracks),
  tasks: ({ id }, _args, { graph }) => neighboursOf(graph, id, RELATIONS.Skill.tasks),
  resources: ({ id }, _args, { graph }) =>
    mapMaybePromise(neighboursOf(graph, id, RELATIONS.Skill.resources), (resources) =>
      resources.filter(({ status }) => !isRetired(status)),
    ),
  alternativeGroups: ({ id }, _args, { graph }) => neighboursOf(graph, id, RELATIONS.Skill.alternativeGroups),
  technologies: ({ id }, page, { graph }) =>
    neighbourConnection(graph, id, RELATIONS.Skill.technologies, page, toUseEdge<TechnologyRecord>),
  prerequisites: ({ id }, args, { graph }) =>
    neighbourConnection(graph, id, ofStrength(RELATIONS.Skill.prerequisites, args), args, toPrerequisiteEdge),
  dependents: ({ id }, args, { graph }) =>
    neighbourConnection(graph, id, ofStrength(RELATIONS.Skill.dependents, args), args, toPrerequisiteEdge),
  prerequisiteGroups: ({ id }, _args, { graph }) =>
    mapMaybePromise(wholeNeighbourhood(graph, id, RELATIONS.Skill.prerequisiteGroups), prerequisiteGroups),
  prerequisiteClosure: ({ id }, args, { graph }) =>
    mapMaybePromise(readClosure(graph, id, 'OUT', args.acrossMatches), (closure) =>
      graph.compute(closureConnection(closure, id, args)),
    ),
  dependentClosure: ({ id }, args, { graph }) =>
    mapMaybePromise(readClosure(graph, id, 'IN', args.acrossMatches), (closure) =>
      graph.compute(closureConnection(closure, id, args)),
    ),
  roles: async ({ id }, page, { graph }) =>
    toConnection(await needingRoles(graph, id, RELATIONS.Skill.roles, page), page, toNeedEdge<RoleRecord>),
  replacedBy: ({ id }, _args, { graph }) => neighbourOf(graph, id, RELATIONS.Skill.replacedBy),
  related: ({ id }, args, { graph }) =>
    mapMaybePromise(findRelatedSkills(graph, id, args.exclude ?? []), (ranked) =>
      orderedConnection(ranked, args, (related, key) => ({ related, key })),
    ),
  curatedFields,
  nameLanguage,
  matches: (entity, args, { graph }) => matchConnection(graph, entity, args),
};
