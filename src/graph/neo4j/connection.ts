import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { answersHandshake } from './bolt-handshake.js';
import { DatabaseSilentError, isOfServer, LateAnswerError, TooBusyError } from './failures.js';

/** How long the driver may repeat a transaction that failed for a passing reason. */
export const RETRY_MS = 1_000;

/** Statements under way, those that wait for a connection included; with more, the next is refused. */
const MAX_STATEMENTS = 1_000;
/** While statements are under way and nothing was heard for this long, the database is asked for a sign of life. */
const QUIET_MS = 1_000;
const HANDSHAKE_MS = 2_000;
/** Between two questions to a database that does not answer. */
const ASK_AGAIN_MS = 250;
/** How long a connection may take to be reset after its statement was given up. */
const RESET_MS = 1_000;
const CONNECT_MS = 3_000;
const ACQUIRE_MS = 4_000;

export interface ConnectionSettings {
  uri: string;
  username: string;
  password: string;
  /** Hears that the database does not answer any more, and that it does again. */
  onSilence?: (silent: boolean) => void;
}

/** A driver and its users; once it has been replaced, the last of them closes it. */
interface Line {
  driver: Driver;
  users: number;
}

/**
 * The way to the database: a driver whose statements all end within their deadlines, also where the database takes them
 * and does not answer. While it is known not to answer, statements fail at once. Connections that hang are dropped with
 * their driver, since the driver alone would wait for them without end.
 */
export class Connection {
  private line: Line;
  private readonly running = new Set<AbortController>();
  private heardAt = 0;
  private watching = false;
  private silent = false;
  private closed = false;

  constructor(private readonly settings: ConnectionSettings) {
    this.line = this.open();
  }

  /**
   * Runs work with the driver.
   *
   * @param work     its signal is aborted once it was given up
   * @param limitMs  how long it may take, waiting for a connection included
   * @throws DatabaseSilentError, TooBusyError or LateAnswerError; else as `work` does
   */
  async use<Result>(work: (driver: Driver, signal: AbortSignal) => Promise<Result>, limitMs: number): Promise<Result> {
    if (this.silent) throw new DatabaseSilentError();
    if (this.running.size >= MAX_STATEMENTS) throw new TooBusyError(MAX_STATEMENTS);
    const ending = new AbortController();
    this.running.add(ending);
    void this.watch();
    const { line } = this;
    line.users += 1;
    const startedAt = Date.now();
    const working = work(line.driver, ending.signal);
    const giveUp = () => {
      ending.abort(this.heardAt > startedAt ? new LateAnswerError(limitMs) : new DatabaseSilentError());
      void this.dropIfStuck(line, working);
    };
    // what has come meanwhile, while this process was busy, is read before the check phase
    const late = setTimeout(() => setImmediate(giveUp), limitMs);
    try {
      const result = await Promise.race([working, rejectedBy(ending.signal)]);
      this.heardAt = Date.now();
      return result;
    } catch (error) {
      if (isOfServer(error)) this.heardAt = Date.now();
      throw error;
    } finally {
      clearTimeout(late);
      this.running.delete(ending);
      line.users -= 1;
      this.closeUnused(line);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.line.driver.close();
  }

  private open(): Line {
    const { uri, username, password } = this.settings;
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY_MS,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: ACQUIRE_MS,
      userAgent: 'skill-graph',
      telemetryDisabled: true,
    });
    return { driver, users: 0 };
  }

  /** Notices a database that takes statements and answers none, long before the deadline of a write. */
  private async watch(): Promise<void> {
    if (this.watching) return;
    this.watching = true;
    let quietSince = Date.now();
    while (this.running.size > 0 && !this.closed) {
      await pause(QUIET_MS, undefined, { ref: false });
      quietSince = Math.max(quietSince, this.heardAt);
      if (this.running.size === 0 || Date.now() - quietSince < QUIET_MS) continue;
      if (await this.answers()) this.heardAt = Date.now();
      else if (this.heardAt <= quietSince && this.running.size > 0) await this.waitForAnswer();
    }
    this.watching = false;
  }

  /** Gives up all that is under way, and refuses more until the database answers again. */
  private async waitForAnswer(): Promise<void> {
    this.silent = true;
    this.settings.onSilence?.(true);
    this.replaceLine();
    for (const ending of this.running) ending.abort(new DatabaseSilentError());
    while (!this.closed && !(await this.answers())) await pause(ASK_AGAIN_MS, undefined, { ref: false });
    this.silent = false;
    if (!this.closed) this.settings.onSilence?.(false);
  }

  private answers(): Promise<boolean> {
    return answersHandshake(this.settings.uri, HANDSHAKE_MS);
  }

  /** Work that was given up ends when its connection is reset; a connection that is not is dead. */
  private async dropIfStuck(line: Line, working: Promise<unknown>): Promise<void> {
    const ended = working.then(
      () => true,
      () => true,
    );
    const isReset = await Promise.race([ended, pause(RESET_MS, false, { ref: false })]);
    if (!isReset && line === this.line && !this.closed) this.replaceLine();
  }

  private replaceLine(): void {
    const old = this.line;
    this.line = this.open();
    this.closeUnused(old);
  }

  private closeUnused(line: Line): void {
    // closing cuts the connections off, hanging ones, too
    if (line !== this.line && line.users === 0) line.driver.close().catch(() => undefined);
  }
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
