import { z } from 'zod';
import { cleanName, distinct } from '../text-analysis/clean.js';
import { defaultOf, type Field, type Fields, LIMITS } from './field.js';
import { idPrefix, SLUG } from './ids.js';
import { MATCH_RELATIONS } from './match-relation.js';
import { canonicalTag, MAIN_LANGUAGE, sortedTranslations } from './translations.js';

/** RECORD: records of files and of the database. INPUT: values as people write them; text is trimmed and never empty. */
type Form = 'RECORD' | 'INPUT';

const NOT_EMPTY = 'must not be empty';
/** Names are stored clean, wherever they come from. */
const name = z.string().overwrite(cleanName).min(1, NOT_EMPTY).max(LIMITS.name);
const TEXTS = {
  RECORD: z.string().max(LIMITS.text),
  INPUT: z.string().trim().min(1, NOT_EMPTY).max(LIMITS.text),
} as const;
const url = z.url({ protocol: /^https?$/, error: 'must be an absolute http or https URL' }).max(LIMITS.url);
const list = <Item extends z.ZodType>(item: Item, max: number = LIMITS.items) => z.array(item).max(max);

export const datasetId = z
  .string()
  .max(LIMITS.id)
  .regex(new RegExp(`^${SLUG}$`), 'must be in lower case with hyphens');

const idWith = (prefix: string, described: string) =>
  z
    .string()
    .max(LIMITS.id)
    .regex(new RegExp(`^${prefix}:${SLUG}$`), `must be ${described}:<slug>, the slug in lower case with hyphens`);

export function idOf(...kinds: readonly string[]) {
  const prefixes = kinds.map(idPrefix);
  return idWith(`(${prefixes.join('|')})`, prefixes.join(' or '));
}

export const anyId = idWith('[a-z]+', '<kind>');

/** @param more  fields besides the two bounds */
export function monthRange(more: z.ZodRawShape = {}) {
  return z
    .strictObject({ ...more, min: z.number().nonnegative(), max: z.number().positive() })
    .refine(({ min, max }) => min <= max, { message: 'min must not be above max', path: ['max'] });
}

function nullIfEmpty(ids: readonly string[]): string[] | null {
  return ids.length === 0 ? null : [...new Set(ids)];
}

/** Names that are equal after folding are one. Names without a visible character are left out of files and refused in input. */
function namesSchema(form: Form): z.ZodType {
  if (form === 'INPUT') return list(name, LIMITS.names).overwrite(distinct);
  return list(z.string().overwrite(cleanName).max(LIMITS.name), LIMITS.names).overwrite(distinct);
}

/**
 * Translations, sorted by language. The aliases of each differ from its name and from each other in more than case and
 * accents.
 */
function translationsSchema(form: Form): z.ZodType {
  const translation = z.strictObject({
    language: z
      .string()
      .max(LIMITS.id)
      .overwrite((tag) => canonicalTag(tag) ?? tag)
      .refine((tag) => canonicalTag(tag) !== null, 'must be a language tag (BCP 47), e.g. de or pt-BR')
      .refine((tag) => tag !== MAIN_LANGUAGE, `must not be ${MAIN_LANGUAGE}, the language of the name itself`),
    name,
    description: TEXTS[form].nullable().default(null),
    aliases: (namesSchema(form) as z.ZodType<string[]>).default([]),
  });
  return list(translation)
    .refine((all) => new Set(all.map(({ language }) => language)).size === all.length, 'has a language twice')
    .overwrite((all) => sortedTranslations(all));
}

const externalId = z.strictObject({
  scheme: name,
  value: name,
  url: url.nullable().default(null),
  relation: z
    .enum(MATCH_RELATIONS)
    .nullish()
    .transform((relation) => relation ?? undefined),
});

/** What a field holds when it has a value. */
export function valueSchema({ type, choices = [], kinds = [] }: Field, form: Form): z.ZodType {
  const text = TEXTS[form];
  switch (type) {
    case 'name':
      return name;
    case 'text':
      return text;
    case 'url':
      return url;
    case 'id':
      return idOf(...kinds);
    case 'ids':
      return form === 'RECORD' ? list(idOf(...kinds)).min(1, NOT_EMPTY) : list(idOf(...kinds)).transform(nullIfEmpty);
    case 'dataset':
      return datasetId;
    case 'choice':
      return z.enum(choices);
    case 'flag':
      return z.boolean();
    case 'rank':
      return z.int().positive();
    case 'months':
      return monthRange();
    case 'names':
      return namesSchema(form);
    case 'texts':
      return list(text);
    case 'citation':
      return z.strictObject({ source: idOf('SOURCE'), locator: name });
    case 'citations':
      return list(z.strictObject({ source: idOf('SOURCE'), locator: name }));
    case 'externalIds':
      return list(externalId);
    case 'translations':
      return translationsSchema(form);
  }
}

/** The fields of a complete record: one that is left out takes its default. */
export function recordShape(fields: Fields): z.ZodRawShape {
  const entries = Object.entries(fields).map(([name, field]) => {
    const schema = valueSchema(field, 'RECORD');
    if (field.default === undefined) return [name, schema];
    return [name, (field.default === null ? schema.nullable() : schema).default(() => defaultOf(field))];
  });
  return Object.fromEntries(entries) as z.ZodRawShape;
}

type Wrap = (schema: z.ZodType, field: Field) => z.ZodType;

/**
 * The fields that people write, by their names in inputs; the dataset is not one of them.
 *
 * @param wrapOptional  how a field with a default may be left out
 * @param wrapRequired  the same for a field without one
 */
export function inputShape(fields: Fields, wrapOptional: Wrap, wrapRequired: Wrap = (schema) => schema): z.ZodRawShape {
  const written = Object.entries(fields).filter(([, { type }]) => type !== 'dataset');
  return Object.fromEntries(
    written.map(([name, field]) => {
      const wrap = field.default === undefined ? wrapRequired : wrapOptional;
      return [field.inputName ?? name, wrap(valueSchema(field, 'INPUT'), field)];
    }),
  );
}
