import { open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../model/error-code.js';
import type { ImportEntry } from '../graph/ports/import-store.js';
import { LineFile } from './line-file.js';
import type { ImportReport } from './report.js';

/** A batch is one transaction: few enough items, and bytes, for the server's memory. */
const BATCH_ITEMS = 2_000;
const BATCH_BYTES = 4 << 20;

/** Where the lines of a batch lie in the journal. */
interface Batch {
  offset: number;
  bytes: number;
  items: number;
}

interface Contents {
  items: number;
  bytes: number;
  batches: Batch[];
  report: ImportReport;
}

const ENTRIES = 'entries.jsonl';
const CONTENTS = 'contents.json';

/** Writes what an import is to do, in order, before any of it is done. */
export class JournalWriter {
  private readonly batches: Batch[] = [];
  private readonly file: LineFile;
  private batch: Batch = { offset: 0, bytes: 0, items: 0 };

  constructor(private readonly folder: string) {
    this.file = new LineFile(join(folder, ENTRIES));
  }

  async add(entry: ImportEntry): Promise<void> {
    const line = JSON.stringify(entry);
    const bytes = Buffer.byteLength(line) + 1;
    const isFull = this.batch.items === BATCH_ITEMS || this.batch.bytes + bytes > BATCH_BYTES;
    if (isFull && this.batch.items > 0) this.endBatch();
    this.batch.items += 1;
    this.batch.bytes += bytes;
    await this.file.addText(line);
  }

  /** The journal is whole from then on, also after a power cut. */
  async close(report: ImportReport): Promise<Journal> {
    if (this.batch.items > 0) this.endBatch();
    await this.file.close();
    const items = this.batches.reduce((sum, batch) => sum + batch.items, 0);
    const contents = { items, bytes: this.batch.offset, batches: this.batches, report };
    const path = join(this.folder, CONTENTS);
    await writeFile(`${path}.new`, JSON.stringify(contents), { mode: 0o600, flush: true });
    await rename(`${path}.new`, path);
    return new Journal(this.folder, contents);
  }

  private endBatch(): void {
    this.batches.push(this.batch);
    this.batch = { offset: this.batch.offset + this.batch.bytes, bytes: 0, items: 0 };
  }
}

/** What an import is to do, batch by batch, with what was before. */
export class Journal {
  constructor(
    private readonly folder: string,
    private readonly contents: Contents,
  ) {}

  get report(): ImportReport {
    return this.contents.report;
  }
  get items(): number {
    return this.contents.items;
  }
  /** how many batches */
  get length(): number {
    return this.contents.batches.length;
  }

  async batch(index: number): Promise<ImportEntry[]> {
    const { offset, bytes } = this.contents.batches[index] as Batch;
    const file = await open(join(this.folder, ENTRIES));
    try {
      const { buffer } = await file.read({ buffer: Buffer.alloc(bytes), position: offset });
      const lines = buffer.toString('utf8').split('\n').slice(0, -1);
      return lines.map((line) => JSON.parse(line) as ImportEntry);
    } finally {
      await file.close();
    }
  }
}

/** The journal of a folder; null where there is none, or not the whole of it. */
export async function openJournal(folder: string): Promise<Journal | null> {
  try {
    const contents = JSON.parse(await readFile(join(folder, CONTENTS), 'utf8')) as Contents;
    const { size } = await stat(join(folder, ENTRIES));
    return size === contents.bytes ? new Journal(folder, contents) : null;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}
