/** Keys of the browser's storage. What is stored there is sent only as part of queries. */
export const KEYS = {
  known: 'skill-graph:known',
  unknown: 'skill-graph:unknown',
  levels: 'skill-graph:known-at',
} as const;

/** What the user knows and does not know, as ids, sorted so that equal sets produce equal queries. */
export interface Stored {
  known: readonly string[];
  /** what is not known, although known ids would imply it */
  unknown: readonly string[];
  /** the level by known id; without one, at any level */
  levels: Readonly<Record<string, string>>;
}

export function readStored(): Stored {
  return {
    known: stringsOf(read(KEYS.known)),
    unknown: stringsOf(read(KEYS.unknown)),
    levels: textsOf(read(KEYS.levels)),
  };
}

export function writeStored({ known, unknown, levels }: Stored): void {
  try {
    localStorage.setItem(KEYS.known, JSON.stringify(known));
    localStorage.setItem(KEYS.unknown, JSON.stringify(unknown));
    localStorage.setItem(KEYS.levels, JSON.stringify(levels));
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
