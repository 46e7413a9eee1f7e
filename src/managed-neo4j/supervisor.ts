import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type ManagedNeo4j, ManagedNeo4jError, type ManagedNeo4jOptions, startManagedNeo4j } from './index.js';
import { Disk, RESTART_MB } from './disk.js';

/** Between two attempts to start Neo4j, and between two looks for space on a full disk. */
const AGAIN_MS = 1_000;
/** A Neo4j that ends sooner after its start is started again after a pause only. */
const SHORT_RUN_MS = 10_000;

/** A managed Neo4j that is started again, on the same port, whenever it ends by itself or cannot go on. */
export class Supervisor {
  private readonly stopping = new AbortController();
  private readonly watching: Promise<void>;
  private current: ManagedNeo4j | null;
  private startedAt = Date.now();
  private mending = false;

  private constructor(
    first: ManagedNeo4j,
    private readonly options: ManagedNeo4jOptions,
    private readonly disk: Disk,
    private readonly log: Logger,
  ) {
    this.current = first;
    this.watching = this.watch();
  }

  /** @throws ManagedNeo4jError where the first start fails */
  static async start(
    options: ManagedNeo4jOptions,
    log: Logger,
  ): Promise<{ neo4j: ManagedNeo4j; supervisor: Supervisor }> {
    const neo4j = await startManagedNeo4j(options);
    const disk = new Disk(options.dataDir);
    await disk.keepReserve();
    const again = { ...options, boltPort: neo4j.port, leastSpaceMb: RESTART_MB };
    return { neo4j, supervisor: new Supervisor(neo4j, again, disk, log) };
  }

  /** @throws GraphQLError UNAVAILABLE while the disk is too full for a write */
  beforeWrite(): Promise<void> {
    return this.disk.beforeWrite();
  }

  /** Restarts a Neo4j that could not write to its disk, and refuses reads since; may be called for each such failure. */
  async onStorageFailure(): Promise<void> {
    const broken = this.current;
    if (this.mending || !broken) return;
    this.mending = true;
    this.log.error('Neo4j could not write to its disk; it is restarted as soon as there is space');
    while (!this.isStopping && !(await this.disk.hasRoomForRestart())) await this.again();
    if (!this.isStopping && this.current === broken) await broken.kill();
    this.mending = false;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.current?.stop();
    await this.watching;
    // it may have come up while we waited
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
      this.log.error({ exit }, 'Neo4j ended by itself; starting it again');
      if (Date.now() - this.startedAt < SHORT_RUN_MS) await this.again();
      this.current = await this.startAgain();
    }
  }

  /** Tries until it succeeds; null where it is to stop. */
  private async startAgain(): Promise<ManagedNeo4j | null> {
    let logged = '';
    while (!this.isStopping) {
      this.startedAt = Date.now();
      try {
        const started = await startManagedNeo4j(this.options);
        this.log.info({ ms: Date.now() - this.startedAt }, 'Neo4j was started again');
        return started;
      } catch (error) {
        if (isDiskFull(error)) await this.disk.hasRoomForRestart();
        // the same failure, again and again, is logged once
        if (messageOf(error) !== logged) this.log.error({ err: error }, 'Neo4j did not start again; trying on');
        logged = messageOf(error);
        await this.again();
      }
    }
    return null;
  }

  private async again(): Promise<void> {
    await pause(AGAIN_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}

function isDiskFull(error: unknown): boolean {
  return error instanceof ManagedNeo4jError && error.problem === 'disk-full';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
