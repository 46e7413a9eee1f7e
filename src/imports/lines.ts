import { StringDecoder } from 'node:string_decoder';
import { messageOf } from '../model/error-code.js';
import type { SourceFile } from './files.js';
import { ImportError } from './item.js';

/** characters */
const MAX_LINE_LENGTH = 16 * 1024 * 1024;

export interface Line {
  line: number;
  text: string;
  /** false for a last line without a line break */
  ended: boolean;
}

/**
 * Streams the lines of a text, numbered from 1, without the byte order mark. Only LF and CRLF end a line: node:readline also
 * splits at U+2028, which is valid in JSON.
 *
 * @throws ImportError for a line longer than MAX_LINE_LENGTH, and for a file that cannot be read
 */
export async function* readLines(file: SourceFile): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let rest: string | null = null;
  let line = 1;
  for await (const chunk of chunksOf(file)) {
    const parts = decoder.write(chunk).split('\n');
    parts[0] = rest === null ? (parts[0] as string).replace(/^\uFEFF/, '') : rest + parts[0];
    rest = parts.pop() as string;
    for (const text of parts) yield { line: line++, text: text.replace(/\r$/, ''), ended: true };
    if (rest.length > MAX_LINE_LENGTH) throw new ImportError(`${file.path}:${line}: line longer than 16 MiB`);
  }
  const last = (rest ?? '') + decoder.end();
  if (last !== '') yield { line, text: last, ended: false };
}

async function* chunksOf(file: SourceFile): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of await file.open()) yield chunk as Buffer;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${file.path}: cannot be read: ${messageOf(error)}`, { cause: error });
  }
}
