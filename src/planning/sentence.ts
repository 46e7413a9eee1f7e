import type { MonthRange } from '../model/records.js';

/** `1 month`, `2.5 months` */
export function months(value: number): string {
  const text = shorten(value);
  return `${text} ${text === '1' ? 'month' : 'months'}`;
}

/** `1 to 2 months`, `3 months` */
export function monthRange({ min, max }: MonthRange): string {
  return shorten(min) === shorten(max) ? months(max) : `${shorten(min)} to ${months(max)}`;
}

/** `a`, `a and b`, `a, b and c`; more than three are abbreviated: `a, b and 3 more`. */
export function enumerate(names: readonly string[]): string {
  const items = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

function shorten(value: number): string {
  return String(Math.round(value * 100) / 100);
}
