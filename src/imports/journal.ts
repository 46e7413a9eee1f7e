import { open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../model/error-code.js';
import type { ImportEntry } from '../graph/ports/import-store.js';
import type { FileDigest } from './file-digests.js';
import { LineFile } from './line-file.js';
import type { ImportReport } from './report.js';

/** A batch is one transaction; these bounds keep it within the server's memory. */
const MAX_BATCH_ITEMS = 2_000;
const MAX_BATCH_BYTES = 4 << 20;

/** The range of a batch's lines in the journal. */
interface Batch {
  offset: number;
  bytes: number;
  items: number;
}

/** What an import read, and what the history says about it. */
export interface Origin {
  files: FileDigest[];
  /** the files and the comment of whoever runs the import */
  comment: string;
}

interface Contents extends Origin {
  items: number;
  bytes: number;
  batches: Batch[];
  report: ImportReport;
}

/** The files of a journal's folder. */
export const ENTRIES = 'entries.jsonl';
export const CONTENTS = 'contents.json';

/** A write-ahead journal: records every step of an import, in order, before the first one is applied. */
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
    const isFull = this.batch.items === MAX_BATCH_ITEMS || this.batch.bytes + bytes > MAX_BATCH_BYTES;
    if (isFull && this.batch.items > 0) this.endBatch();
    this.batch.items += 1;
    this.batch.bytes += bytes;
    await this.file.addText(line);
  }

  /** Makes the journal durable: it is complete from then on, even after a power failure. */
  async close(report: ImportReport, origin: Origin): Promise<Journal> {
    if (this.batch.items > 0) this.endBatch();
    await this.file.close();
    const items = this.batches.reduce((sum, batch) => sum + batch.items, 0);
    const contents = { items, bytes: this.batch.offset, batches: this.batches, report, ...origin };
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

/** The steps of an import in batches, with the state before and after each. */
export class Journal {
  constructor(
    private readonly folder: string,
    private readonly contents: Contents,
  ) {}

  get report(): ImportReport {
    return this.contents.report;
  }
  get origin(): Origin {
    const { files, comment } = this.contents;
    return { files, comment };
  }
  get items(): number {
    return this.contents.items;
  }
  /** number of batches */
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

/** Opens the journal of a folder; null if it is missing or incomplete. */
export async function openJournal(folder: string): Promise<Journal | null> {
  try {
    const contents = JSON.parse(await readFile(join(folder, CONTENTS), 'utf8')) as Contents & { files?: FileDigest[] };
    // an earlier version wrote it, without the digests of the files
    if (contents.files === undefined) return null;
    const { size } = await stat(join(folder, ENTRIES));
    return size === contents.bytes ? new Journal(folder, contents) : null;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}
