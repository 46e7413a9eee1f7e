import { z } from 'zod';
import {
  type EdgeKind,
  type EdgeRecord,
  type EntityKind,
  type NewNode,
  TECHNOLOGY_CATEGORIES,
} from '../model/records.js';

/** The most characters that ids, names and texts may have, and the most items of a list. */
export const LIMITS = { id: 200, name: 500, text: 20_000, items: 1_000 } as const;

/** Which nodes an edge of a kind may run between. */
export const EDGE_ENDS: { readonly [Kind in EdgeKind]: readonly [readonly EntityKind[], EntityKind] } = {
  REQUIRES: [['SKILL'], 'SKILL'],
  USES: [['SKILL'], 'TECHNOLOGY'],
  AT_LEVEL: [['SKILL', 'ROLE', 'TASK'], 'LEVEL'],
  NEXT: [['LEVEL'], 'LEVEL'],
  NEEDS: [['ROLE'], 'SKILL'],
  LEADS_TO: [['ROLE'], 'ROLE'],
  RELATED_TO: [['ROLE'], 'ROLE'],
  IN_AREA: [['SKILL'], 'AREA'],
  IN_TRACK: [['SKILL'], 'TRACK'],
  EXERCISES: [['TASK'], 'SKILL'],
  TEACHES: [['RESOURCE'], 'SKILL'],
};

export function idOf(...kinds: readonly (EntityKind | 'SOURCE')[]) {
  const prefixes = kinds.map((kind) => kind.toLowerCase());
  return z
    .string()
    .max(LIMITS.id)
    .regex(
      new RegExp(`^(${prefixes.join('|')}):[a-z0-9]+(-[a-z0-9]+)*$`),
      `must be ${prefixes.join(' or ')}:<slug>, the slug in lower case with hyphens`,
    );
}

const name = z.string().max(LIMITS.name).regex(/\S/, 'must not be empty');
const text = z.string().max(LIMITS.text);
const optionalText = text.nullable().default(null);
const texts = z.array(text).max(LIMITS.items).default([]);
const url = z.url({ protocol: /^https?$/ }).max(LIMITS.text);
const optionalUrl = url.nullable().default(null);
/** A dataset's name, e.g. `esco`. */
export const DATASET_ID = z
  .string()
  .max(LIMITS.id)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be in lower case with hyphens');
const basis = z.enum(['STATED', 'INFERRED']);

const citations = z
  .array(z.strictObject({ source: idOf('SOURCE'), locator: z.string().min(1).max(LIMITS.name) }))
  .max(LIMITS.items)
  .default([]);

const externalIds = z
  .array(z.strictObject({ scheme: name, value: name, url: optionalUrl }))
  .max(LIMITS.items)
  .default([]);

const months = z
  .strictObject({ min: z.number().nonnegative(), max: z.number().positive() })
  .refine(({ min, max }) => min <= max, { message: 'min must not be above max' });

const entity = <Kind extends EntityKind>(kind: Kind) => ({
  kind: z.literal(kind),
  id: idOf(kind),
  name,
  description: optionalText,
  aliases: z.array(name).max(LIMITS.items).default([]),
  externalIds,
  citations,
  dataset: DATASET_ID,
});

const skill = z
  .strictObject({
    ...entity('SKILL'),
    skillKind: z.enum(['TECHNICAL', 'PROFESSIONAL', 'SOFT']),
    learningTime: months.nullable().default(null),
    learningTimeBasis: basis.nullable().default(null),
    learningTimeRationale: optionalText,
    howToLearn: texts,
    furtherPractice: texts,
  })
  .refine(({ learningTime, learningTimeBasis }) => (learningTime === null) === (learningTimeBasis === null), {
    message: 'must be given exactly when learningTime is',
    path: ['learningTimeBasis'],
  });

/** What a node of any kind must be like to be written. A field that is left out is null, an empty list or false. */
export const NODE_SCHEMA: z.ZodType<NewNode> = z.discriminatedUnion('kind', [
  skill,
  z.strictObject({
    ...entity('TECHNOLOGY'),
    category: z.enum(TECHNOLOGY_CATEGORIES),
    url: optionalUrl,
    hot: z.boolean().default(false),
  }),
  z.strictObject({ ...entity('LEVEL'), rank: z.int().positive() }),
  z.strictObject({ ...entity('ROLE'), responsibilities: texts }),
  z.strictObject({ ...entity('AREA'), importance: optionalText }),
  z.strictObject(entity('TRACK')),
  z.strictObject(entity('TASK')),
  z.strictObject({
    ...entity('RESOURCE'),
    resourceKind: z.enum(['BOOK', 'PRACTICE_PLATFORM', 'NEWS']),
    author: optionalText,
    url: optionalUrl,
  }),
  z.strictObject({
    kind: z.literal('SOURCE'),
    id: idOf('SOURCE'),
    name,
    url: optionalUrl,
    licence: optionalText,
    dataset: DATASET_ID,
  }),
]);

const unsaid = z.null().default(null);

/** An edge without fields of its own. */
const plain = <Kind extends EdgeKind>(kind: Kind) => {
  const [from, to] = EDGE_ENDS[kind];
  return {
    kind: z.literal(kind),
    from: idOf(...from),
    to: idOf(to),
    basis,
    rationale: optionalText,
    citations,
    dataset: DATASET_ID,
    strength: unsaid,
    group: unsaid,
    importance: unsaid,
    proficiency: unsaid,
    tier: unsaid,
  };
};

/** What an edge of any kind must be like to be written; whether its ends are there is not its matter. */
export const EDGE_SCHEMA: z.ZodType<EdgeRecord> = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...plain('REQUIRES'),
      strength: z.enum(['REQUIRED', 'RECOMMENDED']),
      group: name.nullable().default(null),
    }),
    z.strictObject({
      ...plain('NEEDS'),
      importance: z.enum(['ESSENTIAL', 'PREFERRED']),
      proficiency: idOf('LEVEL').nullable().default(null),
    }),
    z.strictObject({ ...plain('RELATED_TO'), tier: name.nullable().default(null) }),
    z.strictObject(plain('USES')),
    z.strictObject(plain('AT_LEVEL')),
    z.strictObject(plain('NEXT')),
    z.strictObject(plain('LEADS_TO')),
    z.strictObject(plain('IN_AREA')),
    z.strictObject(plain('IN_TRACK')),
    z.strictObject(plain('EXERCISES')),
    z.strictObject(plain('TEACHES')),
  ])
  .refine(({ from, to }) => from !== to, { message: 'must not be where the edge begins', path: ['to'] });

/** The first thing that is wrong, with the field: `citations[0].source: must be …`. */
export function firstProblem({ issues: [issue] }: z.ZodError): string {
  const path = (issue?.path ?? [])
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  return path === '' ? `${issue?.message}` : `${path.replace(/^\./, '')}: ${issue?.message}`;
}
