import { looksLikeId } from '../model/ids.js';
import { closest } from './closest.js';
import { citesOf, citesWithin, type Entries, expandCitation, sectionsOf } from './dataset.js';
import { fieldName, type FieldPath, type Placed } from './parse.js';
import { findCycle } from '../graph-algorithms/find-cycle.js';
import type { Problem } from './problems.js';
import type { Entry } from './schema.js';

type Named = Placed & { value: { id: string } };

/** What no single entry can tell: ids used twice, references and citations that lead nowhere, cycles, mixed groups. */
export function checkEntries(entries: Entries, inventory: ReadonlyMap<string, ReadonlySet<string>>): Problem[] {
  const { dataset: _dataset, inventory: _inventory, ...kinds } = entries;
  const named = Object.values(kinds).flat() as Named[];
  const known = new Set(named.map(({ value }) => value.id));
  const sources = new Set(entries.sources.map(({ value }) => value.id));
  const strayInventories = entries.inventory.flatMap((entry) => unknownSource(entry, sources));
  return [
    ...strayInventories,
    ...duplicateIds(named),
    ...named.flatMap((entry) => unknownReferences(entry, known)),
    ...named.flatMap(repeatedReferences),
    // an inventory of no source would make every citation of its places look lost, too
    ...(strayInventories.length > 0 ? [] : named.flatMap((entry) => lostCitations(entry, inventory))),
    ...unfoundedPlaces(entries),
    ...entries.skills.flatMap(mixedGroups),
    ...cycles(entries.skills),
  ];
}

function problem(entry: Named, path: FieldPath, message: string): Problem {
  return { file: entry.file, line: entry.lineOf(path), field: fieldName(entry.value.id, path), message };
}

function duplicateIds(named: readonly Named[]): Problem[] {
  const first = new Map<string, Named>();
  return named.flatMap((entry) => {
    const other = first.get(entry.value.id);
    if (!other) first.set(entry.value.id, entry);
    return other
      ? [problem(entry, ['id'], `already stands at ${other.file}:${other.lineOf(['id'])}; merge the two`)]
      : [];
  });
}

/** Every value that reads like an id, wherever it stands. */
function referencesIn(value: unknown, path: (string | number)[] = []): { path: (string | number)[]; id: string }[] {
  if (typeof value === 'string') return looksLikeId(value) ? [{ path, id: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  const inner = Array.isArray(value) ? value.map((item, at) => [at, item] as const) : Object.entries(value);
  return inner.flatMap(([key, item]) =>
    key === 'cites' || key === 'aliases' ? [] : referencesIn(item, [...path, key]),
  );
}

/** A list that leads to one thing twice: there is one edge of a kind between two nodes. */
function repeatedReferences(entry: Named): Problem[] {
  return Object.entries(entry.value).flatMap(([field, list]: [string, unknown]) => {
    if (!Array.isArray(list)) return [];
    const seen = new Set<string>();
    return referencesIn(list, [field]).flatMap(({ path, id }) => {
      const repeated = seen.has(id) && !id.startsWith('level:');
      seen.add(id);
      return repeated ? [problem(entry, path, `${id} stands in ${field} already; merge the two`)] : [];
    });
  });
}

function unknownReferences(entry: Named, known: ReadonlySet<string>): Problem[] {
  return referencesIn(entry.value)
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => {
      const meant = closest(id, known);
      return problem(entry, path, `this dataset has no ${id}${meant === null ? '' : `; did you mean ${meant}?`}`);
    });
}

function unknownSource(entry: Placed<'inventory'>, sources: ReadonlySet<string>): Problem[] {
  const { source } = entry.value;
  if (sources.has(source)) return [];
  const meant = sources.has(`source:${source}`) ? `source:${source}` : closest(source, sources);
  const wayOut = meant === null ? 'add it to sources.yaml' : `did you mean ${meant}?`;
  const message = `this dataset has no source ${source}; ${wayOut}`;
  return [{ file: entry.file, line: entry.lineOf(['source']), field: 'source', message }];
}

function lostCitations(entry: Named, inventory: ReadonlyMap<string, ReadonlySet<string>>): Problem[] {
  return citesOf(entry.value)
    .filter(({ cite }) => expandCitation(cite, inventory).length === 0)
    .map(({ path, cite }) => {
      const places = [...inventory].flatMap(([source, locators]) =>
        [...locators].map((at) => `${source.slice('source:'.length)}#${at}`),
      );
      const meant = closest(cite, places);
      return problem(entry, path, `no inventory has ${cite}${meant === null ? '' : `; did you mean ${meant}?`}`);
    });
}

/** A source puts the skill there, or an editor says why. */
function unfoundedPlaces(entries: Entries): Problem[] {
  const sections = sectionsOf(entries);
  return entries.skills.flatMap((entry) => {
    const { cites, level, areas, tracks } = entry.value;
    const places = [
      { path: ['level'], place: level },
      ...areas.map((place, at) => ({ path: ['areas', at], place })),
      ...tracks.map((place, at) => ({ path: ['tracks', at], place })),
    ];
    return places.flatMap(({ path, place: { id, rationale } }) => {
      const isStated = citesWithin(cites, sections.get(id)).length > 0;
      if (isStated || rationale !== undefined || !sections.has(id)) return [];
      const wayOut = `cite one, or write { id: ${id}, rationale: … }`;
      return [problem(entry, path, `no citation of the skill lies in a section of ${id}; ${wayOut}`)];
    });
  });
}

function mixedGroups(entry: Placed<'skills'>): Problem[] {
  const groups = new Map<string, Entry<'skills'>['requires']>();
  for (const one of entry.value.requires) {
    if (one.group !== undefined) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  }
  return [...groups].flatMap(([group, options]) => {
    const path = ['requires', entry.value.requires.findIndex((one) => one.group === group)];
    if (options.length < 2)
      return [problem(entry, path, `group ${group} has one option only; add others or drop the group`)];
    const mixed = new Set(options.map(({ strength }) => strength)).size > 1;
    return mixed ? [problem(entry, path, `group ${group} mixes strengths; give all its options one`)] : [];
  });
}

function cycles(skills: Entries['skills']): Problem[] {
  const byId = new Map(skills.map((entry) => [entry.value.id, entry]));
  const requires = new Map(skills.map(({ value }) => [value.id, value.requires.map(({ skill }) => skill)]));
  const cycle = findCycle(requires.keys(), (id) => requires.get(id) ?? []) ?? [];
  const entries = cycle.slice(0, 1).flatMap((id) => byId.get(id) ?? []);
  return entries.map((entry) =>
    problem(entry, ['requires'], `closes a cycle: ${cycle.join(' → ')}; drop one of its edges`),
  );
}
