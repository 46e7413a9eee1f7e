import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { toJsonl } from '../exports/jsonl.js';
import { type ExportedState, type ExportReads, onOneState } from '../graph/ports/export-reads.js';
import { ErrorCode, ServiceError } from '../model/errors.js';

/** In characters to write, and in bytes to read: a line at a time would take a round trip to zlib's threads for each. */
const CHUNK_LENGTH = 1 << 16;

/**
 * The graph at one version as compressed JSON Lines in a file. Its name is removed before anything is written: the file is
 * read through its handle, and ends with it, also if the process is killed.
 */
export class SnapshotFile {
  private readers = 0;
  private isRetired = false;

  private constructor(
    private readonly handle: FileHandle,
    /** what the graph was */
    readonly state: ExportedState,
    /** the compressed size */
    readonly bytes: number,
  ) {}

  /**
   * @param folder  created if it does not exist
   * @throws GraphChangedError if the graph was written to meanwhile
   */
  static async write(folder: string, graph: ExportReads, signal: AbortSignal): Promise<SnapshotFile> {
    await mkdir(folder, { recursive: true });
    const path = join(folder, `graph-${randomUUID()}.jsonl.gz`);
    const handle = await open(path, 'wx+', 0o600);
    try {
      await rm(path);
      const state = await onOneState(graph, async () => {
        const out = createWriteStream('', { fd: handle.fd, autoClose: false });
        await pipeline(Readable.from(inChunks(toJsonl(graph))), createGzip(), out, { signal });
        return graph.state();
      });
      return new SnapshotFile(handle, state, (await handle.stat()).size);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /**
   * The compressed text. The file is kept until the stream ends.
   *
   * @throws UNAVAILABLE if a newer snapshot has replaced it and its file is deleted
   */
  read(): Readable {
    // the number of a closed file may be that of another one by now
    if (this.isUnused) throw replaced();
    this.readers += 1;
    // a stream of node:fs closes the file when it is destroyed, even without `autoClose`
    const stream = Readable.from(contentOf(this.handle), { objectMode: false });
    finished(stream, () => {
      this.readers -= 1;
      void this.closeUnused();
    });
    return stream;
  }

  /** Deletes the file once nothing reads it. */
  async retire(): Promise<void> {
    this.isRetired = true;
    await this.closeUnused();
  }

  private get isUnused(): boolean {
    return this.isRetired && this.readers === 0;
  }

  private async closeUnused(): Promise<void> {
    if (this.isUnused) await this.handle.close();
  }
}

function replaced(): ServiceError {
  const message = 'A newer snapshot has replaced this one; retry after 1 s.';
  return new ServiceError(message, { code: ErrorCode.Unavailable, retryAfterSeconds: 1 });
}

/** Of a file from its beginning, wherever others read. */
async function* contentOf(handle: FileHandle): AsyncIterable<Buffer> {
  for (let position = 0; ;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK_LENGTH), 0, CHUNK_LENGTH, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function* inChunks(lines: AsyncIterable<string>): AsyncIterable<string> {
  let chunk = '';
  for await (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
