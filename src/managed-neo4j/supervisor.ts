import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Disk, RESTART_MB } from './disk.js';
import { messageOf } from '../model/error-code.js';
import { ManagedNeo4jError } from './errors.js';
import { type ManagedNeo4j, type ManagedNeo4jOptions, startManagedNeo4j } from './managed.js';

/** Delay between two attempts to start Neo4j, and between two checks for space on a full disk. */
const RETRY_MS = 1_000;
/** A Neo4j that ended sooner than this after its start is restarted with a delay. */
const SHORT_RUN_MS = 10_000;

/** Restarts a managed Neo4j on the same port whenever it exits unexpectedly or cannot continue. */
export class Supervisor {
  private readonly stopping = new AbortController();
  private readonly watching: Promise<void>;
  private current: ManagedNeo4j | null;
  private startedAt = Date.now();
  private isRecovering = false;

  private constructor(
    first: ManagedNeo4j,
    private readonly options: ManagedNeo4jOptions,
    private readonly disk: Disk,
    private readonly log: Logger,
  ) {
    this.current = first;
    this.watching = this.watch();
  }

  /** @throws ManagedNeo4jError if the first start fails */
  static async start(
    options: ManagedNeo4jOptions,
    log: Logger,
  ): Promise<{ neo4j: ManagedNeo4j; supervisor: Supervisor }> {
    const neo4j = await startManagedNeo4j(options);
    const disk = new Disk(options.dataDir);
    await disk.keepReserve();
    const restartOptions = { ...options, boltPort: neo4j.port, leastSpaceMb: RESTART_MB };
    return { neo4j, supervisor: new Supervisor(neo4j, restartOptions, disk, log) };
  }

  /** @throws ServiceError UNAVAILABLE while the disk is too full for a write */
  beforeWrite(): Promise<void> {
    return this.disk.beforeWrite();
  }

  /** Restarts a Neo4j that could not write to its disk and refuses reads since then. May be called for each such failure. */
  async onStorageFailure(): Promise<void> {
    const broken = this.current;
    if (this.isRecovering || !broken) return;
    this.isRecovering = true;
    this.log.error('Neo4j could not write to its disk; restarting it as soon as there is space');
    while (!this.isStopping && !(await this.disk.hasRoomForRestart())) await this.delay();
    if (!this.isStopping && this.current === broken) await broken.kill();
    this.isRecovering = false;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.current?.stop();
    await this.watching;
    // it may have been restarted meanwhile
    await this.current?.stop();
  }

  private get isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async watch(): Promise<void> {
    while (!this.isStopping && this.current) {
      const exit = await this.current.exited;
      this.current = null;
      if (this.isStopping) return;
      this.log.error({ exit }, 'Neo4j exited unexpectedly; restarting it');
      if (Date.now() - this.startedAt < SHORT_RUN_MS) await this.delay();
      this.current = await this.restart();
    }
  }

  /** Retries until Neo4j has started; null if the supervisor is stopped meanwhile. */
  private async restart(): Promise<ManagedNeo4j | null> {
    let lastLogged = '';
    while (!this.isStopping) {
      this.startedAt = Date.now();
      try {
        const started = await startManagedNeo4j(this.options);
        this.log.info({ ms: Date.now() - this.startedAt }, 'Neo4j was restarted');
        return started;
      } catch (error) {
        if (isDiskFull(error)) await this.disk.hasRoomForRestart();
        // repetitions of a failure are not logged
        if (messageOf(error) !== lastLogged) this.log.error({ err: error }, 'Neo4j could not be restarted; retrying');
        lastLogged = messageOf(error);
        await this.delay();
      }
    }
    return null;
  }

  private async delay(): Promise<void> {
    await pause(RETRY_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}

function isDiskFull(error: unknown): boolean {
  return error instanceof ManagedNeo4jError && error.problem === 'disk-full';
}
