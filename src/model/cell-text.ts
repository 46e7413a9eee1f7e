import type { FieldType } from './field.js';
import { MATCH_RELATIONS } from './match-relation.js';

/**
 * Values as cells of a table that spreadsheets and pandas open and save without changing them. Backslash escapes keep what
 * these programs would change: line ends and control characters, white space around a text, and texts that they take for
 * numbers, dates, missing values or formulas.
 */

export type Layout =
  | 'CELL'
  /** one cell with items separated by LIST_SEPARATOR */
  | 'LIST'
  /** two cells, the minimum and the maximum */
  | 'RANGE';

export const LAYOUTS: Readonly<Record<FieldType, Layout>> = {
  name: 'CELL',
  text: 'CELL',
  url: 'CELL',
  id: 'CELL',
  ids: 'LIST',
  dataset: 'CELL',
  choice: 'CELL',
  flag: 'CELL',
  rank: 'CELL',
  months: 'RANGE',
  names: 'LIST',
  texts: 'LIST',
  citation: 'CELL',
  citations: 'LIST',
  externalIds: 'LIST',
  translations: 'LIST',
};

export const LIST_SEPARATOR = '|';
export const SCHEME_SEPARATOR = ':';
export const URL_START = ' <';
/** What an external id has in angle brackets: the relation of what is matched, and the URL, each of which may be absent. */
export const RELATION_AND_URL = new RegExp(`^(?:(${MATCH_RELATIONS.join('|')})(?: |>?$))?(.*?)>?$`);

/** `\&` stands for nothing: it marks an empty text, and makes a text of what looks like a number. */
const NOTHING = '\\&';
const LINE_ENDS: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const CHARACTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '&': '' };

const HIDDEN = /[\p{Cc}\u2028\u2029\uFEFF]/gu;
const OUTER_SPACE = /^\s|\s$/gu;
/**
 * Programs run a cell that begins with one of these as a formula, also if they split the line at another separator.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /(^|[;,"|]\s*)(?=[=+\-@＝＋－＠])/gu;
const WORDS_FOR_VALUES = /^(true|false|[#<]?n\/?a>?( n\/a)?|#n\/a #n\/a|nan|null|none|inf|infinity|1\.#(ind|qnan))$/i;
/** Digits with the signs, months and letters that occur in numbers, amounts, times and dates. */
const NUMBER_OR_DATE =
  /^(?=.*\p{Nd})(?:[\p{Nd}\s.,:/%'()+\p{Pd}\p{Sc}]|[ap]m?|e|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|uary|ruary|ch|il|ne|ly|ust|ember|tember|ober)+$/iu;

/** @param separators  those of `|`, `:` and `<` that separate parts of the cell, to be escaped within the text */
export function escapeText(text: string, separators = ''): string {
  if (text === '') return NOTHING;
  const escaped = text
    .replace(/[\\|:<]/g, (character) => (`\\${separators}`.includes(character) ? `\\${character}` : character))
    .replace(HIDDEN, (character) => LINE_ENDS[character] ?? unicodeEscape(character))
    .replace(FORMULA, '$1\\')
    .replace(OUTER_SPACE, unicodeEscape);
  return WORDS_FOR_VALUES.test(text) || NUMBER_OR_DATE.test(text) ? NOTHING + escaped : escaped;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** How the text of a cell is read. */
export interface CellSyntax {
  /** The parts of a text, still escaped; at most `limit`, the last of which is the rest. */
  split(text: string, separator: string, limit?: number): string[];
  /** The text that a part stands for. */
  textOf(part: string): string;
}

/** Cells as people write them. */
export const PLAIN: CellSyntax = {
  split: (text, separator, limit = Infinity) => splitUnless(() => false, text, separator, limit),
  textOf: (part) => part,
};

/** Cells as escapeText writes them. */
export const ESCAPED: CellSyntax = {
  split: (text, separator, limit = Infinity) => splitUnless((character) => character === '\\', text, separator, limit),
  textOf: (part) =>
    part.replace(/\\(?:u([0-9a-f]{4})|([^]))/giu, (_match, code: string | undefined, character: string) =>
      code === undefined ? (CHARACTERS[character] ?? character) : String.fromCharCode(parseInt(code, 16)),
    ),
};

function splitUnless(escapes: (character: string) => boolean, text: string, separator: string, limit: number) {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length && parts.length < limit - 1; at += 1) {
    if (escapes(text.charAt(at))) at += 1;
    else if (text.startsWith(separator, at)) {
      parts.push(text.slice(start, at));
      start = at + separator.length;
      at = start - 1;
    }
  }
  return [...parts, text.slice(start)];
}
