import { InvalidArgumentError } from 'commander';
import { readFileSync } from 'node:fs';
import type { KnownAt } from '../documents.generated.js';

/** File descriptor of standard input. */
export const STDIN = 0;

export function positiveNumber(text: string): number {
  const value = Number(text);
  if (!(Number.isFinite(value) && value > 0)) throw new InvalidArgumentError('It must be a number greater than 0.');
  return value;
}

export function positiveWholeNumber(text: string): number {
  const value = positiveNumber(text);
  if (!Number.isSafeInteger(value)) throw new InvalidArgumentError('It must be a whole number.');
  return value;
}

/**
 * Collects ids given as arguments, from a file (`@file`) or from standard input (`-`). Files hold one id per line; `#`
 * starts a comment.
 */
export function ids(text: string, before: readonly string[] = []): string[] {
  return [...before, ...listed(text, (line) => line.replace(/(^|\s)#.*/, ''))];
}

/** Collects names in the same ways as ids, without comments: a name may have a `#`. */
export function names(text: string, before: readonly string[] = []): string[] {
  return [...before, ...listed(text, (line) => line)];
}

/** Collects ids with levels, each given as `id=level`, in the same ways as ids. */
export function idsAtLevels(text: string, before: readonly KnownAt[] = []): KnownAt[] {
  return [...before, ...ids(text).map(idAtLevel)];
}

function idAtLevel(text: string): KnownAt {
  const [id, level, ...rest] = text.split('=');
  if (id && level && rest.length === 0) return { id, level };
  throw new InvalidArgumentError(`${text} must have the form id=level, such as skill:sql=level:intermediate.`);
}

function listed(text: string, content: (line: string) => string): string[] {
  if (text !== '-' && !text.startsWith('@')) return [text];
  const file = text.slice(1);
  return (text === '-' ? readBytes(STDIN, 'standard input') : readBytes(file, file))
    .toString()
    .split('\n')
    .map((line) => content(line).trim())
    .filter((line) => line !== '');
}

export function readBytes(file: string | number, name: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InvalidArgumentError(`${name} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}
