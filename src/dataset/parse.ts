import { isMap, isSeq, type Node } from 'yaml';
import type { Problem } from './problems.js';
import { type Entry, type Kind, SHAPES } from './schema.js';
import { fieldName, type FieldPath, problemsOf, readYaml } from './yaml-document.js';

/** A valid entry with the positions of its fields. */
export interface ParsedEntry<K extends Kind = Kind> {
  kind: K;
  file: string;
  value: Entry<K>;
  /** the line of a field, or of its nearest ancestor in the file */
  lineOf(path: FieldPath): number;
}

/** An entry with an id, as all have but the dataset, inventories and matches. */
export type NamedEntry = ParsedEntry & { value: { id: string } };

export interface ParsedFile {
  entries: ParsedEntry[];
  problems: Problem[];
}

const SINGLE: ReadonlySet<Kind> = new Set(['dataset', 'inventory', 'matches']);

/** Parses the text of one YAML file, which holds a list of entries of one kind or, for some kinds, a single entry. */
export function parseFile(file: string, kind: Kind, text: string): ParsedFile {
  const { document, errors, lineOf: lineIn } = readYaml(text);
  if (errors.length > 0) return { entries: [], problems: errors.map((error) => ({ file, field: '', ...error })) };
  const items = SINGLE.has(kind)
    ? [document.contents as Node | null]
    : isSeq(document.contents)
      ? (document.contents.items as Node[])
      : null;
  if (items === null) {
    return { entries: [], problems: [{ file, line: 1, field: '', message: `must be a list of ${kind}` }] };
  }

  const parsed: ParsedFile = { entries: [], problems: [] };
  items.forEach((item, index) => {
    const base = SINGLE.has(kind) ? [] : [index];
    const lineOf = (path: FieldPath) => lineIn([...base, ...path]);
    const result = SHAPES[kind].safeParse(item?.toJS(document));
    if (result.success) {
      parsed.entries.push({ kind, file, value: result.data, lineOf });
      return;
    }
    for (const { path, message } of problemsOf(result.error, 'unknown key; see src/dataset/schema.ts')) {
      parsed.problems.push({ file, line: lineOf(path), field: fieldName(idOf(item), path), message });
    }
  });
  return parsed;
}

function idOf(item: Node | null): string {
  const id = isMap(item) ? item.get('id') : null;
  return typeof id === 'string' ? id : '';
}

/** A problem of a field of an entry. */
export function problem(entry: NamedEntry, path: FieldPath, message: string): Problem {
  return { file: entry.file, line: entry.lineOf(path), field: fieldName(entry.value.id, path), message };
}
