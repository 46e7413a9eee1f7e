import { type ExportedState, type ExportReads, GraphChangedError } from '../graph/ports/export-reads.js';
import { errorCode } from '../model/error-code.js';
import { ErrorCode, ServiceError } from '../model/errors.js';
import { SnapshotFile } from './snapshot-file.js';

/** While the graph is written to, a snapshot is begun again. */
const MAX_ATTEMPTS = 3;
const RETRY_AFTER_SECONDS = 10;

/** The newest snapshot of the graph, written when it is first asked for. */
export class Snapshots {
  private newest: SnapshotFile | null = null;
  private writing: Promise<SnapshotFile> | null = null;
  private readonly closing = new AbortController();

  /** @param folder  for the files */
  constructor(
    private readonly graph: ExportReads,
    private readonly folder: string,
  ) {}

  /** The state of the graph, whether or not it has a snapshot. */
  state(): Promise<ExportedState> {
    return this.graph.state();
  }

  /**
   * A snapshot of the graph as it is, to be read at once; requests at the same time share its writing. If the graph does not
   * stay the same for as long as that takes, the last snapshot that was written.
   *
   * @throws UNAVAILABLE if there is none; as the reads do
   */
  async open(): Promise<SnapshotFile> {
    const { graphId, version } = await this.graph.state();
    const known = this.newest?.state;
    if (this.newest && known?.graphId === graphId && known.version === version) return this.newest;
    this.writing ??= this.write().finally(() => {
      this.writing = null;
    });
    return this.writing;
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.writing?.catch(() => undefined);
    await this.newest?.retire();
    this.newest = null;
  }

  private async write(): Promise<SnapshotFile> {
    try {
      const written = await this.writeUnchanged();
      await this.newest?.retire();
      this.newest = written;
      return written;
    } catch (error) {
      if (error instanceof GraphChangedError && this.newest) return this.newest;
      throw classify(error);
    }
  }

  private async writeUnchanged(): Promise<SnapshotFile> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await SnapshotFile.write(this.folder, this.graph, this.closing.signal);
      } catch (error) {
        if (!(error instanceof GraphChangedError) || attempt === MAX_ATTEMPTS) throw error;
      }
    }
  }
}

function classify(error: unknown): unknown {
  if (error instanceof GraphChangedError) return unavailable('the graph is being written to', error);
  return errorCode(error) === 'ENOSPC' ? unavailable('the disk is full', error as Error) : error;
}

function unavailable(reason: string, cause: Error): ServiceError {
  return new ServiceError(
    `No snapshot could be written, because ${reason}; retry after ${RETRY_AFTER_SECONDS} s.`,
    { code: ErrorCode.Unavailable, retryAfterSeconds: RETRY_AFTER_SECONDS },
    { cause },
  );
}
