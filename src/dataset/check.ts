import { looksLikeId } from '../model/ids.js';
import { citesOf, citesWithin, type Entries, expandCitation, sectionsOf } from './dataset.js';
import { checkGroups, cycles } from './check-groups.js';
import { checkMatches } from './check-matches.js';
import { checkNeeds } from './check-needs.js';
import { didYouMean } from './did-you-mean.js';
import { checkLearningTimes } from './learning-times.js';
import { type NamedEntry, type ParsedEntry, problem } from './parse.js';
import type { Problem } from './problems.js';

/** Problems across entries: duplicate ids, unresolved references and citations, cycles, groups of mixed strength. */
export function checkEntries(entries: Entries, inventory: ReadonlyMap<string, ReadonlySet<string>>): Problem[] {
  const { dataset: _dataset, inventory: _inventory, matches: _matches, ...kinds } = entries;
  const named = Object.values(kinds).flat() as NamedEntry[];
  const known = new Set(named.map(({ value }) => value.id));
  const sources = new Set(entries.sources.map(({ value }) => value.id));
  const unknownSources = entries.inventory.flatMap((entry) => unknownSource(entry, sources));
  return [
    ...unknownSources,
    ...duplicateIds(named),
    ...named.flatMap((entry) => unknownReferences(entry, known)),
    ...named.flatMap(repeatedReferences),
    // an inventory of an unknown source would make every citation of its locators look unresolved, too
    ...(unknownSources.length > 0 ? [] : named.flatMap((entry) => unresolvedCitations(entry, inventory))),
    ...unfoundedPlacements(entries),
    ...checkGroups(entries),
    ...checkNeeds(entries),
    ...secondPrimarySkills(entries.skills),
    ...cycles(entries),
    ...checkLearningTimes(entries, inventory),
    ...checkMatches(entries, known),
  ];
}

function duplicateIds(named: readonly NamedEntry[]): Problem[] {
  const first = new Map<string, NamedEntry>();
  return named.flatMap((entry) => {
    const other = first.get(entry.value.id);
    if (!other) first.set(entry.value.id, entry);
    return other
      ? [problem(entry, ['id'], `is already used at ${other.file}:${other.lineOf(['id'])}; merge the two`)]
      : [];
  });
}

/** Every value in the form of an id, at any depth. */
function referencesIn(value: unknown, path: (string | number)[] = []): { path: (string | number)[]; id: string }[] {
  if (typeof value === 'string') return looksLikeId(value) ? [{ path, id: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  const inner = Array.isArray(value) ? value.map((item, at) => [at, item] as const) : Object.entries(value);
  return inner.flatMap(([key, item]) =>
    key === 'cites' || key === 'aliases' ? [] : referencesIn(item, [...path, key]),
  );
}

/** A list that refers to a node twice: there is at most one edge of a kind between two nodes. Exceptions are no edges. */
function repeatedReferences(entry: NamedEntry): Problem[] {
  return Object.entries(entry.value).flatMap(([field, list]: [string, unknown]) => {
    if (!Array.isArray(list)) return [];
    const seen = new Set<string>();
    return referencesIn(list, [field]).flatMap(({ path, id }) => {
      if (path.includes('except')) return [];
      const repeated = seen.has(id) && !id.startsWith('level:');
      seen.add(id);
      return repeated ? [problem(entry, path, `${id} is already in ${field}; merge the two`)] : [];
    });
  });
}

function unknownReferences(entry: NamedEntry, known: ReadonlySet<string>): Problem[] {
  return referencesIn(entry.value)
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => problem(entry, path, `this dataset has no ${id}${didYouMean(id, known)}`));
}

function unknownSource(entry: ParsedEntry<'inventory'>, sources: ReadonlySet<string>): Problem[] {
  const { source } = entry.value;
  if (sources.has(source)) return [];
  const prefixed = `source:${source}`;
  const hint = sources.has(prefixed) ? `; did you mean ${prefixed}?` : didYouMean(source, sources);
  const message = `this dataset has no source ${source}${hint || '; add it to sources.yaml'}`;
  return [{ file: entry.file, line: entry.lineOf(['source']), field: 'source', message }];
}

function unresolvedCitations(entry: NamedEntry, inventory: ReadonlyMap<string, ReadonlySet<string>>): Problem[] {
  return citesOf(entry.value)
    .filter(({ cite }) => expandCitation(cite, inventory).length === 0)
    .map(({ path, cite }) => {
      const known = [...inventory].flatMap(([source, locators]) =>
        [...locators].map((locator) => `${source.slice('source:'.length)}#${locator}`),
      );
      return problem(entry, path, `no inventory has ${cite}${didYouMean(cite, known)}`);
    });
}

/** A placement is supported by a citation, or an editor gives a rationale. */
function unfoundedPlacements(entries: Entries): Problem[] {
  const sections = sectionsOf(entries);
  return entries.skills.flatMap((entry) => {
    const { cites, level, areas, tracks } = entry.value;
    const placements = [
      { path: ['level'], placement: level },
      ...areas.map((placement, at) => ({ path: ['areas', at], placement })),
      ...tracks.map((placement, at) => ({ path: ['tracks', at], placement })),
    ];
    return placements.flatMap(({ path, placement: { id, rationale } }) => {
      const isStated = citesWithin(cites, sections.get(id)).length > 0;
      if (isStated || rationale !== undefined || !sections.has(id)) return [];
      const hint = `cite one, or write { id: ${id}, rationale: … }`;
      return [problem(entry, path, `no citation of the skill is in a section of ${id}; ${hint}`)];
    });
  });
}

/** A technology has at most one primary skill: knowing the technology is having that skill. */
function secondPrimarySkills(skills: Entries['skills']): Problem[] {
  const first = new Map<string, string>();
  return skills.flatMap((entry) =>
    entry.value.uses.flatMap(({ technology, primary }, at) => {
      if (primary !== true) return [];
      const other = first.get(technology);
      first.set(technology, other ?? entry.value.id);
      if (other === undefined) return [];
      return [
        problem(
          entry,
          ['uses', at, 'primary'],
          `${other} is already the primary skill of ${technology}; a technology has at most one`,
        ),
      ];
    }),
  );
}
