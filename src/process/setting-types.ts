import { z } from 'zod';

/** Settings by their kind; each message says what the setting may be, and begins with "must be". */

export function wholeNumber(least: number, most = Infinity) {
  const wayOut = `must be a whole number ${most === Infinity ? `above ${least - 1}` : `from ${least} to ${most}`}`;
  const isInRange = (value: number) => Number.isSafeInteger(value) && value >= least && value <= most;
  return z.coerce.number(wayOut).refine(isInRange, wayOut);
}

export const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');

/** Items separated by commas. */
export const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
);

/** A setting that cannot be used: the message names each one, and never shows a secret's value. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}
