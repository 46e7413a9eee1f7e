import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

export type FieldPath = readonly PropertyKey[];

/** Parses YAML, with the lines of syntax errors and of fields, which have that of their nearest ancestor in the text. */
export function readYaml(text: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  return {
    document,
    errors: document.errors.map(({ pos, message }) => ({
      line: lineAt(pos[0]),
      message: message.split('\n')[0] ?? message,
    })),
    lineOf: (path: FieldPath): number => lineAt(offsetOf(document, path)),
  };
}

function offsetOf(document: Document, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** `skill:docker.requires[0].skill` */
export function fieldName(id: string, path: FieldPath): string {
  const field = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return `${id}${field}`.replace(/^\./, '');
}

/** The problems of a value, with each unknown key at its own path. */
export function problemsOf({ issues }: z.ZodError, unknownKey = 'unknown key'): { path: FieldPath; message: string }[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], message: unknownKey }))
      : [{ path: issue.path, message: issue.message }],
  );
}
