import type { KnownAt } from '../api/generated/graphql.js';

/** The states of a skill; it has at most one. Learning counts as not known; skipped skills are not suggested. */
export const STATES = ['known', 'learning', 'skipped'] as const;
export type State = (typeof STATES)[number];

/** What the user marked, as ids, sorted so that equal sets produce equal queries. */
export interface Marks extends Readonly<Record<State, readonly string[]>> {
  /** what is not known, although known ids would imply it */
  unknown: readonly string[];
  /** the level by known id; without one, at any level */
  levels: Readonly<Record<string, string>>;
}

export const NO_MARKS: Marks = { known: [], learning: [], skipped: [], unknown: [], levels: {} };

/** What the user knows and does not know, as variables of a query. */
export interface Knowledge {
  known: string[];
  knownAt: KnownAt[];
  unknown: string[];
}

/** What marks say about knowledge. What is being learned is not known yet, even if something known implies it. */
export function knowledgeOf({ known, learning, unknown, levels }: Marks): Knowledge {
  return {
    known: known.filter((id) => !(id in levels)),
    knownAt: known.flatMap((id) => (levels[id] === undefined ? [] : [{ id, level: levels[id] }])),
    unknown: unique([...unknown, ...learning]),
  };
}

/** The state of an id, or null. */
export function stateIn(marks: Marks, id: string): State | null {
  return STATES.find((state) => marks[state].includes(id)) ?? null;
}

/** Gives ids a state in place of any other, or none. What is known is no longer marked as not known. */
export function withState(marks: Marks, ids: readonly string[], state: State | null): Marks {
  const changed = (list: State) => (list === state ? unique([...marks[list], ...ids]) : without(marks[list], ids));
  const known = changed('known');
  return {
    known,
    learning: changed('learning'),
    skipped: changed('skipped'),
    unknown: state === 'known' ? without(marks.unknown, ids) : marks.unknown,
    levels: pick(marks.levels, known),
  };
}

/** Marks ids as not known, whatever known ids imply. */
export function withUnknown(marks: Marks, ids: readonly string[]): Marks {
  const known = without(marks.known, ids);
  return { ...marks, known, unknown: unique([...marks.unknown, ...ids]), levels: pick(marks.levels, known) };
}

/** Adds other marks, which take precedence. */
export function merge(marks: Marks, others: Marks): Marks {
  const stated = STATES.reduce((merged, state) => withState(merged, others[state], state), marks);
  const merged = withUnknown(stated, without(others.unknown, others.known));
  return { ...merged, levels: pick({ ...marks.levels, ...others.levels }, merged.known) };
}

/** All ids: marked ones and levels. */
export function idsIn({ known, learning, skipped, unknown, levels }: Marks): string[] {
  return unique([...known, ...learning, ...skipped, ...unknown, ...Object.values(levels)]);
}

/** The number of marked ids. */
export function sizeOf({ known, learning, skipped, unknown }: Marks): number {
  return unique([...known, ...learning, ...skipped, ...unknown]).length;
}

/**
 * Divides marks into those of the loaded graph and others.
 *
 * @param currentIds  maps each existing id to its current id, which differs for a merged skill
 */
export function divide(marks: Marks, currentIds: ReadonlyMap<string, string>): { own: Marks; foreign: Marks } {
  const isForeign = (id: string) => !currentIds.has(id);
  const current = (ids: readonly string[]) => ids.flatMap((id) => currentIds.get(id) ?? []);
  const levels = Object.entries(marks.levels);
  const isForeignLevel = ([id, level]: [string, string]) => isForeign(id) || isForeign(level);
  const ownLevels = levels.filter((entry) => !isForeignLevel(entry));
  const unstated: Marks = { ...NO_MARKS, unknown: unique(current(marks.unknown)) };
  // merged skills can have several states: the first one counts
  const own = STATES.toReversed().reduce((stated, state) => withState(stated, current(marks[state]), state), unstated);
  const currentLevels = ownLevels.map(([id, level]) => [currentIds.get(id) ?? id, level] as const);
  return {
    own: { ...own, levels: pick(Object.fromEntries(currentLevels), own.known) },
    foreign: {
      known: marks.known.filter(isForeign),
      learning: marks.learning.filter(isForeign),
      skipped: marks.skipped.filter(isForeign),
      unknown: marks.unknown.filter(isForeign),
      levels: Object.fromEntries(levels.filter(isForeignLevel)),
    },
  };
}

/** The marks of the loaded graph and others together, for the storage. */
export function join(own: Marks, foreign: Marks): Marks {
  return {
    known: [...own.known, ...foreign.known],
    learning: [...own.learning, ...foreign.learning],
    skipped: [...own.skipped, ...foreign.skipped],
    unknown: [...own.unknown, ...foreign.unknown],
    levels: { ...foreign.levels, ...own.levels },
  };
}

/** Marks without others. */
export function remove(marks: Marks, others: Marks): Marks {
  return {
    known: without(marks.known, others.known),
    learning: without(marks.learning, others.learning),
    skipped: without(marks.skipped, others.skipped),
    unknown: without(marks.unknown, others.unknown),
    levels: Object.fromEntries(Object.entries(marks.levels).filter(([id]) => !(id in others.levels))),
  };
}

export function unique(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort();
}

export function without(ids: readonly string[], removed: readonly string[]): string[] {
  const set = new Set(removed);
  return ids.filter((id) => !set.has(id));
}

function pick(levels: Marks['levels'], known: readonly string[]): Marks['levels'] {
  const set = new Set(known);
  return Object.fromEntries(Object.entries(levels).filter(([id]) => set.has(id)));
}
