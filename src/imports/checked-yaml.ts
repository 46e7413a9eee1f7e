import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { offsetOf } from '../dataset/yaml-offset.js';
import { ImportError } from './item.js';

/**
 * Parses YAML and validates it against a schema.
 *
 * @throws ImportError that lists every problem with file, line and field
 */
export function parseYaml<Schema extends z.ZodType>(file: string, text: string, schema: Schema): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [syntax] = document.errors;
  if (syntax) throw new ImportError(`${file}:${lines.linePos(syntax.pos[0]).line}: ${syntax.message.split('\n')[0]}`);
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], message: 'unknown key' }))
      : [{ path: issue.path, message: issue.message }],
  );
  const described = problems.map(({ path, message }) => {
    const { line } = lines.linePos(offsetOf(document, path));
    return `${file}:${line}: ${path.length === 0 ? '' : `${path.map(String).join('.')}: `}${message}`;
  });
  throw new ImportError(`${described.join('\n')}\ndocs/imports.md describes the mapping`);
}
