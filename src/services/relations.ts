import type {
  Direction,
  ListedKind,
  Neighbour,
  NeighbourPage,
  Relation,
  SkillFilter,
  Slice,
  TechnologyFilter,
} from '../graph/ports/graph-reads.js';
import { NO_SKILL_FILTER, NO_TECHNOLOGY_FILTER } from '../graph/ports/no-filter.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { idPrefix } from '../model/ids.js';
import { type MaybePromise, mapMaybePromise } from '../model/maybe-promise.js';
import type { EdgeKind, EntityKind, EntityRecord, PrerequisiteStrength, SkillRecord } from '../model/records.js';
import {
  type Connection,
  type Keyed,
  NEIGHBOUR_KEY,
  type NodeEdge,
  type PageArgs,
  toConnection,
  toSlice,
} from './pagination.js';

/** The whole of a list that is always short. */
export const WHOLE_LIST: Slice = { limit: 1_000, after: null };

/** Neighbours of one kind: from a level, `relation('AT_LEVEL', 'IN', 'TASK')` leads to its tasks. */
function relation<K extends EntityKind>(kind: EdgeKind, direction: Direction, to: K): Relation & { to: K } {
  return { kind, direction, to, strength: null };
}

/** The relations that fields follow, by type and field, for resolvers and for the neighbourhood prefetch. */
export const RELATIONS = {
  Skill: {
    level: relation('AT_LEVEL', 'OUT', 'LEVEL'),
    areas: relation('IN_AREA', 'OUT', 'AREA'),
    tracks: relation('IN_TRACK', 'OUT', 'TRACK'),
    tasks: relation('EXERCISES', 'IN', 'TASK'),
    resources: relation('TEACHES', 'IN', 'RESOURCE'),
    alternativeGroups: relation('HAS_MEMBER', 'IN', 'ALTERNATIVE_GROUP'),
    technologies: relation('USES', 'OUT', 'TECHNOLOGY'),
    prerequisites: relation('REQUIRES', 'OUT', 'SKILL'),
    dependents: relation('REQUIRES', 'IN', 'SKILL'),
    prerequisiteGroups: relation('REQUIRES', 'OUT', 'SKILL'),
    roles: relation('NEEDS', 'IN', 'ROLE'),
    replacedBy: relation('REPLACED_BY', 'OUT', 'SKILL'),
  },
  Technology: {
    skills: relation('USES', 'IN', 'SKILL'),
    replacedBy: relation('REPLACED_BY', 'OUT', 'TECHNOLOGY'),
    alternativeGroups: relation('HAS_MEMBER', 'IN', 'ALTERNATIVE_GROUP'),
  },
  Role: {
    level: relation('AT_LEVEL', 'OUT', 'LEVEL'),
    leadsTo: relation('LEADS_TO', 'OUT', 'ROLE'),
    comesFrom: relation('LEADS_TO', 'IN', 'ROLE'),
    needs: relation('NEEDS', 'OUT', 'SKILL'),
    statedRelated: relation('RELATED_TO', 'OUT', 'ROLE'),
    technologies: relation('USES', 'OUT', 'TECHNOLOGY'),
  },
  Level: {
    next: relation('NEXT', 'OUT', 'LEVEL'),
    previous: relation('NEXT', 'IN', 'LEVEL'),
    skills: relation('AT_LEVEL', 'IN', 'SKILL'),
    tasks: relation('AT_LEVEL', 'IN', 'TASK'),
  },
  Area: {
    skills: relation('IN_AREA', 'IN', 'SKILL'),
    partOf: relation('PART_OF', 'OUT', 'AREA'),
    parts: relation('PART_OF', 'IN', 'AREA'),
  },
  Track: { skills: relation('IN_TRACK', 'IN', 'SKILL') },
  Task: { level: relation('AT_LEVEL', 'OUT', 'LEVEL'), skills: relation('EXERCISES', 'OUT', 'SKILL') },
  Resource: {
    skills: relation('TEACHES', 'OUT', 'SKILL'),
    replacedBy: relation('REPLACED_BY', 'OUT', 'RESOURCE'),
  },
  AlternativeGroup: {
    skills: relation('HAS_MEMBER', 'OUT', 'SKILL'),
    technologies: relation('HAS_MEMBER', 'OUT', 'TECHNOLOGY'),
    requiredBy: relation('REQUIRES', 'IN', 'SKILL'),
    neededBy: relation('NEEDS', 'IN', 'ROLE'),
  },
};

/** A relation that only edges of a strength have; of any strength without one. */
export function ofStrength(
  relation: Relation,
  { strength }: Readonly<{ strength?: PrerequisiteStrength | null }>,
): Relation {
  return strength ? { ...relation, strength } : relation;
}

/** The skill that a person who knows the technology has; the primary skill is the first of those that use it. */
export async function primarySkillOf(graph: GraphLoaders, technology: string): Promise<SkillRecord | null> {
  const { items } = await graph.neighbours(technology, RELATIONS.Technology.skills, { limit: 1, after: null });
  const [first] = items;
  return first?.edge.primary === true ? (first.node as SkillRecord) : null;
}

/** The roles that state no technology: they use those of the skills that they need. Null without roles. */
export async function rolesWithoutTechnologies(
  graph: GraphLoaders,
  roles: readonly string[] | null | undefined,
): Promise<string[] | null> {
  if (!roles) return null;
  const stated = await Promise.all(
    roles.map(async (role) => graph.neighbours(role, RELATIONS.Role.technologies, { limit: 1, after: null })),
  );
  return roles.filter((_, at) => stated[at]?.total === 0);
}

/** All neighbours along a relation; for lists that are always short. */
export function neighboursOf<K extends EntityKind>(
  graph: GraphLoaders,
  id: string,
  along: Relation & { to: K },
): MaybePromise<Extract<EntityRecord, { kind: K }>[]> {
  return mapMaybePromise(wholeNeighbourhood(graph, id, along), ({ items }) =>
    items.map(({ node }) => node as Extract<EntityRecord, { kind: K }>),
  );
}

/** The neighbour along a relation that leads to no more than one. */
export function neighbourOf<K extends EntityKind>(graph: GraphLoaders, id: string, along: Relation & { to: K }) {
  return mapMaybePromise(neighboursOf(graph, id, along), ([first]) => first ?? null);
}

export function wholeNeighbourhood(graph: GraphLoaders, id: string, along: Relation): MaybePromise<NeighbourPage> {
  return graph.neighbours(id, along, WHOLE_LIST);
}

export function neighbourPage(
  graph: GraphLoaders,
  id: string,
  along: Relation,
  page: PageArgs,
): MaybePromise<NeighbourPage> {
  return graph.neighbours(id, along, toSlice(page, NEIGHBOUR_KEY));
}

/** A connection of the neighbours along a relation. */
export function neighbourConnection<Edge extends Keyed>(
  graph: GraphLoaders,
  id: string,
  along: Relation,
  page: PageArgs,
  toEdge: (neighbour: Neighbour) => Edge,
): MaybePromise<Connection<Edge> & { totalCount: number }> {
  return mapMaybePromise(neighbourPage(graph, id, along, page), (found) => toConnection(found, page, toEdge));
}

/** A page of the skills of a level, area, track, task, resource or group, with the filter that selects the whole list. */
export function skillsAround(
  graph: GraphLoaders,
  { id, kind }: EntityRecord,
  along: Relation,
  page: PageArgs,
): MaybePromise<Connection<NodeEdge<SkillRecord>> & { filter: SkillFilter }> {
  const skills = neighbourConnection(graph, id, along, page, ({ key, node }) => ({ key, node: node as SkillRecord }));
  return mapMaybePromise(skills, (connection) => ({
    ...connection,
    filter: toSkillFilter({ [idPrefix(kind)]: [id] }),
  }));
}

/** A filter in which every field is set. */
export function toSkillFilter(fields: { [Field in keyof SkillFilter]?: SkillFilter[Field] | undefined }): SkillFilter {
  return { ...NO_SKILL_FILTER, ...fields };
}

export function toTechnologyFilter(fields: {
  [Field in keyof TechnologyFilter]?: TechnologyFilter[Field] | undefined;
}): TechnologyFilter {
  return { ...NO_TECHNOLOGY_FILTER, ...fields };
}

/** Every entity of a kind that always has few entities. */
export async function listAll<K extends ListedKind>(graph: GraphLoaders, kind: K) {
  const { items } = await graph.reads.list(kind, WHOLE_LIST);
  return items.map(({ node }) => node as Extract<EntityRecord, { kind: K }>);
}
