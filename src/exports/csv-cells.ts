import { escapeText, LAYOUTS, LIST_SEPARATOR, SCHEME_SEPARATOR, URL_START } from '../model/cell-text.js';
import { citationText, maxColumn, minColumn } from '../model/columns.js';
import type { CitationRecord, ExternalIdRecord, Field, Fields, FieldType, MonthRange } from '../model/field.js';

/** The cells of records, and how a mapping file describes their columns. */

const text = (value: unknown): string => escapeText(String(value));
const listed = (value: unknown): string => escapeText(String(value), LIST_SEPARATOR);
const number = (value: unknown): string => String(value);

/** A value, or an item of a list, as text. Words such as `yes` stay as they are in spreadsheets, unlike `true`. */
const TEXTS: Readonly<Record<Exclude<FieldType, 'months'>, (value: unknown) => string>> = {
  name: text,
  text,
  url: text,
  id: text,
  ids: listed,
  dataset: text,
  choice: text,
  flag: (value) => (value === true ? 'yes' : 'no'),
  rank: number,
  names: listed,
  texts: listed,
  citation: (value) => text(citationText(value as CitationRecord)),
  citations: (value) => listed(citationText(value as CitationRecord)),
  externalIds: (value) => externalIdText(value as ExternalIdRecord),
  translations: (value) => listed(JSON.stringify(value)),
};

/** `scheme:value <url>`, or `scheme:value <RELATION url>` */
function externalIdText({ scheme, value, url, relation }: ExternalIdRecord): string {
  const start = `${escapeText(scheme, LIST_SEPARATOR + SCHEME_SEPARATOR)}:${escapeText(value, `${LIST_SEPARATOR}<`)}`;
  const details = [relation ?? [], url === null ? [] : escapeText(url, LIST_SEPARATOR)].flat();
  return details.length === 0 ? start : `${start}${URL_START}${details.join(' ')}>`;
}

/** The names of a field's columns. */
export function columnsOfField(name: string, { type }: Field): string[] {
  return LAYOUTS[type] === 'RANGE' ? [minColumn(name), maxColumn(name)] : [name];
}

/** The cells of a field in the order of its columns; empty for null. */
export function cellsOfField(value: unknown, { type }: Field): string[] {
  if (type === 'months') {
    const range = value as MonthRange | null;
    return range === null ? ['', ''] : [number(range.min), number(range.max)];
  }
  if (value === null || value === undefined) return [''];
  const items = LAYOUTS[type] === 'LIST' ? (value as unknown[]) : [value];
  return [items.map(TEXTS[type]).join(` ${LIST_SEPARATOR} `)];
}

/** The columns of fields in a mapping file. */
export function mappingOfFields(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { type }]): [string, unknown] => {
      switch (LAYOUTS[type]) {
        case 'CELL':
          return [name, name];
        case 'LIST':
          return [name, { column: name, split: LIST_SEPARATOR }];
        case 'RANGE':
          return [name, { min: minColumn(name), max: maxColumn(name) }];
      }
    }),
  );
}
