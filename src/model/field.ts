import type { MatchRelation } from './match-relation.js';

/** Where a claim comes from: a source's id and a position in it, e.g. `core/databases`. */
export interface CitationRecord {
  source: string;
  locator: string;
}

export interface ExternalIdRecord {
  scheme: string;
  value: string;
  url: string | null;
  /** how the entity relates to what is identified, if that is a concept of another vocabulary; absent if it is the entity itself */
  relation?: MatchRelation | undefined;
}

/** What an entity is called and how it is described in a language other than the main one. */
export interface TranslationRecord {
  /** BCP 47, in canonical form, e.g. `de-AT`; one of each in a list, which is sorted by them */
  language: string;
  name: string;
  description: string | null;
  aliases: string[];
}

/** Calendar months at the reference pace of 10 hours a week. */
export interface MonthRange {
  min: number;
  max: number;
}

/**
 * Maximum lengths in characters, and the maximum number of items of a list. Lists of names may be longer: occupations that
 * stand for many have thousands of titles.
 */
export const LIMITS = { id: 200, name: 300, text: 10_000, url: 2_000, items: 500, names: 5_000 } as const;

export type FieldType =
  /** a short text that is not blank */
  | 'name'
  | 'text'
  /** http or https, so that a client may render it as a link */
  | 'url'
  /** the id of a node of one of `kinds` */
  | 'id'
  /** ids of nodes of `kinds`, at least one */
  | 'ids'
  /** the id of a dataset, without a prefix */
  | 'dataset'
  /** one of `choices` */
  | 'choice'
  | 'flag'
  /** a whole number from 1 */
  | 'rank'
  | 'months'
  | 'names'
  | 'texts'
  | 'citation'
  | 'citations'
  | 'externalIds'
  | 'translations';

export interface Field<Value = unknown> {
  readonly type: FieldType;
  /** the value of a field that is left out; a field without a default is required */
  readonly default?: Value;
  readonly choices?: readonly string[];
  readonly kinds?: readonly string[];
  /** its name in mutations and in YAML, where it is not the record's */
  readonly inputName?: string;
  /** the field that it says something about: it has a value only if that field has one */
  readonly describes?: string;
}
export type Fields = Readonly<Record<string, Field>>;

/** The part of a record that fields describe. */
export type ValuesOf<Of> = { -readonly [Name in keyof Of]: Of[Name] extends Field<infer Value> ? Value : never };

export const name: Field<string> = { type: 'name' };
export const optionalName: Field<string | null> = { type: 'name', default: null };
export const text: Field<string | null> = { type: 'text', default: null };
export const url: Field<string | null> = { type: 'url', default: null };
export const dataset: Field<string> = { type: 'dataset' };
export const flag: Field<boolean> = { type: 'flag', default: false };
export const rank: Field<number> = { type: 'rank' };
export const months: Field<MonthRange | null> = { type: 'months', default: null };
export const names: Field<string[]> = { type: 'names', default: [] };
export const texts: Field<string[]> = { type: 'texts', default: [] };
export const optionalCitation: Field<CitationRecord | null> = { type: 'citation', default: null };
export const citations: Field<CitationRecord[]> = { type: 'citations', default: [] };
export const externalIds: Field<ExternalIdRecord[]> = { type: 'externalIds', default: [] };
export const translations: Field<TranslationRecord[]> = { type: 'translations', default: [] };

export function optionalId(...kinds: readonly string[]): Field<string | null> {
  return { type: 'id', kinds, default: null };
}

export function optionalIds(...kinds: readonly string[]): Field<string[] | null> {
  return { type: 'ids', kinds, default: null };
}

export function choice<const Choices extends readonly string[]>(
  choices: Choices,
  more: { default?: NoInfer<Choices>[number]; inputName?: string } = {},
): Field<Choices[number]> {
  return { type: 'choice', choices, ...more };
}

export function optionalChoice<const Choices extends readonly string[]>(
  choices: Choices,
): Field<Choices[number] | null> {
  return { type: 'choice', choices, default: null };
}

/** A field that says something about another field and is null where that is null. */
export function describing<Value>(describes: string, field: Field<Value>): Field<Value | null> {
  return { ...field, default: null, describes };
}

/** The value of a field that is left out; null for a required field. */
export function defaultOf({ default: value = null }: Field): unknown {
  return Array.isArray(value) ? [] : value;
}
