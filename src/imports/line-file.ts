import { type FileHandle, open } from 'node:fs/promises';
import { plainFile } from './files.js';
import { readLines } from './lines.js';

/** Buffered characters beyond which lines are written to the file. */
const MAX_BUFFERED = 1 << 20;

/** Writes a JSON Lines file. */
export class LineFile {
  private pending: string[] = [];
  private size = 0;
  private handle: FileHandle | null = null;

  constructor(readonly path: string) {}

  async add(value: unknown): Promise<void> {
    await this.addText(JSON.stringify(value));
  }

  async addText(line: string): Promise<void> {
    this.pending.push(line, '\n');
    this.size += line.length;
    if (this.size >= MAX_BUFFERED) await this.flush();
  }

  /** Closes the file after its content has been flushed to disk. */
  async close(): Promise<void> {
    await this.flush();
    await this.handle?.sync();
    await this.handle?.close();
    this.handle = null;
  }

  private async flush(): Promise<void> {
    this.handle ??= await open(this.path, 'w', 0o600);
    const text = this.pending.join('');
    this.pending = [];
    this.size = 0;
    await this.handle.write(text);
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
