import { useSyncExternalStore } from 'react';
import type { KnownAt } from '../api/generated/graphql';
import { KEYS, readStored, type Stored, writeStored } from './stored';

/** What the user knows and does not know, as variables of a query. */
export interface Knowledge {
  known: string[];
  knownAt: KnownAt[];
  unknown: string[];
}

const listeners = new Set<() => void>();
/** Entries whose ids are missing from the loaded graph: kept in storage for other graphs, but not sent in queries. */
let foreign: Stored = { known: [], unknown: [], levels: {} };
let state: Stored = readStored();
let knowledge: Knowledge = toKnowledge(state);

// sync with other tabs
window.addEventListener('storage', ({ key }) => {
  if (Object.values(KEYS).some((own) => own === key)) change(withoutForeign(readStored()));
});

/** The known ids, sorted. */
export function useKnown(): readonly string[] {
  return useSyncExternalStore(subscribe, () => state.known);
}

/** The ids that are not known, although known ids would imply them. */
export function useUnknown(): readonly string[] {
  return useSyncExternalStore(subscribe, () => state.unknown);
}

/** The level by known id. */
export function useKnownLevels(): Readonly<Record<string, string>> {
  return useSyncExternalStore(subscribe, () => state.levels);
}

/** What the user knows, as variables of a query. */
export function useKnowledge(): Knowledge {
  return useSyncExternalStore(subscribe, () => knowledge);
}

/** Whether an id is known. Re-renders only the rows whose state changes. */
export function useIsKnown(id: string): boolean {
  return useSyncExternalStore(subscribe, () => state.known.includes(id));
}

export function setKnown(ids: Iterable<string>): void {
  const known = unique(ids);
  store({ ...state, known, unknown: without(state.unknown, known) });
}

export function toggleKnown(id: string): void {
  setKnown(state.known.includes(id) ? without(state.known, [id]) : [...state.known, id]);
}

/** @param level  null for any level */
export function setKnownLevel(id: string, level: string | null): void {
  const { [id]: _previous, ...levels } = state.levels;
  store({ ...state, levels: level === null ? levels : { ...levels, [id]: level } });
}

/** Marks ids as not known, whatever known ids imply. */
export function markUnknown(ids: readonly string[]): void {
  store({ ...state, known: without(state.known, ids), unknown: unique([...state.unknown, ...ids]) });
}

/** Removes the mark of an id that is not known. */
export function unmarkUnknown(id: string): void {
  store({ ...state, unknown: without(state.unknown, [id]) });
}

/**
 * Separates entries whose ids are missing from the loaded graph.
 *
 * @param currentIds  maps each existing id to its current id, which differs for a merged skill
 */
export function separateForeignIds(currentIds: ReadonlyMap<string, string>): void {
  const isForeign = (id: string) => !currentIds.has(id);
  const current = (ids: readonly string[]) => unique(ids.flatMap((id) => currentIds.get(id) ?? []));
  const levels = Object.entries(state.levels);
  const isForeignLevel = ([id, level]: [string, string]) => isForeign(id) || isForeign(level);
  foreign = {
    known: state.known.filter(isForeign),
    unknown: state.unknown.filter(isForeign),
    levels: Object.fromEntries(levels.filter(isForeignLevel)),
  };
  const known = current(state.known);
  const ownLevels = levels.filter((entry) => !isForeignLevel(entry));
  store({
    known,
    unknown: without(current(state.unknown), known),
    levels: Object.fromEntries(ownLevels.map(([id, level]) => [currentIds.get(id) ?? id, level])),
  });
}

/** The ids in the current state, outside of React. */
export function getKnown(): readonly string[] {
  return state.known;
}

/** All ids in the current state: known ones, those that are not known, and levels. */
export function getAllIds(): readonly string[] {
  return unique([...state.known, ...state.unknown, ...Object.values(state.levels)]);
}

function store({ known, unknown, levels }: Stored): void {
  const ofKnown = Object.entries(levels).filter(([id]) => known.includes(id));
  change({ known, unknown, levels: Object.fromEntries(ofKnown) });
  writeStored({
    known: [...state.known, ...foreign.known],
    unknown: [...state.unknown, ...foreign.unknown],
    levels: { ...foreign.levels, ...state.levels },
  });
}

function change(next: Stored): void {
  state = next;
  knowledge = toKnowledge(next);
  for (const listener of listeners) listener();
}

function toKnowledge({ known, unknown, levels }: Stored): Knowledge {
  return {
    known: known.filter((id) => !(id in levels)),
    knownAt: known.flatMap((id) => (levels[id] === undefined ? [] : [{ id, level: levels[id] }])),
    unknown: [...unknown],
  };
}

function withoutForeign({ known, unknown, levels }: Stored): Stored {
  const own = Object.entries(levels).filter(([id]) => !(id in foreign.levels));
  return {
    known: without(known, foreign.known),
    unknown: without(unknown, foreign.unknown),
    levels: Object.fromEntries(own),
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function unique(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort();
}

function without(ids: readonly string[], removed: readonly string[]): string[] {
  return ids.filter((id) => !removed.includes(id));
}
