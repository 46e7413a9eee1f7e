import type { CellSyntax } from '../../model/cell-text.js';
import { RELATION_AND_URL, SCHEME_SEPARATOR, URL_START } from '../../model/cell-text.js';
import type { Field, FieldType } from '../../model/field.js';
import { idOf } from '../../model/field-schemas.js';
import { toId } from '../../model/ids.js';
import type { NodeKind } from '../../model/records.js';
import { slugOrHash } from '../ids.js';

/** How the cells of a mapping's tables are read. */
export interface Reading {
  syntax: CellSyntax;
  /** begins the ids that values become, after the kind, e.g. `staff-` */
  idPrefix: string;
}

type Convert = (part: string, reading: Reading, field: Field) => unknown;

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', '1', '1.0', 'x'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', '0', '0.0'].map((word) => [word, false] as const),
]);

const asText: Convert = (part, { syntax }) => syntax.textOf(part);
const asId: Convert = (part, reading, { kinds = [] }) =>
  idFrom(reading.syntax.textOf(part), kinds as readonly NodeKind[], reading);
const asCitation: Convert = (part, reading) => {
  const [source = '', locator = ''] = reading.syntax.split(part, '#', 2);
  return citationFrom(source, locator, reading);
};

/** A value, or an item of a list, from text. What does not fit the type stays text, so that the record's schema reports it. */
const CONVERSIONS: Readonly<Record<FieldType, Convert>> = {
  name: asText,
  text: asText,
  url: asText,
  id: asId,
  ids: asId,
  dataset: asText,
  choice: (part, { syntax }) =>
    syntax
      .textOf(part)
      .toUpperCase()
      .replace(/[\s-]+/g, '_'),
  flag: (part) => FLAGS.get(part.toLowerCase()) ?? part,
  rank: numberFrom,
  months: numberFrom,
  names: asText,
  texts: asText,
  citation: asCitation,
  citations: asCitation,
  externalIds: (part, { syntax }) => {
    const [scheme = '', rest = ''] = syntax.split(part, SCHEME_SEPARATOR, 2);
    const [value = '', details = ''] = syntax.split(rest, URL_START, 2);
    const [, relation, url = ''] = RELATION_AND_URL.exec(details) ?? [];
    const id = externalIdFrom(syntax.textOf(scheme), value, url, { syntax });
    return relation === undefined ? id : { ...id, relation };
  },
  translations: (part, { syntax }) => jsonOf(syntax.textOf(part)),
};

export function convert(part: string, reading: Reading, field: Field): unknown {
  return CONVERSIONS[field.type](part, reading, field);
}

export function citationFrom(source: string, locator: string, reading: Reading): object {
  const { syntax } = reading;
  return { source: idFrom(syntax.textOf(source), ['SOURCE'], reading), locator: syntax.textOf(locator) };
}

/** @param url  empty for none */
export function externalIdFrom(scheme: string, value: string, url: string, { syntax }: Pick<Reading, 'syntax'>) {
  return { scheme, value: syntax.textOf(value), url: url === '' ? null : syntax.textOf(url) };
}

/** Spreadsheets write whole numbers as `1.0` and, in some locales, a comma in decimals. */
function numberFrom(part: string): unknown {
  const value = Number(part.replace(/^(\d+),(\d+)$/, '$1.$2'));
  return Number.isNaN(value) ? part : value;
}

/**
 * The text itself if it is an id of one of the kinds; otherwise an id of the first kind with its slug: `Message brokers` →
 * `skill:message-brokers`.
 */
export function idFrom(text: string, kinds: readonly NodeKind[], { idPrefix }: Pick<Reading, 'idPrefix'>): string {
  if (idOf(...kinds).safeParse(text).success) return text;
  return toId(kinds[0] as NodeKind, idPrefix + slugOrHash(text).slug);
}

/** The text itself if it is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
