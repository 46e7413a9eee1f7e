import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { answersHandshake } from './bolt-handshake.js';
import { DatabaseSilentError, isServerError, LateAnswerError, TooBusyError } from './failures.js';

/** How long the driver may retry a transaction after transient errors. */
export const RETRY_MS = 1_000;

/** Pending statements, including those that wait for a connection; further ones are refused. */
const MAX_PENDING = 1_000;
/** With pending statements and no response for this long, the database's liveness is checked. */
const IDLE_MS = 1_000;
const HANDSHAKE_TIMEOUT_MS = 2_000;
const PROBE_TIMEOUT_MS = 3_000;
/** Between two liveness checks of a database that does not answer. */
const CHECK_INTERVAL_MS = 250;
/** How long the reset of a connection may take after its statement was abandoned. */
const RESET_TIMEOUT_MS = 1_000;
const CONNECTION_TIMEOUT_MS = 3_000;
const ACQUISITION_TIMEOUT_MS = 4_000;

export interface ConnectionSettings {
  uri: string;
  username: string;
  password: string;
  /** Called when the database stops answering (true), and when it answers again (false). */
  onSilence?: (silent: boolean) => void;
}

/** A driver with a reference count; after it has been replaced, its last user closes it. */
interface SharedDriver {
  driver: Driver;
  users: number;
}

/**
 * A driver whose statements all end within their deadlines, even if the database accepts them and does not answer. While it
 * is known not to answer, statements fail immediately. Hanging connections are closed by replacing their driver, which
 * would wait for them forever.
 */
export class Connection {
  private current: SharedDriver;
  private readonly pending = new Set<AbortController>();
  /** time of the last response */
  private respondedAt = 0;
  private isWatching = false;
  private isSilent = false;
  private isClosed = false;

  /** @param probe  runs a read that the service needs to be ready */
  constructor(
    private readonly settings: ConnectionSettings,
    private readonly probe: (driver: Driver) => Promise<unknown>,
  ) {
    this.current = this.open();
  }

  /**
   * Runs work with the driver.
   *
   * @param work     its signal is aborted when it is abandoned
   * @param limitMs  deadline, including the wait for a connection
   * @throws DatabaseSilentError, TooBusyError, LateAnswerError, or errors of `work`
   */
  async use<Result>(work: (driver: Driver, signal: AbortSignal) => Promise<Result>, limitMs: number): Promise<Result> {
    if (this.isSilent) throw new DatabaseSilentError();
    if (this.pending.size >= MAX_PENDING) throw new TooBusyError(MAX_PENDING);
    const controller = new AbortController();
    this.pending.add(controller);
    void this.watch();
    const { current: shared } = this;
    shared.users += 1;
    const startedAt = Date.now();
    const working = work(shared.driver, controller.signal);
    const abandon = () => {
      controller.abort(this.respondedAt > startedAt ? new LateAnswerError(limitMs) : new DatabaseSilentError());
      void this.replaceIfStuck(shared, working);
    };
    // setImmediate: if this process was busy, responses that have arrived meanwhile are read in the poll phase before
    const timeout = setTimeout(() => setImmediate(abandon), limitMs);
    try {
      const result = await Promise.race([working, rejectedBy(controller.signal)]);
      this.respondedAt = Date.now();
      return result;
    } catch (error) {
      if (isServerError(error)) this.respondedAt = Date.now();
      throw error;
    } finally {
      clearTimeout(timeout);
      this.pending.delete(controller);
      shared.users -= 1;
      this.closeIfUnused(shared);
    }
  }

  /** Work in progress, or waiting for a connection. */
  get pendingCount(): number {
    return this.pending.size;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.current.driver.close();
  }

  private open(): SharedDriver {
    const { uri, username, password } = this.settings;
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY_MS,
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
      userAgent: 'skill-graph',
      telemetryDisabled: true,
    });
    return { driver, users: 0 };
  }

  /** Detects a database that accepts statements and does not answer, long before the deadline of a write. */
  private async watch(): Promise<void> {
    if (this.isWatching) return;
    this.isWatching = true;
    let idleSince = Date.now();
    while (this.pending.size > 0 && !this.isClosed) {
      await pause(IDLE_MS, undefined, { ref: false });
      idleSince = Math.max(idleSince, this.respondedAt);
      if (this.pending.size === 0 || Date.now() - idleSince < IDLE_MS) continue;
      const isAlive = await this.isAlive();
      // a database that is stopped together with the service
      if (this.isClosed) break;
      if (isAlive) this.respondedAt = Date.now();
      else if (this.respondedAt <= idleSince && this.pending.size > 0) await this.waitUntilAlive();
    }
    this.isWatching = false;
  }

  /** Aborts all pending statements, and refuses further ones until the database answers again. */
  private async waitUntilAlive(): Promise<void> {
    this.isSilent = true;
    this.settings.onSilence?.(true);
    this.replaceDriver();
    for (const controller of this.pending) controller.abort(new DatabaseSilentError());
    while (!this.isClosed && !(await this.isResponsive())) await pause(CHECK_INTERVAL_MS, undefined, { ref: false });
    this.isSilent = false;
    if (!this.isClosed) this.settings.onSilence?.(false);
  }

  /**
   * Whether the database answers a read. A restarted Neo4j takes up to a second to plan a statement: the probe is planned
   * before the clients' statements compete with it, so that readiness does not wait behind them.
   */
  private async isResponsive(): Promise<boolean> {
    if (!(await this.isAlive())) return false;
    const probed = this.probe(this.current.driver).then(() => true, isServerError);
    const isResponsive = await Promise.race([probed, pause(PROBE_TIMEOUT_MS, false, { ref: false })]);
    if (!isResponsive) this.replaceDriver();
    return isResponsive;
  }

  private isAlive(): Promise<boolean> {
    return answersHandshake(this.settings.uri, HANDSHAKE_TIMEOUT_MS);
  }

  /** Abandoned work ends when its connection is reset; a connection that is not reset in time is dead. */
  private async replaceIfStuck(shared: SharedDriver, working: Promise<unknown>): Promise<void> {
    const ended = Promise.allSettled([working]).then(() => true);
    const isReset = await Promise.race([ended, pause(RESET_TIMEOUT_MS, false, { ref: false })]);
    if (!isReset && shared === this.current) this.replaceDriver();
  }

  private replaceDriver(): void {
    if (this.isClosed) return;
    const old = this.current;
    this.current = this.open();
    this.closeIfUnused(old);
  }

  private closeIfUnused(shared: SharedDriver): void {
    // closes hanging connections, too
    if (shared !== this.current && shared.users === 0) shared.driver.close().catch(() => undefined);
  }
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
