import type { EntityKind, SkillKind, TechnologyCategory } from '../api/generated/graphql';

/** Singular and plural labels of each kind. */
export const KINDS: Record<EntityKind, { one: string; many: string }> = {
  SKILL: { one: 'Skill', many: 'Skills' },
  TECHNOLOGY: { one: 'Technology', many: 'Technologies' },
  ROLE: { one: 'Role', many: 'Roles' },
  AREA: { one: 'Area', many: 'Areas' },
  LEVEL: { one: 'Level', many: 'Levels' },
  TRACK: { one: 'Specialisation', many: 'Specialisations' },
  TASK: { one: 'Task', many: 'Tasks' },
  RESOURCE: { one: 'Resource', many: 'Resources' },
  ALTERNATIVE_GROUP: { one: 'Alternatives', many: 'Alternatives' },
};

export const SKILL_KINDS: Record<SkillKind, string> = {
  TECHNICAL: 'Technical',
  PROFESSIONAL: 'Professional',
  SOFT: 'Soft',
};

export const CATEGORIES: Record<TechnologyCategory, string> = {
  API_GATEWAY: 'API gateway',
  API_STYLE: 'API style',
  API_TOOL: 'API tool',
  CACHE: 'Cache',
  CI_CD: 'CI and CD',
  CLOUD_PLATFORM: 'Cloud platform',
  CONTAINER: 'Container',
  DATABASE_TOOL: 'Database tool',
  FRAMEWORK: 'Framework',
  FRONTEND: 'Frontend',
  INFRASTRUCTURE_AS_CODE: 'Infrastructure as code',
  LANGUAGE: 'Language',
  LIBRARY: 'Library',
  MESSAGE_BROKER: 'Message broker',
  NOSQL_DATABASE: 'NoSQL database',
  ORCHESTRATION: 'Orchestration',
  PROTOCOL: 'Protocol',
  RELATIONAL_DATABASE: 'Relational database',
  RUNTIME: 'Runtime',
  SECURITY: 'Security',
  SERVERLESS: 'Serverless',
  SERVICE_DISCOVERY: 'Service discovery',
  SERVICE_MESH: 'Service mesh',
  STANDARD: 'Standard',
  STREAM_PROCESSING: 'Stream processing',
  TESTING: 'Testing',
  VERSION_CONTROL: 'Version control',
  WEB_SERVER: 'Web server',
  OTHER: 'Other',
};

/** The kind of an entity, from its type name: ALTERNATIVE_GROUP for AlternativeGroup. */
export function kindOf({ __typename }: { __typename: string }): EntityKind {
  return __typename.replace(/(?<=.)[A-Z]/g, '_$&').toUpperCase() as EntityKind;
}
