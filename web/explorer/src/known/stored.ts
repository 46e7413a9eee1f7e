import type { Marks } from './marks';

/** Keys of the browser's storage. What is stored there is sent only as part of queries. */
const KEYS: Readonly<Record<keyof Marks, string>> = {
  known: 'skill-graph:known',
  unknown: 'skill-graph:unknown',
  levels: 'skill-graph:known-at',
  learning: 'skill-graph:learning',
  skipped: 'skill-graph:skipped',
};

export function isStoredKey(key: string | null): boolean {
  return Object.values(KEYS).some((own) => own === key);
}

export function readStored(): Marks {
  return {
    known: stringsOf(read(KEYS.known)),
    unknown: stringsOf(read(KEYS.unknown)),
    levels: textsOf(read(KEYS.levels)),
    learning: stringsOf(read(KEYS.learning)),
    skipped: stringsOf(read(KEYS.skipped)),
  };
}

export function writeStored(marks: Marks): void {
  try {
    for (const name of Object.keys(KEYS) as (keyof Marks)[]) {
      localStorage.setItem(KEYS[name], JSON.stringify(marks[name]));
    }
  } catch {
    // storage is full or blocked: the state stays in memory
  }
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function stringsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item: unknown): item is string => typeof item === 'string').sort();
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => isText(entry[1])));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
