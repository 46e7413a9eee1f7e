import type { NamedFragment } from '../documents.generated.js';

/** Name and id; commands and tools take the id. */
export function named({ id, name }: NamedFragment): string {
  return `${name} (${id})`;
}

export function namedList(entities: readonly NamedFragment[]): string {
  return entities.map(named).join(', ');
}

export function names(entities: readonly { name: string }[]): string {
  return entities.map(({ name }) => name).join(', ');
}

/** An enum value as words: `MESSAGE_BROKER` becomes `message broker`. */
export function word(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

/** `3 skills`, `1 skill`. */
export function count(number: number, noun: string): string {
  return `${decimal(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** Rounds to two decimal places: `0.25`, `3`. */
export function decimal(number: number): string {
  return String(Math.round(number * 100) / 100);
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A title that says if a page is incomplete: `Skills (first 100 of 120)`. */
export function pageTitle(title: string, { totalCount, edges }: { totalCount: number; edges: readonly unknown[] }) {
  return edges.length < totalCount ? `${title} (first ${edges.length} of ${totalCount})` : title;
}
