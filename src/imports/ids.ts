import { hash } from 'node:crypto';
import { slugOf } from '../text-analysis/slug.js';
import { type KnownIds, NO_KNOWN_IDS, type Place, type Skipped } from './item.js';

const MAX_ID_LENGTH = 120;
const HASH_LENGTH = 12;

export const ID_NOTES = {
  suffixed: 'read; its id ends with a code, because the name alone gives the id of something else',
  hashed: 'read; its id is a code, because its name has no letter and no digit',
};

/** The name of a concept, and where it is in the files. */
export interface Labelled {
  label: string;
  at: Place;
}

interface IdOptions {
  /** distinguishes keys with the same label, e.g. by the first characters of a UUID */
  suffixOf?: (key: string) => string;
  /** the scheme of the keys, where they are external ids: a concept keeps the id that the graph has for it */
  scheme?: string;
  /** used with `scheme` only */
  known?: KnownIds;
  /** called for each concept whose new id is not its name alone */
  note?: (row: Skipped) => void;
}

/**
 * Readable ids by key, e.g. `skill:esco-manage-musical-staff`. A key that the graph knows keeps its id. All labels with the
 * same slug get a suffix, so that new ids do not depend on the order of the rows; so do those whose id is taken.
 *
 * @param prefix    e.g. `skill:esco-`
 * @param concepts  by key, the identifier in the files, e.g. a URI
 */
export function idsFor(
  prefix: string,
  concepts: ReadonlyMap<string, Labelled>,
  { suffixOf = (key) => key, scheme, known = NO_KNOWN_IDS, note = () => undefined }: IdOptions = {},
): Map<string, string> {
  const kind = prefix.slice(0, prefix.indexOf(':') + 1);
  const idOf = (key: string) => (scheme === undefined ? undefined : known.idOf(scheme, key));
  const slugs = new Map([...concepts].map(([key, { label }]) => [key, cut(slugOf(label), prefix, 0)]));
  const uses = new Map<string, number>();
  for (const slug of slugs.values()) uses.set(slug, (uses.get(slug) ?? 0) + 1);
  const ids = new Map<string, string>();
  for (const key of concepts.keys()) {
    const id = idOf(key);
    if (id?.startsWith(kind)) ids.set(key, id);
  }
  const used = new Set(ids.values());
  const isFree = (id: string) => !used.has(id) && !(scheme !== undefined && known.isTaken(id));
  const add = (key: string, id: string) => {
    ids.set(key, id);
    used.add(id);
  };
  const others: string[] = [];
  for (const [key, slug] of slugs) {
    if (ids.has(key)) continue;
    if (slug !== '' && uses.get(slug) === 1 && isFree(prefix + slug)) add(key, prefix + slug);
    else others.push(key);
  }
  for (const key of others) {
    const slug = slugs.get(key) as string;
    const ends = [slugOf(suffixOf(key)), hashOf(key)];
    const candidates = ends.map((end) => withEnd(prefix, slug, end));
    add(key, candidates.find(isFree) ?? (candidates.at(-1) as string));
    const { at } = concepts.get(key) as Labelled;
    note({ at, reason: slug === '' ? ID_NOTES.hashed : ID_NOTES.suffixed, isRead: true });
  }
  return new Map([...concepts.keys()].map((key) => [key, ids.get(key) as string]));
}

/** The slug of a name; that of a name without letters and digits is a hash. */
export function slugOrHash(name: string): { slug: string; isHash: boolean } {
  const slug = slugOf(name);
  return slug === '' ? { slug: hashOf(name), isHash: true } : { slug, isHash: false };
}

function hashOf(text: string): string {
  return `x${hash('sha256', text).slice(0, HASH_LENGTH)}`;
}

function withEnd(prefix: string, slug: string, end: string): string {
  const start = cut(slug, prefix, end.length + 1);
  return prefix + (start === '' ? end : `${start}-${end}`);
}

/** The beginning of a slug that leaves room for the prefix and `more` characters. */
function cut(slug: string, prefix: string, more: number): string {
  return slug.slice(0, MAX_ID_LENGTH - prefix.length - more).replace(/^-|-$/g, '');
}
