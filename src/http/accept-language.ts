import { canonicalTag, lookUp, MAIN_LANGUAGE } from '../model/translations.js';

/** Browsers send a few; the rest of a longer header is ignored. */
const MAX_RANGES = 30;

/**
 * The available language that a client prefers (RFC 9110, section 12.5.4; lookup of RFC 4647, section 3.4); null for the
 * main language, which is always available, and which stands for `*`.
 *
 * @param available  reads the languages; only called for a client that prefers one other than the main language
 */
export async function preferredLanguage(
  header: string | undefined,
  available: () => Promise<readonly string[]>,
): Promise<string | null> {
  const ranges = header?.split(',').slice(0, MAX_RANGES).flatMap(rangeOf) ?? [];
  ranges.sort((a, b) => b.quality - a.quality);
  const tags = ranges.flatMap(({ range }) => (range === '*' ? MAIN_LANGUAGE : (canonicalTag(range) ?? [])));
  const [first = MAIN_LANGUAGE] = tags;
  if (lookUp(first, []) === MAIN_LANGUAGE) return null;
  const languages = await available();
  for (const tag of tags) {
    const found = lookUp(tag, languages);
    if (found !== null) return found === MAIN_LANGUAGE ? null : found;
  }
  return null;
}

/** A range with its weight; none if the client does not accept it, or it is malformed. */
function rangeOf(text: string): { range: string; quality: number }[] {
  const [, range = '', weight = '1'] = /^\s*([\w*-]+)\s*(?:;\s*q\s*=\s*([\d.]+)\s*)?$/i.exec(text) ?? [];
  const quality = Number(weight);
  return range === '' || !(quality > 0) ? [] : [{ range, quality }];
}
