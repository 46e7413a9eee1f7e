import type { Sliced } from '../model/sliced.js';

/** A part of a text, in UTF-16 code units; `end` is the place after the last one. */
export interface Range {
  start: number;
  end: number;
}

/** An address with its scheme, or one that begins with `www.`; brackets and quotes end it. */
const URLS = /(?<![\p{L}\p{N}])(?:[a-z][a-z\d+.-]{1,12}:\/\/|www\.|mailto:)[^\s<>"'`()[\]{}]{1,2000}/giu;
/** Top-level domains of addresses without a scheme, in lower case as they are written: not ASP.NET. */
const HOSTS =
  /(?<![\w@.-])(?:[A-Za-z\d][A-Za-z\d-]{0,62}\.){1,5}(?:com|org|net|io|dev|edu|gov|co|ai|app|me|info|eu|de|uk|fr|nl|dk|ch|at|us|tech|cloud)(?![\w-])(?:[/:?#][^\s<>"'`()[\]{}]{0,2000})?/g;
/** What may stand before the `@` of an e-mail address, or after it. */
const LOCAL = /[\p{L}\p{N}._%+-]/u;
const MAX_LOCAL = 64;
const MAX_DOMAIN = 255;
/** Code units to look at between two yields. */
const PART = 20_000;
const MAX_ADDRESS = 2_500;

/**
 * The addresses in a text: URLs, e-mail addresses and domains, in their order; they may overlap.
 *
 * @param isName  whether a domain is a name that is to be found, such as `asp.net`
 */
export function* addressesIn(text: string, isName: (domain: string) => boolean): Sliced<Range[]> {
  const urls = yield* rangesOf(URLS, text);
  const hosts = yield* rangesOf(HOSTS, text);
  const addresses = hosts.filter(({ start, end }) => !isName(domainOf(text.slice(start, end))));
  return [...urls, ...addresses, ...emailsIn(text)].sort((a, b) => a.start - b.start);
}

/** Looks at one part of a long text after the other; an address at the end of a part is found whole. */
function* rangesOf(pattern: RegExp, text: string): Sliced<Range[]> {
  const found: Range[] = [];
  for (let from = 0; from < text.length; from += PART) {
    const part = text.slice(Math.max(0, from - 1), from + PART + MAX_ADDRESS);
    for (const match of part.matchAll(pattern)) {
      const range = rangeOf(match, Math.max(0, from - 1));
      if (range.start < from + PART) found.push(range);
    }
    yield;
  }
  return found;
}

function rangeOf({ 0: address, index }: RegExpExecArray, from: number): Range {
  return { start: from + index, end: from + index + address.replace(/[.,;:!?*_]+$/, '').length };
}

const domainOf = (address: string) => address.replace(/[/:?#].*$/s, '');

/** Found by their `@`, since a pattern would try each letter of a long word as the beginning. */
function emailsIn(text: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let [start, end] = [at, at + 1];
    while (start > 0 && at - start < MAX_LOCAL && LOCAL.test(text[start - 1]!)) start -= 1;
    while (end < text.length && end - at < MAX_DOMAIN && LOCAL.test(text[end]!)) end += 1;
    if (start < at && text.slice(at + 1, end - 1).includes('.')) found.push({ start, end });
  }
  return found;
}
