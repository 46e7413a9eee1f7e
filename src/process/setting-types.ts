import { z } from 'zod';

/** Types of settings. Each message states the valid values and begins with "must be". */

export function wholeNumber(min: number, max = Infinity) {
  const message = `must be a whole number ${max === Infinity ? `above ${min - 1}` : `from ${min} to ${max}`}`;
  const isInRange = (value: number) => Number.isSafeInteger(value) && value >= min && value <= max;
  return z.coerce.number(message).refine(isInRange, message);
}

export const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');

/** Comma-separated items. */
export const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
);

/** Invalid settings: the message names each one, and never contains the value of a secret. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}
