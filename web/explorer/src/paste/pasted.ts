import { useSyncExternalStore } from 'react';
import type { NamedFragment } from '../api/generated/graphql';
import { confirmedIds, type Decisions, type Finding } from './findings';

export const SIDES = ['cv', 'job'] as const;
export type Side = (typeof SIDES)[number];

/** What was found in a text. */
export interface Found {
  text: string;
  findings: readonly Finding[];
  /** the number of entities in the text, which can be more than the findings */
  entityCount: number;
}

/** A text, what was found in it, and what the user decided about that. */
export interface Pasted {
  text: string;
  /** null before the first search */
  found: Found | null;
  decisions: Decisions;
}

const NO_DECISIONS: Decisions = { confirmed: {}, meanings: {}, added: [] };
const EMPTY: Pasted = { text: '', found: null, decisions: NO_DECISIONS };

const listeners = new Set<() => void>();
/** Only in memory: texts survive navigation in the explorer, but not a reload. They are personal. */
let state: Readonly<Record<Side, Pasted>> = { cv: EMPTY, job: EMPTY };

export function usePasted(side: Side): Pasted {
  return useSyncExternalStore(subscribe, () => state[side]);
}

export function getPasted(side: Side): Pasted {
  return state[side];
}

export function setText(side: Side, text: string): void {
  change(side, { text });
}

/** Sets what was found in a text. Decisions about an earlier text do not apply to it. */
export function setFound(side: Side, found: Found): void {
  change(side, { found, decisions: NO_DECISIONS });
}

export function setConfirmed(side: Side, id: string, isConfirmed: boolean): void {
  const { confirmed } = state[side].decisions;
  decide(side, { confirmed: { ...confirmed, [id]: isConfirmed } });
}

export function setMeaning(side: Side, id: string, meaning: string): void {
  decide(side, { meanings: { ...state[side].decisions.meanings, [id]: meaning } });
}

/** Adds an entity, or confirms it if the text mentions it. */
export function add(side: Side, entity: NamedFragment): void {
  const { found, decisions } = state[side];
  const isListed = [...(found?.findings ?? []), ...decisions.added].some(({ id }) => id === entity.id);
  decide(side, {
    confirmed: { ...decisions.confirmed, [entity.id]: true },
    added: isListed ? decisions.added : [...decisions.added, entity],
  });
}

/** Forgets both texts. */
export function clear(): void {
  state = { cv: EMPTY, job: EMPTY };
  notify();
}

/** The ids that count for a text. */
export function confirmedIn({ found, decisions }: Pasted): string[] {
  return confirmedIds(found?.findings ?? [], decisions);
}

function decide(side: Side, changes: Partial<Decisions>): void {
  change(side, { decisions: { ...state[side].decisions, ...changes } });
}

function change(side: Side, changes: Partial<Pasted>): void {
  state = { ...state, [side]: { ...state[side], ...changes } };
  notify();
}

function notify(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
