import type { ParsedEntry } from './parse.js';
import type { Entry, Kind } from './schema.js';

/** The entries of every file, by kind, in the order of the files' names. */
export type Entries = { readonly [K in Kind]: readonly ParsedEntry<K>[] };

/** A dataset whose references have all been resolved. */
export interface Dataset {
  id: string;
  entries: Entries;
  /** the locators of each source, without those that are skipped, by the source's id */
  inventory: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The sources that a citation's slug denotes: one, or every copy of a document (`outline` for `outline-page`, …). */
export function sourcesOf(slug: string, sources: Iterable<string>): string[] {
  const all = [...sources];
  const exact = all.filter((id) => id === `source:${slug}`);
  return exact.length > 0 ? exact : all.filter((id) => id.startsWith(`source:${slug}-`));
}

/** `outline#beginner/skills/1` as a citation of each copy that has the locator. */
export function expandCitation(cite: string, inventory: ReadonlyMap<string, ReadonlySet<string>>) {
  const at = cite.indexOf('#');
  const [slug, locator] = [cite.slice(0, at), cite.slice(at + 1)];
  return sourcesOf(slug, inventory.keys())
    .filter((source) => inventory.get(source)?.has(locator))
    .map((source) => ({ source, locator }));
}

/** The citations of an entry, each with its path in the entry. */
export function citesOf(entry: object): { path: (string | number)[]; cite: string }[] {
  return Object.entries(entry).flatMap(([key, value]) => {
    if (key === 'cites' || key === 'sections')
      return (value as string[]).map((cite, at) => ({ path: [key, at], cite }));
    const within = (item: unknown, at: (string | number)[]) =>
      item !== null && typeof item === 'object'
        ? citesOf(item).map(({ path, cite }) => ({ path: [...at, ...path], cite }))
        : [];
    return Array.isArray(value) ? value.flatMap((item, at) => within(item, [key, at])) : within(value, [key]);
  });
}

/** The sections of every level, area and track, by its id. */
export function sectionsOf({ levels, areas, tracks }: Entries): Map<string, readonly string[]> {
  return new Map([...levels, ...areas, ...tracks].map(({ value }) => [value.id, value.sections]));
}

/** The citations inside of one of the sections. */
export function citesWithin(cites: readonly string[], sections: readonly string[] = []): string[] {
  return cites.filter((cite) => sections.some((section) => cite === section || cite.startsWith(`${section}/`)));
}

export function locatorsOf({ locators }: Entry<'inventory'>): string[] {
  return locators.flatMap((locator) => {
    if (typeof locator === 'string') return [locator];
    return 'skip' in locator ? [] : [locator.at];
  });
}
