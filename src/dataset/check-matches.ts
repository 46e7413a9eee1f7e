import type { Entries } from './dataset.js';
import { didYouMean } from './did-you-mean.js';
import type { ParsedEntry } from './parse.js';
import type { Problem } from './problems.js';

type File = ParsedEntry<'matches'>;

/** Matches of what the dataset lacks, repeated ones, and concepts that are the same as two entities of a kind. */
export function checkMatches({ matches }: Entries, known: ReadonlySet<string>): Problem[] {
  const seen = new Map<string, string>();
  return matches.flatMap((file) => [
    ...unknown(file, ['source'], file.value.source, known),
    ...file.value.matches.flatMap(({ of, value, relation }, at) => {
      const key = `${file.value.scheme} ${value}`;
      return [
        ...unknown(file, ['matches', at, 'of'], of, known),
        ...repeated(file, at, seen, `${of} ${key}`, of),
        ...(relation === 'EXACT' ? repeated(file, at, seen, `${of.split(':')[0]} ${key}`, of) : []),
      ];
    }),
  ]);
}

function unknown(file: File, path: (string | number)[], id: string, known: ReadonlySet<string>): Problem[] {
  return known.has(id) ? [] : [problemAt(file, path, `this dataset has no ${id}${didYouMean(id, known)}`)];
}

/** @param key  what at most one match may have */
function repeated(file: File, at: number, seen: Map<string, string>, key: string, of: string): Problem[] {
  const other = seen.get(key);
  seen.set(key, other ?? of);
  if (other === undefined) return [];
  const message =
    other === of ? `${of} already matches it` : `${other} is already an exact match of it; two are not the same`;
  return [problemAt(file, ['matches', at, 'value'], message)];
}

function problemAt(file: File, path: (string | number)[], message: string): Problem {
  return { file: file.file, line: file.lineOf(path), field: path.join('.'), message };
}
