import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { messageOf } from '../model/error-code.js';
import type { MeaningStatus } from '../graph/ports/meaning-reads.js';
import { type IndexedState, LeaseLostError, type VectorStore } from '../graph/ports/vector-store.js';
import { IndexingPass, type PassOptions } from './indexer-pass.js';
import { withTimeLimit } from './with-time-limit.js';

/** Renews the lease, or tries to take it: several times before it expires. */
const LEASE_INTERVAL_MS = 10_000;
/** How often a process looks whether another one has made the vectors of a new version. */
const WATCH_INTERVAL_MS = 2_000;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 120_000;
/** While vectors are made, their number is at most this old. */
const STATUS_MS = 1_000;
/** The lease expires by itself if it cannot be released. */
const RELEASE_MS = 1_000;

export interface IndexerOptions {
  reads: PassOptions['reads'];
  vectors: VectorStore;
  embedder: PassOptions['embedder'];
  log: Logger;
  /** Identifies the known state of the graph, without a read. */
  graphState: () => string;
  /** Waits until the graph has another state; ends without an error when the signal is aborted. */
  untilChange: (from: string, signal: AbortSignal) => Promise<void>;
}

/**
 * Makes the vectors of entities in the background, and keeps them in step with the graph. Of the processes that share a
 * database and a model, the one that holds the lease makes them; the others watch.
 */
export class Indexer {
  private readonly owner = randomUUID();
  private isPrepared = false;
  /** the version that all vectors are of; null while they are being made */
  private current: IndexedState | null = null;
  /** how often the vectors have changed, as far as this process knows */
  private changes = 0;
  private lastFailure: string | null = null;
  private lastStatus: { of: string; at: number; read: Promise<MeaningStatus> } | null = null;

  constructor(private readonly options: IndexerOptions) {}

  /** Identifies the state of the vectors; the same in all processes where they are complete. */
  get stateName(): string {
    return this.current === null
      ? `${this.owner} ${this.changes}`
      : `${this.current.graphId} ${this.current.version} ${this.options.embedder.model}`;
  }

  /** Every search asks for it: it is read again when the vectors have changed. */
  status(): Promise<MeaningStatus> {
    const [of, at] = [this.stateName, performance.now()];
    const isKnown = this.lastStatus?.of === of && (this.current !== null || at - this.lastStatus.at < STATUS_MS);
    if (this.lastStatus !== null && isKnown) return this.lastStatus.read;
    const read = this.options.vectors.status();
    this.lastStatus = { of, at, read };
    read.catch(() => (this.lastStatus = null));
    return read;
  }

  /** Works until the signal is aborted; never fails. */
  async run(signal: AbortSignal): Promise<void> {
    const { graphState, untilChange } = this.options;
    for (let failures = 0; !signal.aborted;) {
      const from = graphState();
      try {
        await this.step(signal);
        this.recovered();
        failures = 0;
        const interval = this.current === null ? WATCH_INTERVAL_MS : LEASE_INTERVAL_MS;
        await withTimeLimit(signal, interval, (limited) => untilChange(from, limited));
      } catch (error) {
        if (signal.aborted) break;
        this.failed(error);
        const retryMs = Math.min(FIRST_RETRY_MS * 2 ** failures, LAST_RETRY_MS);
        await pause(retryMs, undefined, { signal }).catch(() => undefined);
        failures += 1;
      }
    }
    await this.release();
  }

  /** Makes the vectors of the graph's version, or finds out whether another process has made them. */
  private async step(signal: AbortSignal): Promise<void> {
    const { vectors, reads } = this.options;
    if (!this.isPrepared) await vectors.prepare();
    this.isPrepared = true;
    const { isOwner, indexed } = await vectors.acquire(this.owner);
    // the index may have been dropped while this process was suspended for minutes
    if (indexed === null) await vectors.prepare();
    if (isOwner) return this.update(indexed, signal);
    const { graphId, version } = await reads.state();
    if (indexed?.graphId === graphId && indexed.version === version) this.current = indexed;
    else this.changed();
  }

  private async update(indexed: IndexedState | null, signal: AbortSignal): Promise<void> {
    const { reads, vectors, embedder, log } = this.options;
    const { owner } = this;
    // a batch may take a while; what fails here fails for the pass, too
    const heartbeats = setInterval(() => void vectors.acquire(owner).catch(() => undefined), LEASE_INTERVAL_MS);
    try {
      const onWrite = () => this.changed();
      const pass = new IndexingPass({ reads, vectors, embedder, owner, log, signal, onWrite });
      this.current = await pass.run(indexed);
      for (const model of await vectors.dropUnusedModels(owner)) log.info(`Dropped the embeddings by ${model}`);
    } catch (error) {
      if (!(error instanceof LeaseLostError)) throw error;
      this.changed();
    } finally {
      clearInterval(heartbeats);
    }
  }

  private changed(): void {
    this.current = null;
    this.changes += 1;
  }

  private failed(error: unknown): void {
    const message = messageOf(error);
    if (message !== this.lastFailure)
      this.options.log.warn({ err: error }, 'Making embeddings failed; it is tried again');
    this.lastFailure = message;
  }

  private recovered(): void {
    if (this.lastFailure !== null) this.options.log.info('Making embeddings works again');
    this.lastFailure = null;
  }

  private async release(): Promise<void> {
    const released = this.options.vectors.release(this.owner).catch(() => undefined);
    await Promise.race([released, pause(RELEASE_MS, undefined, { ref: false })]);
  }
}
