import { isDeepStrictEqual } from 'node:util';
import type { EdgeRecord, NodeRecord } from '../../src/model/records.js';

/** What the files and the graph say of one kind: a value for each key, both in the words of the files. */
export type Facts = Map<string, unknown>;
/** Facts by what they are, e.g. `needs`. */
export type FactsByKind = Map<string, Facts>;

/** The nodes and edges of one dataset. */
export interface Stored {
  nodes: NodeRecord[];
  edges: EdgeRecord[];
}

/** The node at an end of an edge, by its key in the files; undefined for what has none. */
export type KeyOf = (id: string) => string | undefined;

/** Adds a fact; a second one with the same key is an error of the script or of the graph, which has it once. */
export function add(all: FactsByKind, kind: string, key: string, value: unknown = true): void {
  const facts = all.get(kind) ?? new Map<string, unknown>();
  all.set(kind, facts);
  facts.set(key, value);
}

/** A name without what the service drops from every name: repeated spaces and invisible characters. */
export function cleanName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names that the service stores as one: without regard to case, accents and spaces. */
export function nameKey(name: string): string {
  return name
    .replace(/[™℠®©]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

export interface Comparison {
  kind: string;
  files: number;
  graph: number;
  /** `missing <key>`, `only in the graph: <key>` or `differs: <key>` */
  differences: string[];
}

export function compare(files: FactsByKind, graph: FactsByKind): Comparison[] {
  return [...new Set([...files.keys(), ...graph.keys()])].map((kind) => {
    const [expected, found] = [files.get(kind) ?? new Map(), graph.get(kind) ?? new Map()] as [Facts, Facts];
    const missing = [...expected.keys()].filter((key) => !found.has(key)).map((key) => `missing: ${key}`);
    const extra = [...found.keys()].filter((key) => !expected.has(key)).map((key) => `only in the graph: ${key}`);
    const changed = [...expected].filter(([key, value]) => found.has(key) && !isDeepStrictEqual(found.get(key), value));
    const differing = changed.map(([key, value]) => {
      return `differs: ${key}: ${JSON.stringify(value)} in the files, ${JSON.stringify(found.get(key))} in the graph`;
    });
    return { kind, files: expected.size, graph: found.size, differences: [...missing, ...extra, ...differing] };
  });
}
