import type { EdgeRecord, NewNode } from '../model/records.js';

export type NodeKind = NewNode['kind'];
type NodeOf<Kind extends NodeKind> = Extract<NewNode, { kind: Kind }>;

/** months: {min, max}, which flat formats write as two numbers */
type FieldType = 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'months';
type FieldsOf<Record_> = Record<keyof Record_, FieldType>;

/** A value without structure, but for lists. */
export type FlatValue = string | number | boolean | readonly unknown[];
export type FlatType = Exclude<FieldType, 'months'>;

const entity = {
  kind: 'text',
  id: 'text',
  name: 'text',
  description: 'text',
  aliases: 'list',
  externalIds: 'list',
  citations: 'list',
  dataset: 'text',
} as const;

/** The fields of each kind of node, in the order in which they are written; `version` is the graph's own. */
export const NODE_FIELDS: { readonly [Kind in NodeKind]: FieldsOf<NodeOf<Kind>> } = {
  SKILL: {
    ...entity,
    skillKind: 'text',
    learningTime: 'months',
    learningTimeBasis: 'text',
    learningTimeRationale: 'text',
    howToLearn: 'list',
    furtherPractice: 'list',
  },
  TECHNOLOGY: { ...entity, category: 'text', url: 'text', hot: 'boolean' },
  LEVEL: { ...entity, rank: 'integer' },
  ROLE: { ...entity, responsibilities: 'list' },
  AREA: { ...entity, importance: 'text' },
  TRACK: entity,
  TASK: entity,
  RESOURCE: { ...entity, resourceKind: 'text', author: 'text', url: 'text' },
  SOURCE: { kind: 'text', id: 'text', name: 'text', url: 'text', licence: 'text', dataset: 'text' },
};

export const EDGE_FIELDS: FieldsOf<EdgeRecord> = {
  kind: 'text',
  from: 'text',
  to: 'text',
  basis: 'text',
  rationale: 'text',
  citations: 'list',
  dataset: 'text',
  strength: 'text',
  group: 'text',
  importance: 'text',
  proficiency: 'text',
  tier: 'text',
};

/** The record with these fields alone, in their order. */
export function ordered(record: object, fields: Record<string, FieldType>): object {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, record[name as keyof typeof record]]));
}

/** Names and types of what `flatValues` gives. */
export function flatColumns(fields: Record<string, FieldType>): [name: string, type: FlatType][] {
  return Object.entries(fields).flatMap(([name, type]): [string, FlatType][] =>
    type === 'months'
      ? [
          [`${name}Min`, 'number'],
          [`${name}Max`, 'number'],
        ]
      : [[name, type]],
  );
}

/** What a record says, field by field: neither nulls nor empty lists. */
export function flatValues(record: object, fields: Record<string, FieldType>): [name: string, value: FlatValue][] {
  return Object.entries(fields).flatMap(([name, type]): [string, FlatValue][] => {
    const value: unknown = record[name as keyof typeof record];
    if (value === null || (Array.isArray(value) && value.length === 0)) return [];
    if (type !== 'months') return [[name, value as FlatValue]];
    const { min, max } = value as { min: number; max: number };
    return [
      [`${name}Min`, min],
      [`${name}Max`, max],
    ];
  });
}

/** The columns of all kinds of nodes together. */
export const NODE_COLUMNS: ReadonlyMap<string, FlatType> = new Map(Object.values(NODE_FIELDS).flatMap(flatColumns));
export const EDGE_COLUMNS: ReadonlyMap<string, FlatType> = new Map(flatColumns(EDGE_FIELDS));
