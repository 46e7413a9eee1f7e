import type { z } from 'zod';
import { problemsOf, readYaml } from '../dataset/yaml-document.js';
import { ImportError } from './item.js';

/**
 * Parses YAML and validates it against a schema.
 *
 * @throws ImportError that lists every problem with file, line and field
 */
export function parseYaml<Schema extends z.ZodType>(file: string, text: string, schema: Schema): z.output<Schema> {
  const { document, errors, lineOf } = readYaml(text);
  const [syntax] = errors;
  if (syntax) throw new ImportError(`${file}:${syntax.line}: ${syntax.message}`);
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const described = problemsOf(result.error).map(({ path, message }) => {
    return `${file}:${lineOf(path)}: ${path.length === 0 ? '' : `${path.map(String).join('.')}: `}${message}`;
  });
  throw new ImportError(`${described.join('\n')}\ndocs/imports.md describes the mapping`);
}
