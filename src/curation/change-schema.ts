import { z } from 'zod';
import { EDGE_KINDS, ENTITY_KINDS, type EntityKind, TECHNOLOGY_CATEGORIES } from '../model/records.js';

/** What a change may say, and how long: the same for GraphQL and for files. */

export const MAX_CHANGES = 1_000;
const MAX_LIST_LENGTH = 500;
const MAX_ID_LENGTH = 200;
const MAX_NAME_LENGTH = 300;
const MAX_TEXT_LENGTH = 10_000;

const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
const anyId = z
  .string()
  .max(MAX_ID_LENGTH)
  .regex(new RegExp(`^[a-z]+:${SLUG}$`), 'must be <kind>:<slug>, the slug in lower case with hyphens');
const idOf = (kind: string) =>
  z
    .string()
    .max(MAX_ID_LENGTH)
    .regex(new RegExp(`^${kind}:${SLUG}$`), `must be ${kind}:<slug>, the slug in lower case with hyphens`);

const name = z.string().trim().min(1, 'must not be empty').max(MAX_NAME_LENGTH);
const text = z.string().trim().min(1, 'must not be empty; null clears').max(MAX_TEXT_LENGTH);
const texts = z.array(text).max(MAX_LIST_LENGTH);
// a link that a page shows must lead to a page
const url = z.url({ protocol: /^https?$/, error: 'must be an absolute http or https URL' }).max(2_000);
const months = z
  .strictObject({ min: z.number().nonnegative(), max: z.number().positive() })
  .refine(({ min, max }) => min <= max, { message: 'must not be below min', path: ['max'] });
const basis = z.enum(['STATED', 'INFERRED']);
const citation = z.strictObject({ source: idOf('source'), locator: name });
const citations = z.array(citation).max(MAX_LIST_LENGTH);
const externalId = z.strictObject({ scheme: name, value: name, url: url.nullish() });

const common = {
  description: text.nullish(),
  aliases: z.array(name).max(MAX_LIST_LENGTH).nullish(),
  externalIds: z.array(externalId).max(MAX_LIST_LENGTH).nullish(),
  citations: citations.nullish(),
};

/** Fields of each kind beside the common ones; of these, the required ones may be left out of an update. */
const OWN = {
  SKILL: {
    kind: z.enum(['TECHNICAL', 'PROFESSIONAL', 'SOFT']).nullish(),
    learningTime: months.nullish(),
    learningTimeBasis: basis.nullish(),
    learningTimeRationale: text.nullish(),
    howToLearn: texts.nullish(),
    furtherPractice: texts.nullish(),
  },
  TECHNOLOGY: { category: z.enum(TECHNOLOGY_CATEGORIES).nullish(), url: url.nullish(), hot: z.boolean().nullish() },
  ROLE: { responsibilities: texts.nullish() },
  LEVEL: { rank: z.number().int().positive() },
  AREA: { importance: text.nullish() },
  TRACK: {},
  TASK: {},
  RESOURCE: {
    resourceKind: z.enum(['BOOK', 'PRACTICE_PLATFORM', 'NEWS']),
    author: text.nullish(),
    url: url.nullish(),
  },
} as const satisfies Record<EntityKind, z.ZodRawShape>;

const sourceFields = { url: url.nullish(), licence: text.nullish() };
const expectedVersion = z.number().int().nonnegative().nullish();
const optional = (shape: z.ZodRawShape): z.ZodRawShape =>
  Object.fromEntries(Object.entries(shape).map(([key, type]) => [key, (type as z.ZodType).optional()]));

/** `Skill` for SKILL, as in createSkill. */
const title = (kind: string) => kind.charAt(0) + kind.slice(1).toLowerCase();

const create = (kind: EntityKind) =>
  z.strictObject({ id: idOf(kind.toLowerCase()).nullish(), name, ...common, ...OWN[kind] });
const update = (kind: EntityKind) =>
  z.strictObject({
    id: idOf(kind.toLowerCase()),
    expectedVersion,
    name: name.optional(),
    ...common,
    ...optional(OWN[kind]),
  });

const claim = { basis: basis.nullish(), rationale: text.nullish(), citations: citations.nullish() };
const skill = idOf('skill');
const role = idOf('role');
const level = idOf('level');
const of = z.string().regex(new RegExp(`^(skill|role|task):${SLUG}$`), 'must be the id of a skill, a role or a task');

const EDGE_SHAPES = {
  setPrerequisite: z.strictObject({
    skill,
    prerequisite: skill,
    strength: z.enum(['REQUIRED', 'RECOMMENDED']).nullish(),
    group: name.nullish(),
    ...claim,
  }),
  setTechnologyUse: z.strictObject({ skill, technology: idOf('technology'), ...claim }),
  setLevel: z.strictObject({ of, level, ...claim }),
  setNextLevel: z.strictObject({ level, next: level, ...claim }),
  setNeed: z.strictObject({
    role,
    skill,
    importance: z.enum(['ESSENTIAL', 'PREFERRED']).nullish(),
    proficiency: level.nullish(),
    ...claim,
  }),
  setLeadsTo: z.strictObject({ role, next: role, ...claim }),
  setStatedRelation: z.strictObject({ role, related: role, tier: name.nullish(), ...claim }),
  setArea: z.strictObject({ skill, area: idOf('area'), ...claim }),
  setTrack: z.strictObject({ skill, track: idOf('track'), ...claim }),
  setExercise: z.strictObject({ task: idOf('task'), skill, ...claim }),
  setTeaching: z.strictObject({ resource: idOf('resource'), skill, ...claim }),
};

const NODE_SHAPES: Record<string, z.ZodType<Record<string, unknown>>> = {
  createSource: z.strictObject({ id: idOf('source').nullish(), name, ...sourceFields }),
  updateSource: z.strictObject({ id: idOf('source'), name: name.optional(), ...sourceFields }),
  ...Object.fromEntries(ENTITY_KINDS.map((kind) => [`create${title(kind)}`, create(kind)])),
  ...Object.fromEntries(ENTITY_KINDS.map((kind) => [`update${title(kind)}`, update(kind)])),
};

const removeEdge = z.strictObject({ kind: z.enum(EDGE_KINDS), from: anyId, to: anyId });
const deletion = z.strictObject({ id: anyId, expectedVersion, detach: z.boolean().nullish() });
const merge = z.strictObject({ from: anyId, into: anyId, expectedVersion });

export type SetEdgeName = keyof typeof EDGE_SHAPES;
export type Removal = z.output<typeof removeEdge>;
export type Deletion = z.output<typeof deletion>;
export type Merge = z.output<typeof merge>;

/** A change with its name, e.g. `setPrerequisite`, and where it stands in what was sent, e.g. `changes[3].setPrerequisite`. */
export interface NamedChange {
  at: string;
  name: string;
  value: Record<string, unknown>;
}

export const SHAPES: Readonly<Record<string, z.ZodType<Record<string, unknown>>>> = {
  ...NODE_SHAPES,
  ...EDGE_SHAPES,
  removeEdge,
  delete: deletion,
  merge,
};
