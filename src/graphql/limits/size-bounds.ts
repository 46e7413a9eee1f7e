import type { GraphSizes, Relation } from '../../graph/ports/graph-reads.js';
import { ENTITY_KINDS, type EntityKind } from '../../model/records.js';
import { kindOfType, typeName } from '../../model/type-name.js';
import { RELATIONS } from '../../services/relations.js';
import type { SizeBounds } from './estimate-cost.js';

type EdgeDirection = Pick<Relation, 'kind' | 'direction'>;

/** Lists bounded by the number of entities of a kind. */
const ENTITIES: Readonly<Record<string, Readonly<Record<string, EntityKind>>>> = {
  Query: {
    skills: 'SKILL',
    technologies: 'TECHNOLOGY',
    roles: 'ROLE',
    levels: 'LEVEL',
    areas: 'AREA',
    tracks: 'TRACK',
    alternativeGroups: 'ALTERNATIVE_GROUP',
    nextSkills: 'SKILL',
    roleMatches: 'ROLE',
  },
  Skill: { prerequisiteClosure: 'SKILL', dependentClosure: 'SKILL', related: 'SKILL' },
  Technology: { alternatives: 'TECHNOLOGY', roles: 'ROLE' },
  Role: { related: 'ROLE' },
  Profile: { skills: 'SKILL' },
  LearningPath: { stages: 'SKILL', alreadyKnown: 'SKILL', criticalPath: 'SKILL', deferred: 'SKILL' },
};

/** Lists bounded by the maximum degree of an entity; those of RELATIONS follow from that table. */
const EDGES: Readonly<Record<string, Readonly<Record<string, readonly [EntityKind, EdgeDirection]>>>> = {
  PrerequisiteGroup: { options: ['SKILL', RELATIONS.Skill.prerequisites] },
  Readiness: { missing: ['SKILL', RELATIONS.Skill.prerequisites] },
  RelatedRoleEdge: { shared: ['ROLE', RELATIONS.Role.needs], beyond: ['ROLE', RELATIONS.Role.needs] },
  RoleMatchEdge: { have: ['ROLE', RELATIONS.Role.needs], missing: ['ROLE', RELATIONS.Role.needs] },
  SkillGap: { have: ['ROLE', RELATIONS.Role.needs], missing: ['ROLE', RELATIONS.Role.needs] },
  SkillRecommendation: {
    unlocks: ['SKILL', RELATIONS.Skill.dependents],
    usedByRoles: ['SKILL', RELATIONS.Skill.roles],
  },
};

/** The bounds of lists and scans that follow from the size of the graph. */
export function sizeBounds(sizes: GraphSizes): SizeBounds {
  const bounds = new Map<string, number>();
  const degree = (kind: EntityKind, { kind: edge, direction }: EdgeDirection) =>
    Math.max(1, sizes.get(kind)?.degrees[`${edge}_${direction}`] ?? 0);
  const matchesOf = (kind: EntityKind) =>
    degree(kind, { kind: 'MATCHES', direction: 'OUT' }) + degree(kind, { kind: 'MATCHES', direction: 'IN' });
  const add = <Value>(
    table: Readonly<Record<string, Readonly<Record<string, Value>>>>,
    boundOf: (value: Value, type: string) => number,
  ) => {
    for (const [type, fields] of Object.entries(table)) {
      for (const [field, value] of Object.entries(fields)) bounds.set(`${type}.${field}`, boundOf(value, type));
    }
  };
  add(ENTITIES, (kind) => Math.max(1, sizes.get(kind)?.count ?? 0));
  add(EDGES, ([kind, along]) => degree(kind, along));
  add<EdgeDirection>(RELATIONS, (along, type) => degree(kindOfType(type) as EntityKind, along));
  for (const kind of ENTITY_KINDS) bounds.set(`${typeName(kind)}.matches`, matchesOf(kind));
  return {
    list: (type, field) => bounds.get(`${type}.${field}`),
    count: (kind) => sizes.get(kind)?.count ?? 0,
  };
}

/** Before the size of the graph is known. */
export const NO_BOUNDS: SizeBounds = { list: () => undefined, count: () => 0 };
