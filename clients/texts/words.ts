import type { NamedFragment } from '../documents.generated.js';

/** Something that has a name and an id: both, as the id is what other questions take. */
export function named({ id, name }: NamedFragment): string {
  return `${name} (${id})`;
}

export function namedList(entities: readonly NamedFragment[]): string {
  return entities.map(named).join(', ');
}

export function names(entities: readonly { name: string }[]): string {
  return entities.map(({ name }) => name).join(', ');
}

/** A value of an enumeration as a word: `MESSAGE_BROKER` is `message broker`. */
export function word(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

/** `3 skills`, `1 skill`. */
export function count(number: number, what: string): string {
  return `${decimal(number)} ${what}${number === 1 ? '' : 's'}`;
}

/** To two places: `0.25`, `3`. */
export function decimal(number: number): string {
  return String(Math.round(number * 100) / 100);
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A title that says when a page does not hold the whole list: `Skills (the first 100 of 120)`. */
export function pageTitle(title: string, { totalCount, edges }: { totalCount: number; edges: readonly unknown[] }) {
  return edges.length < totalCount ? `${title} (the first ${edges.length} of ${totalCount})` : title;
}
