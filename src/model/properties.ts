import { citationText, columnValues, maxColumn, minColumn } from './columns.js';
import {
  type CitationRecord,
  defaultOf,
  type ExternalIdRecord,
  type Field,
  type Fields,
  type TranslationRecord,
} from './field.js';
import { fold } from '../text-analysis/fold.js';
import { nameKey } from '../text-analysis/words.js';
import { ALL_EDGE_FIELDS, type EdgeRecord, type NewNode, type NodeKind } from './records.js';
import { NODES } from './schema-table.js';
import { typeName } from './type-name.js';

/** Records as the properties of nodes and edges in Neo4j, which have no nulls and no nested values. */

export type Properties = Record<string, string | number | boolean | string[]>;

/** Properties of entities that are derived from others, for sorting and search. */
export const DERIVED_PROPERTIES = { sortKey: 'text', keys: 'list', languages: 'list' } as const;

export function labelsOf(kind: NodeKind): string[] {
  return kind === 'SOURCE' ? ['Source'] : ['Entity', typeName(kind)];
}

/** The properties of a node; nulls, empty lists and false are not stored. */
export function nodeProperties(node: NewNode): Properties {
  const own = { id: node.id, ...encode(node, NODES[node.kind]), ...encodeCuratedFields(node) };
  if (!('aliases' in node)) return own;
  const names = [node.name, ...node.aliases];
  const languages = node.translations.map(({ language }) => language);
  return {
    ...own,
    sortKey: fold(node.name),
    keys: [...new Set(names.map(nameKey))],
    ...(languages.length > 0 && { languages }),
  } satisfies Partial<Record<keyof typeof DERIVED_PROPERTIES, unknown>>;
}

export function edgeProperties(edge: EdgeRecord): Properties {
  return { ...encode(edge, ALL_EDGE_FIELDS), ...encodeCuratedFields(edge) };
}

function encodeCuratedFields({ curatedFields }: NewNode | EdgeRecord): Properties {
  return curatedFields === undefined || curatedFields.length === 0 ? {} : { curatedFields };
}

function encode(record: object, fields: Fields): Properties {
  return Object.fromEntries(
    columnValues(record, fields).flatMap(([name, value, field]) => {
      if (value === false) return [];
      return [[name, Array.isArray(value) ? value.map((item) => encodeItem(item, field)) : value]];
    }),
  ) as Properties;
}

/** Scheme and value come first, so that a prefix selects them. */
export function encodeExternalId({ scheme, value, url, relation }: ExternalIdRecord): string {
  return JSON.stringify({ scheme, value, url, relation });
}

/** Always in this order, since stored and imported records are compared by their text. */
function encodeTranslation({ language, name, description, aliases }: TranslationRecord): string {
  return JSON.stringify({ language, name, description, aliases });
}

function encodeItem(item: unknown, { type }: Field): unknown {
  if (type === 'externalIds') return encodeExternalId(item as ExternalIdRecord);
  if (type === 'translations') return encodeTranslation(item as TranslationRecord);
  if (type !== 'citations') return item;
  return citationText(item as CitationRecord);
}

/** What stored identifiers of a scheme begin with; those with one value if it is not null. */
export function externalIdPrefix(scheme: string, value: string | null): string {
  const start = JSON.stringify(value === null ? { scheme } : { scheme, value });
  return `${start.slice(0, -1)},`;
}

type Stored = Readonly<Record<string, unknown>>;

/** A field of a record from the properties that were stored. */
export function decodeField(stored: Stored, name: string, field: Field): unknown {
  const value = stored[name];
  switch (field.type) {
    case 'flag':
      return value === true;
    case 'names':
    case 'texts':
      return value ?? [];
    case 'citation':
      return typeof value === 'string' ? decodeCitation(value) : null;
    case 'citations':
      return items(value).map(decodeCitation);
    case 'externalIds':
      return decodeExternalIds(value);
    case 'translations':
      return items(value).map((json) => JSON.parse(json) as TranslationRecord);
    case 'months':
      return decodeRange(stored[minColumn(name)], stored[maxColumn(name)]);
    case 'choice':
      // what was stored before the kind had the field
      return value ?? defaultOf(field);
    default:
      return value ?? null;
  }
}

/** @param value  the stored list; null for none */
export function decodeExternalIds(value: unknown): ExternalIdRecord[] {
  return items(value).map((json) => JSON.parse(json) as ExternalIdRecord);
}

const items = (value: unknown): string[] => (value as string[] | null | undefined) ?? [];

function decodeCitation(citation: string): CitationRecord {
  const at = citation.indexOf('#');
  return { source: citation.slice(0, at), locator: citation.slice(at + 1) };
}

function decodeRange(min: unknown, max: unknown): unknown {
  return typeof min === 'number' ? { min, max } : null;
}
