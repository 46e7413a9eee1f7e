import { slugOf } from '../model/normalise-text.js';

const MAX_ID_LENGTH = 120;

export interface Labelled {
  /** the identifier in the files, e.g. a URI */
  key: string;
  label: string;
  /** distinguishes items with the same label, e.g. the first characters of a UUID */
  suffix: string;
}

/**
 * Readable ids by key: `skill:esco-manage-musical-staff`. Every label whose slug is not unique gets a suffix, so that ids do
 * not depend on the order of rows.
 *
 * @param prefix  e.g. `skill:esco-`
 */
export function idsFor(prefix: string, all: readonly Labelled[]): Map<string, string> {
  const slugs = all.map(({ label }) => cut(slugOf(label), MAX_ID_LENGTH - prefix.length));
  const uses = new Map<string, number>();
  for (const slug of slugs) uses.set(slug, (uses.get(slug) ?? 0) + 1);
  return new Map(
    all.map(({ key, suffix }, at) => {
      const slug = slugs[at] as string;
      if (slug !== '' && uses.get(slug) === 1) return [key, prefix + slug];
      const end = slugOf(suffix);
      const start = cut(slug, MAX_ID_LENGTH - prefix.length - end.length - 1);
      return [key, prefix + (start === '' ? end : `${start}-${end}`)];
    }),
  );
}

const trim = (slug: string) => slug.replace(/^-|-$/g, '');
const cut = (slug: string, length: number) => trim(slug.slice(0, length));
