import { useSyncExternalStore } from 'react';
import { type Change, changeBetween } from './change';
import {
  divide,
  idsIn,
  join,
  type Knowledge,
  knowledgeOf,
  type Marks,
  merge,
  NO_MARKS,
  remove,
  type State,
  stateIn,
  without,
  withState,
  withUnknown,
} from './marks';
import { isStoredKey, readStored, writeStored } from './stored';

/** The last change of the user, and what was before it. */
interface LastChange extends Change {
  before: Marks;
}

const listeners = new Set<() => void>();
/** Marks whose ids are missing from the loaded graph: kept in storage for other graphs, but not sent in queries. */
let foreign: Marks = NO_MARKS;
let marks: Marks = readStored();
let knowledge: Knowledge = knowledgeOf(marks);
let lastChange: LastChange | null = null;

// sync with other tabs
window.addEventListener('storage', ({ key }) => {
  if (!isStoredKey(key)) return;
  lastChange = null;
  set(remove(readStored(), foreign));
});

/** The known ids, sorted. */
export function useKnown(): readonly string[] {
  return useSyncExternalStore(subscribe, () => marks.known);
}

/** The ids in a state, sorted. */
export function useIdsIn(state: State): readonly string[] {
  return useSyncExternalStore(subscribe, () => marks[state]);
}

/** The ids that are not known, although known ids would imply them. */
export function useUnknown(): readonly string[] {
  return useSyncExternalStore(subscribe, () => marks.unknown);
}

/** The level by known id. */
export function useKnownLevels(): Readonly<Record<string, string>> {
  return useSyncExternalStore(subscribe, () => marks.levels);
}

/** What the user knows, as variables of a query. */
export function useKnowledge(): Knowledge {
  return useSyncExternalStore(subscribe, () => knowledge);
}

/** Whether an id is known. Re-renders only the rows whose state changes. */
export function useIsKnown(id: string): boolean {
  return useSyncExternalStore(subscribe, () => marks.known.includes(id));
}

/** The state of an id. Re-renders only the rows whose state changes. */
export function useStateOf(id: string): State | null {
  return useSyncExternalStore(subscribe, () => stateIn(marks, id));
}

/** The last change of the user, if it can be undone. */
export function useLastChange(): Change | null {
  return useSyncExternalStore(subscribe, () => lastChange);
}

export function undoLastChange(): void {
  if (!lastChange) return;
  const { before } = lastChange;
  lastChange = null;
  store(before);
}

/** Keeps the last change. */
export function dismissLastChange(): void {
  if (!lastChange) return;
  lastChange = null;
  notify();
}

/** Gives ids a state, or none. */
export function setState(ids: readonly string[], state: State | null): void {
  change(withState(marks, ids, state));
}

/** Gives an id a state, or removes it. */
export function toggleState(id: string, state: State): void {
  setState([id], stateIn(marks, id) === state ? null : state);
}

/** @param level  null for any level */
export function setKnownLevel(id: string, level: string | null): void {
  const { [id]: _previous, ...levels } = marks.levels;
  change({ ...marks, levels: level === null ? levels : { ...levels, [id]: level } });
}

/** Marks ids as not known, whatever known ids imply. */
export function markUnknown(ids: readonly string[]): void {
  change(withUnknown(marks, ids));
}

/** Removes the mark of an id that is not known. */
export function unmarkUnknown(id: string): void {
  change({ ...marks, unknown: without(marks.unknown, [id]) });
}

/** Adds marks, which take precedence. */
export function addMarks(others: Marks): void {
  change(merge(marks, others));
}

/**
 * Separates marks whose ids are missing from the loaded graph.
 *
 * @param currentIds  maps each existing id to its current id, which differs for a merged skill
 */
export function separateForeignIds(currentIds: ReadonlyMap<string, string>): void {
  const divided = divide(marks, currentIds);
  foreign = divided.foreign;
  store(divided.own);
}

/** The marks of the loaded graph, outside of React. */
export function getMarks(): Marks {
  return marks;
}

/** All ids in the current marks, outside of React. */
export function getAllIds(): readonly string[] {
  return idsIn(marks);
}

/** Stores a change of the user, which can be undone. */
function change(next: Marks): void {
  const difference = changeBetween(marks, next);
  if (!difference) return;
  lastChange = { ...difference, before: marks };
  store(next);
}

function store(next: Marks): void {
  set(next);
  writeStored(join(next, foreign));
}

function set(next: Marks): void {
  marks = next;
  knowledge = knowledgeOf(next);
  notify();
}

function notify(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
