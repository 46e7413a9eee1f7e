import { isMap, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { z } from 'zod';
import { offsetOf } from './yaml-offset.js';
import type { Problem } from './problems.js';
import { type Entry, type Kind, SHAPES } from './schema.js';

export type FieldPath = readonly PropertyKey[];

/** A valid entry with the positions of its fields. */
export interface ParsedEntry<K extends Kind = Kind> {
  kind: K;
  file: string;
  value: Entry<K>;
  /** the line of a field, or of its nearest ancestor in the file */
  lineOf(path: FieldPath): number;
}

export interface ParsedFile {
  entries: ParsedEntry[];
  problems: Problem[];
}

const SINGLE: ReadonlySet<Kind> = new Set(['dataset', 'inventory']);

/** Parses the text of one YAML file, which holds a list of entries of one kind or, for some kinds, a single entry. */
export function parseFile(file: string, kind: Kind, text: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problemAt = (offset: number, field: string, message: string): Problem => ({
    file,
    line: lines.linePos(offset).line,
    field,
    message,
  });
  if (document.errors.length > 0) {
    return {
      entries: [],
      problems: document.errors.map(({ pos, message }) => problemAt(pos[0], '', message.split('\n')[0] ?? message)),
    };
  }
  const items = SINGLE.has(kind)
    ? [document.contents as Node | null]
    : isSeq(document.contents)
      ? (document.contents.items as Node[])
      : null;
  if (items === null) return { entries: [], problems: [problemAt(0, '', `must be a list of ${kind}`)] };

  const parsed: ParsedFile = { entries: [], problems: [] };
  items.forEach((item, index) => {
    const base = SINGLE.has(kind) ? [] : [index];
    const lineOf = (path: FieldPath) => lines.linePos(offsetOf(document, [...base, ...path])).line;
    const result = SHAPES[kind].safeParse(item?.toJS(document));
    if (result.success) {
      parsed.entries.push({ kind, file, value: result.data, lineOf });
      return;
    }
    for (const { path, message } of problemsOf(result.error.issues)) {
      parsed.problems.push({ file, line: lineOf(path), field: fieldName(idOf(item), path), message });
    }
  });
  return parsed;
}

function idOf(item: Node | null): string {
  const id = isMap(item) ? item.get('id') : null;
  return typeof id === 'string' ? id : '';
}

/** `skill:docker.requires[0].skill` */
export function fieldName(id: string, path: FieldPath): string {
  const field = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return `${id}${field}`.replace(/^\./, '');
}

/** Reports each unknown key at its own position. */
function problemsOf(issues: readonly z.core.$ZodIssue[]): { path: FieldPath; message: string }[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], message: 'unknown key; see src/dataset/schema.ts' }))
      : [{ path: issue.path, message: issue.message }],
  );
}
