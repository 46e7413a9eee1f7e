import type { MonthRange } from '../model/records.js';

/** Months as a person says them: `1 month`, `2.5 months`. */
export function months(value: number): string {
  const shown = shorten(value);
  return `${shown} ${shown === '1' ? 'month' : 'months'}`;
}

/** A range as a person says it: `1 to 2 months`, `3 months`. */
export function monthRange({ min, max }: MonthRange): string {
  return shorten(min) === shorten(max) ? months(max) : `${shorten(min)} to ${months(max)}`;
}

/** `a`, `a and b`, `a, b and c`; beyond three the rest is counted: `a, b and 3 more`. */
export function enumerate(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  return shown.length < 2 ? shown.join() : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)!}`;
}

function shorten(value: number): string {
  return String(Math.round(value * 100) / 100);
}
