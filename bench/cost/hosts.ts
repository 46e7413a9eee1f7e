import { range, type Sample } from './sample.js';

/** A selection that reaches several objects of a type; `fields` are selected on each of them. */
export type Host = (sample: Sample, fields: string) => string;

/** The maximum number of objects that a host reaches. */
const SHOWN = 20;

/** The types with a global id, which `nodes` can reach, and their kinds. */
export const ENTITY_TYPES = {
  Skill: 'SKILL',
  Technology: 'TECHNOLOGY',
  Role: 'ROLE',
  Level: 'LEVEL',
  Area: 'AREA',
  Track: 'TRACK',
  Task: 'TASK',
  Resource: 'RESOURCE',
  AlternativeGroup: 'ALTERNATIVE_GROUP',
  Source: 'SOURCE',
} as const;

export type EntityType = keyof typeof ENTITY_TYPES;

export function isEntityType(name: string): name is EntityType {
  return name in ENTITY_TYPES;
}

export function entities(sample: Sample, type: EntityType, count: number, fields: string): string {
  return `nodes(ids: ${sample.ids(ENTITY_TYPES[type], 0, count)}) { id ... on ${type} { ${fields} } }`;
}

/** The entity of a type with the most edges. */
export function hub(sample: Sample, type: EntityType, fields: string): string {
  return `node(id: ${sample.hub(ENTITY_TYPES[type], 0)}) { id ... on ${type} { ${fields} } }`;
}

const skills = (s: Sample, fields: string) => entities(s, 'Skill', SHOWN, fields);
const roles = (s: Sample, fields: string) => entities(s, 'Role', SHOWN, fields);
const technologies = (s: Sample, fields: string) => entities(s, 'Technology', SHOWN, fields);
const path = (s: Sample, fields: string) =>
  `learningPath(input: { goals: [${s.id('SKILL', SHOWN)}, ${s.hub('ROLE', 1)}], knownAt: ${atLevel(s, 3)} }) { ${fields} }`;
/** A path with steps that are deferred and preferences without effect. */
const limited = (s: Sample, fields: string) =>
  `learningPath(input: { goals: [${s.hub('ROLE', 1)}], known: ${s.ids('SKILL', 0, 5)}, budgetMonths: 6, ` +
  `avoid: ${s.ids('SKILL', SHOWN, SHOWN)}, prefer: ${s.ids('SKILL', 0, SHOWN)} }) { ${fields} }`;
const assumed = (s: Sample, fields: string) =>
  `learningPath(input: { goals: [${s.hub('ROLE', 1)}], known: [${s.hub('ROLE', 0)}] }) { ${fields} }`;
const drawing = (s: Sample, fields: string) => `subgraph(roots: [${s.hub('SKILL', 0)}], maxNodes: 200) { ${fields} }`;
const gap = (s: Sample, fields: string) =>
  `skillGap(role: ${s.hub('ROLE', 0)}, known: [${s.hub('ROLE', 1)}], knownAt: ${atLevel(s, 2 * SHOWN)}) { ${fields} }`;
const next = (s: Sample, fields: string) => `nextSkills(known: ${s.ids('SKILL', 0, 30)}, first: 10) { ${fields} }`;
const matches = (s: Sample, fields: string) => `roleMatches(known: ${s.ids('SKILL', 0, 30)}, first: 20) { ${fields} }`;
const profile = (s: Sample, fields: string) =>
  `profile(input: { known: [${s.hub('ROLE', 1)}, ${s.id('TECHNOLOGY', 0)}], knownAt: ${atLevel(s, SHOWN)}, ` +
  `goals: [${s.hub('ROLE', 0)}] }) { ${fields} }`;
const inText = (s: Sample, fields: string) => `skillsInText(text: ${s.exact(0, 100)}) { ${fields} }`;
const edges = (fields: string) => `edges { ${fields} }`;

/** Skills that are known at a level. */
function atLevel(sample: Sample, count: number): string {
  if (sample.count('LEVEL') === 0) return '[]';
  const level = sample.id('LEVEL', 0);
  return `[${range(count)
    .map((at) => `{ id: ${sample.id('SKILL', at)}, level: ${level} }`)
    .join(' ')}]`;
}

/** Hosts for each type without an id that a query can reach. */
export const HOSTS: Readonly<Record<string, Host>> = {
  SkillConnection: (_, fields) => `skills(first: ${SHOWN}) { ${fields} }`,
  SkillEdge: (_, fields) => `skills(first: ${SHOWN}) { ${edges(fields)} }`,
  PageInfo: (s, fields) => skills(s, `technologies { pageInfo { ${fields} } }`),
  Facet: (_, fields) => `skills { facets { ${fields} } }`,
  ExternalId: (s, fields) => skills(s, `externalIds { ${fields} }`),
  Translation: (s, fields) => skills(s, `translations { ${fields} }`),
  Citation: (s, fields) => skills(s, `citations { ${fields} }`),
  MonthRange: (s, fields) => skills(s, `learningTime { ${fields} }`),
  TechnologyUseConnection: (s, fields) => skills(s, `technologies { ${fields} }`),
  TechnologyUseEdge: (s, fields) => skills(s, `technologies { ${edges(fields)} }`),
  PrerequisiteConnection: (s, fields) => skills(s, `prerequisites { ${fields} }`),
  PrerequisiteEdge: (s, fields) => skills(s, `prerequisites { ${edges(fields)} }`),
  PrerequisiteGroup: (s, fields) => skills(s, `prerequisiteGroups { ${fields} }`),
  ClosureConnection: (s, fields) => skills(s, `prerequisiteClosure { ${fields} }`),
  ClosureEdge: (s, fields) => hub(s, 'Skill', `dependentClosure(first: 100) { ${edges(fields)} }`),
  RoleNeedConnection: (s, fields) => skills(s, `roles { ${fields} }`),
  RoleNeedEdge: (s, fields) => skills(s, `roles { ${edges(fields)} }`),
  RelatedSkillConnection: (s, fields) => hub(s, 'Skill', `related { ${fields} }`),
  RelatedSkillEdge: (s, fields) => hub(s, 'Skill', `related { ${edges(fields)} }`),
  RelationReason: (s, fields) => hub(s, 'Skill', `related { edges { reasons { ${fields} } } }`),
  TechnologyConnection: (_, fields) => `technologies(first: ${SHOWN}) { ${fields} }`,
  TechnologyEdge: (_, fields) => `technologies(first: ${SHOWN}) { ${edges(fields)} }`,
  SkillUseConnection: (s, fields) => technologies(s, `skills { ${fields} }`),
  SkillUseEdge: (s, fields) => technologies(s, `skills { ${edges(fields)} }`),
  TechnologyAlternativeConnection: (s, fields) => technologies(s, `alternatives { ${fields} }`),
  TechnologyAlternativeEdge: (s, fields) => hub(s, 'Technology', `alternatives { ${edges(fields)} }`),
  TechnologyUsedWithConnection: (s, fields) => technologies(s, `usedWith { ${fields} }`),
  TechnologyUsedWithEdge: (s, fields) => hub(s, 'Technology', `usedWith { ${edges(fields)} }`),
  RoleConnection: (_, fields) => `roles(first: ${SHOWN}) { ${fields} }`,
  RoleEdge: (_, fields) => `roles(first: ${SHOWN}) { ${edges(fields)} }`,
  SkillNeedConnection: (s, fields) => roles(s, `needs { ${fields} }`),
  SkillNeedEdge: (s, fields) => hub(s, 'Role', `needs(first: 100) { ${edges(fields)} }`),
  RelatedRoleConnection: (s, fields) => roles(s, `related { ${fields} }`),
  RelatedRoleEdge: (s, fields) => hub(s, 'Role', `related { ${edges(fields)} }`),
  RoleTechnologyConnection: (s, fields) => roles(s, `technologies { ${fields} }`),
  RoleTechnologyEdge: (s, fields) => roles(s, `technologies { ${edges(fields)} }`),
  StatedRelationConnection: (s, fields) => roles(s, `statedRelated { ${fields} }`),
  StatedRelationEdge: (s, fields) => roles(s, `statedRelated { ${edges(fields)} }`),
  MatchConnection: (s, fields) => roles(s, `matches { ${fields} }`),
  MatchEdge: (s, fields) => roles(s, `matches { ${edges(fields)} }`),
  SearchConnection: (s, fields) => `search(text: ${s.exact(0, 1)}) { ${fields} }`,
  ResolvedName: (s, fields) => `resolveNames(names: [${s.exact(0, 1)}]) { ${fields} }`,
  NameMatch: (s, fields) => `resolveNames(names: [${s.exact(0, 1)}]) { match { ${fields} } }`,
  SearchEdge: (s, fields) => `search(text: ${s.exact(0, 1)}) { ${edges(fields)} }`,
  SkillsInText: inText,
  Mention: (s, fields) => inText(s, `mentions { ${fields} }`),
  MentionedEntity: (s, fields) => inText(s, `entities { ${fields} }`),
  GraphEdgeConnection: (_, fields) => `edges(first: ${SHOWN}) { ${fields} }`,
  GraphEdgeEdge: (_, fields) => `edges(first: ${SHOWN}) { ${edges(fields)} }`,
  GraphInfo: (_, fields) => `graphInfo { ${fields} }`,
  EmbeddingsInfo: (_, fields) => `graphInfo { embeddings { ${fields} } }`,
  EntityCount: (_, fields) => `graphInfo { entities { ${fields} } }`,
  EvidenceCount: (_, fields) => `graphInfo { evidence { ${fields} } }`,
  DatasetCount: (_, fields) => `graphInfo { datasets { ${fields} } }`,
  SourceUse: (_, fields) => `graphInfo { sources { ${fields} } }`,
  CitingEntityConnection: (s, fields) => hub(s, 'Source', `entities { ${fields} }`),
  CitingEntityEdge: (s, fields) => hub(s, 'Source', `entities { ${edges(fields)} }`),
  ChangeConnection: (_, fields) => `changes { ${fields} }`,
  ChangeEdge: (_, fields) => `changes { ${edges(fields)} }`,
  Change: (_, fields) => `changes { edges { node { ${fields} } } }`,
  ChangeCounts: (_, fields) => `changes { edges { node { counts { ${fields} } } } }`,
  ChangeItem: (_, fields) => `changes { edges { node { items { ${fields} } } } }`,
  StoredNode: (s, fields) => `storedNode(id: ${s.id('SKILL', 0)}) { ${fields} }`,
  Viewer: (_, fields) => `viewer { ${fields} }`,
  ProposalConnection: (_, fields) => `proposals { ${fields} }`,
  ProposalEdge: (_, fields) => `proposals { ${edges(fields)} }`,
  Proposal: (_, fields) => `proposals { edges { node { ${fields} } } }`,
  ProposalItem: (_, fields) => `proposals { edges { node { items { ${fields} } } } }`,
  ProblemConnection: (_, fields) => `problems { ${fields} }`,
  ProblemEdge: (_, fields) => `problems { ${edges(fields)} }`,
  Problem: (_, fields) => `problems { edges { node { ${fields} } } }`,
  EdgeKey: (_, fields) => `problems { edges { node { edges { ${fields} } } } }`,
  Hop: (s, fields) => `shortestPath(from: ${s.id('SKILL', 0)}, to: ${s.id('SKILL', 1)}) { ${fields} }`,
  Subgraph: drawing,
  GraphEdge: (s, fields) => drawing(s, edges(fields)),
  LearningPath: limited,
  PathStage: (s, fields) => path(s, `stages { ${fields} }`),
  PathStep: (s, fields) => path(s, `stages { steps { ${fields} } }`),
  PathMilestone: (s, fields) => path(s, `milestones { ${fields} }`),
  AlongsideSkill: (s, fields) => path(s, `alongside { ${fields} }`),
  Assumption: (s, fields) => assumed(s, `assumptions { ${fields} }`),
  PathChoice: (s, fields) => path(s, `choices { ${fields} }`),
  PathOption: (s, fields) => path(s, `choices { options { ${fields} } }`),
  UnfollowedPreference: (s, fields) => limited(s, `unfollowed { ${fields} }`),
  SkillGap: gap,
  SkillNeed: (s, fields) => gap(s, `have { ${fields} } below { ${fields} } missing { ${fields} }`),
  NextSkills: next,
  SkillRecommendation: (s, fields) => next(s, `recommendations { ${fields} }`),
  RoleMatchConnection: matches,
  RoleMatchEdge: (s, fields) => matches(s, edges(fields)),
  Profile: profile,
  ProfileSkillConnection: (s, fields) => profile(s, `skills { ${fields} }`),
  ProfileSkillEdge: (s, fields) => profile(s, `skills { ${edges(fields)} }`),
  ProfileQuestions: (s, fields) => profile(s, `questions { ${fields} }`),
  ProfileQuestion: (s, fields) => profile(s, `questions { questions { ${fields} } }`),
  ProfileAnswer: (s, fields) => profile(s, `questions { questions { answers { ${fields} } } }`),
  ProfileKnownAt: (s, fields) => profile(s, `questions { questions { answers { knownAt { ${fields} } } } }`),
  Readiness: (s, fields) =>
    `readiness(known: ${s.ids('SKILL', 0, 30)}, skills: ${s.ids('SKILL', 40, 50)}) { ${fields} }`,
};

/** Unique arguments of occurrence `at`, by `Type.field`; the `first` of a connection needs no entry. */
export const ARGUMENTS: Readonly<Record<string, (at: number) => string>> = {
  'LearningPath.diagram': (at) => (at % 2 === 0 ? 'format: MERMAID' : 'format: DOT'),
  'Subgraph.diagram': (at) => (at % 2 === 0 ? 'format: MERMAID' : 'format: DOT'),
  'SkillGap.path': (at) => `hoursPerWeek: ${at + 1}`,
};
