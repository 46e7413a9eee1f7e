import { slugOf } from '../model/normalise-text.js';

const MAX_ID_LENGTH = 120;

export interface Labelled {
  /** the identifier in the files, e.g. a URI */
  key: string;
  label: string;
  /** distinguishes entries with the same label, e.g. the first characters of a UUID */
  suffix: string;
}

/**
 * Readable ids by key, e.g. `skill:esco-manage-musical-staff`. All labels with the same slug get a suffix, so that ids do
 * not depend on the order of the rows.
 *
 * @param prefix  e.g. `skill:esco-`
 */
export function idsFor(prefix: string, entries: readonly Labelled[]): Map<string, string> {
  const slugs = entries.map(({ label }) => cut(slugOf(label), MAX_ID_LENGTH - prefix.length));
  const uses = new Map<string, number>();
  for (const slug of slugs) uses.set(slug, (uses.get(slug) ?? 0) + 1);
  return new Map(
    entries.map(({ key, suffix }, index) => {
      const slug = slugs[index] as string;
      if (slug !== '' && uses.get(slug) === 1) return [key, prefix + slug];
      const end = slugOf(suffix);
      const start = cut(slug, MAX_ID_LENGTH - prefix.length - end.length - 1);
      return [key, prefix + (start === '' ? end : `${start}-${end}`)];
    }),
  );
}

const trim = (slug: string) => slug.replace(/^-|-$/g, '');
const cut = (slug: string, length: number) => trim(slug.slice(0, length));
