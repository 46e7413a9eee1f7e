import { slugOf } from '../text-analysis/slug.js';

const MAX_ID_LENGTH = 120;

/**
 * Readable ids by key, e.g. `skill:esco-manage-musical-staff`. All labels with the same slug get a suffix, so that ids do
 * not depend on the order of the rows.
 *
 * @param prefix    e.g. `skill:esco-`
 * @param labels    by key, the identifier in the files, e.g. a URI
 * @param suffixOf  distinguishes keys with the same label, e.g. by the first characters of a UUID
 */
export function idsFor(
  prefix: string,
  labels: ReadonlyMap<string, string>,
  suffixOf: (key: string) => string = (key) => key,
): Map<string, string> {
  const slugs = [...labels.values()].map((label) => cut(slugOf(label), MAX_ID_LENGTH - prefix.length));
  const uses = new Map<string, number>();
  for (const slug of slugs) uses.set(slug, (uses.get(slug) ?? 0) + 1);
  return new Map(
    [...labels.keys()].map((key, index) => {
      const slug = slugs[index] as string;
      if (slug !== '' && uses.get(slug) === 1) return [key, prefix + slug];
      const end = slugOf(suffixOf(key));
      const start = cut(slug, MAX_ID_LENGTH - prefix.length - end.length - 1);
      return [key, prefix + (start === '' ? end : `${start}-${end}`)];
    }),
  );
}

const trim = (slug: string) => slug.replace(/^-|-$/g, '');
const cut = (slug: string, length: number) => trim(slug.slice(0, length));
