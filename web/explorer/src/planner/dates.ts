const DAY_MS = 24 * 60 * 60 * 1_000;
const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Parses a calendar date such as `2026-12-01`, or returns null. A year such as 0002 is one that is still being typed. */
export function parseDate(text: string | null): string | null {
  if (text === null || !/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && isoDate(new Date(time)) === text ? text : null;
}

/**
 * The day some months after a date: whole calendar months, then the fraction of the month that follows. After January 31
 * comes the last day of February.
 *
 * @param start  as `2026-12-01`
 * @returns an invalid date if the calendar ends before
 */
export function dateAfter(start: string, count: number): Date {
  const from = new Date(`${start}T00:00:00Z`);
  const whole = Math.floor(count);
  const [before, after] = [addMonths(from, whole).getTime(), addMonths(from, whole + 1).getTime()];
  const time = before + (after - before) * (count - whole);
  return new Date(Math.round(time / DAY_MS) * DAY_MS);
}

function addMonths(date: Date, count: number): Date {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)));
}

/** `2026-12-01`; empty for an invalid date. */
export function isoDate(date: Date): string {
  return isValid(date) ? date.toISOString().slice(0, 10) : '';
}

/** `1 Dec 2026` */
export function formatDate(date: Date): string {
  return isValid(date) ? dates.format(date) : '–';
}

/** `Dec 2026` */
export function formatMonth(date: Date): string {
  return isValid(date) ? months.format(date) : '–';
}

/** `1–15 Dec 2026`, `1 Dec 2026 – 3 Feb 2027` */
export function formatPeriod(start: Date, end: Date): string {
  return isValid(start) && isValid(end) ? dates.formatRange(start, end) : '–';
}

function isValid(date: Date): boolean {
  return Number.isFinite(date.getTime());
}
