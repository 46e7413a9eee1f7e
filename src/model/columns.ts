import type { CitationRecord, Field, Fields, FieldType } from './field.js';

/** Records as flat columns, for stores and files without structure: a range becomes two numbers. */

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'list';
export type ColumnValue = string | number | boolean | readonly unknown[];

const COLUMN_TYPES: Readonly<Record<Exclude<FieldType, 'months'>, ColumnType>> = {
  name: 'text',
  text: 'text',
  url: 'text',
  id: 'text',
  ids: 'list',
  dataset: 'text',
  choice: 'text',
  flag: 'boolean',
  rank: 'integer',
  names: 'list',
  texts: 'list',
  citation: 'text',
  citations: 'list',
  externalIds: 'list',
  translations: 'list',
};

export function columnsOf(fields: Fields): [name: string, type: ColumnType][] {
  return Object.entries(fields).flatMap(([name, { type }]): [string, ColumnType][] =>
    type === 'months'
      ? [
          [minColumn(name), 'number'],
          [maxColumn(name), 'number'],
        ]
      : [[name, COLUMN_TYPES[type]]],
  );
}

/** The values of a record by column; nulls and empty lists are left out. */
export function columnValues(record: object, fields: Fields): [name: string, value: ColumnValue, field: Field][] {
  return Object.entries(fields).flatMap(([name, field]): [string, ColumnValue, Field][] => {
    const value: unknown = record[name as keyof typeof record];
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    if (field.type === 'citation') return [[name, citationText(value as CitationRecord), field]];
    if (field.type !== 'months') return [[name, value as ColumnValue, field]];
    const { min, max } = value as { min: number; max: number };
    return [
      [minColumn(name), min, field],
      [maxColumn(name), max, field],
    ];
  });
}

/** `source:handbook#basics` */
export function citationText({ source, locator }: CitationRecord): string {
  return `${source}#${locator}`;
}

export const minColumn = (name: string): string => `${name}Min`;
export const maxColumn = (name: string): string => `${name}Max`;
