import { writeFile } from 'node:fs/promises';
import { plainFile } from './files.js';
import { readLines } from './lines.js';

/** Buffered characters beyond which lines are written to the file. */
const MAX_BUFFERED = 1 << 20;

/** Writes a JSON Lines file. No file handle is open between writes, so that a writer may be dropped without close(). */
export class LineFile {
  private pending: string[] = [];
  private size = 0;
  private flag: 'w' | 'a' = 'w';

  constructor(readonly path: string) {}

  async add(value: unknown): Promise<void> {
    await this.addText(JSON.stringify(value));
  }

  async addText(line: string): Promise<void> {
    this.pending.push(line, '\n');
    this.size += line.length;
    if (this.size >= MAX_BUFFERED) await this.write(false);
  }

  /** Writes the remaining lines and flushes the file to disk. */
  async close(): Promise<void> {
    await this.write(true);
  }

  private async write(flush: boolean): Promise<void> {
    const text = this.pending.join('');
    this.pending = [];
    this.size = 0;
    await writeFile(this.path, text, { flag: this.flag, mode: 0o600, flush });
    this.flag = 'a';
  }
}

/** Reads a JSON Lines file in chunks of at most `length` values. */
export async function* readChunks<Value>(path: string, length: number): AsyncGenerator<Value[]> {
  let chunk: Value[] = [];
  for await (const { text } of readLines(plainFile(path))) {
    chunk.push(JSON.parse(text) as Value);
    if (chunk.length < length) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
