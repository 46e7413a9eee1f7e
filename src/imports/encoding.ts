import { isUtf8 } from 'node:buffer';
import { Transform } from 'node:stream';
import { ImportError } from './item.js';

export const UTF8 = 'utf-8';

const NEWLINE = 0x0a;

/**
 * Turns the bytes of a file into UTF-8.
 *
 * @param path      of the file, for errors
 * @param encoding  a label of the Encoding Standard, e.g. windows-1252 (https://encoding.spec.whatwg.org/#names-and-labels)
 * @throws ImportError with file and line, in the stream, for what is not valid UTF-8
 */
export function toUtf8(path: string, encoding: string): Transform {
  const decoder = new TextDecoder(encoding);
  if (decoder.encoding === UTF8) return new Utf8Check(path);
  return new Transform({
    // always as a stream: Node 20 otherwise decodes windows-1252 as ISO-8859-1
    transform: (chunk: Buffer, _encoding, done) => done(null, Buffer.from(decoder.decode(chunk, { stream: true }))),
    flush: (done) => done(null, Buffer.from(decoder.decode())),
  });
}

/** Passes bytes on and fails at the first that are not valid UTF-8. */
class Utf8Check extends Transform {
  private line = 1;
  /** the beginning of a character that ends in the next chunk */
  private rest: Buffer = Buffer.alloc(0);

  constructor(private readonly path: string) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error: Error | null, chunk?: Buffer) => void): void {
    const bytes = Buffer.concat([this.rest, chunk]);
    const end = bytes.length - incompleteLength(bytes);
    const complete = bytes.subarray(0, end);
    if (!isUtf8(complete)) return done(notUtf8(this.path, this.line - 1 + (firstInvalidLine(complete) ?? 1)));
    this.line += countLines(complete);
    this.rest = bytes.subarray(end);
    done(null, complete);
  }

  override _flush(done: (error: Error | null) => void): void {
    done(this.rest.length === 0 ? null : notUtf8(this.path, this.line));
  }
}

/** @throws ImportError with file and line if the bytes are not valid UTF-8 */
export function utf8Text(path: string, bytes: Buffer): string {
  const line = firstInvalidLine(bytes);
  if (line !== null) throw notUtf8(path, line);
  return bytes.toString('utf8');
}

function notUtf8(path: string, line: number): ImportError {
  return new ImportError(
    `${path}:${line}: is not UTF-8; save the file as UTF-8, or name its encoding, e.g. --encoding windows-1252`,
  );
}

/** From 1; null if all are valid. */
function firstInvalidLine(bytes: Buffer): number | null {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return null;
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

/** The number of bytes at the end that begin a character of more bytes. */
function incompleteLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? back : 0;
  }
  return 0;
}
