const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** `27 Nov 2026, 19:54` in the reader's time zone. */
export function formatTime(time: string): string {
  return format.format(new Date(time));
}
