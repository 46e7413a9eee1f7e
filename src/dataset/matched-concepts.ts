import type { Entries } from './dataset.js';
import type { Entry } from './schema.js';
import { grouped } from '../model/maps.js';
import type { CitationRecord, ExternalIdRecord } from '../model/records.js';

/** What corresponds to an entity in another vocabulary, with the place that says what it is. */
export interface MatchedConcept {
  of: string;
  externalId: ExternalIdRecord;
  citation: CitationRecord;
}

/** By the id of the entity, in the order of the files. */
export function matchedConcepts({ matches }: Pick<Entries, 'matches'>): ReadonlyMap<string, readonly MatchedConcept[]> {
  const all = matches.flatMap(({ value: file }) =>
    file.matches.map(({ of, value, relation }): MatchedConcept => ({
      of,
      externalId: { scheme: file.scheme, value, url: urlOf(value, file), relation },
      citation: { source: file.source, locator: value },
    })),
  );
  return grouped(all, ({ of }) => of);
}

/** By default the identifier itself, if it is a URL. */
function urlOf(value: string, { url }: Entry<'matches'>): string | null {
  if (url !== undefined) return url.replace('{value}', encodeURIComponent(value));
  return /^https?:/.test(value) ? value : null;
}
