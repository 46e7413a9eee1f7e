import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, isRetryableError, type ManagedTransaction } from 'neo4j-driver';
import { classifyDriverError, classifyWriteError } from './classify.js';
import { Connection, type ConnectionSettings, RETRY_MS } from './connection.js';
import { toParameter } from './encode.js';
import { isStorageFailure } from './failures.js';
import { observeStatement } from '../../telemetry/statements.js';
import { correlation } from '../../telemetry/correlation.js';
import { readStatements, type Statement } from './statements.js';

export interface Neo4jSettings extends ConnectionSettings {
  /** null for the server's default database */
  database: string | null;
  /** transaction timeout of reads, enforced by the server */
  readTimeoutMs: number;
  /** transaction timeout of writes, enforced by the server */
  writeTimeoutMs: number;
  /** Rejects with a ServiceError while writes are refused. */
  beforeWrite?: () => Promise<void>;
  /** Called when the database could not write to its disk, and has to be restarted. */
  onStorageFailure?: () => void;
}

export type Parameters = Record<string, unknown>;
export type Run = <Row>(name: string, params?: Parameters) => Promise<Row[]>;

const RETRY_INTERVAL_MS = 100;
/** The client's deadline is this much longer than the server's timeout. */
const DEADLINE_MARGIN_MS = 1_000;

/** Runs the statements of `cypher/` by name. */
export class CypherSession {
  private readonly statements: ReadonlyMap<string, Statement> = readStatements();
  private readonly connection: Connection;
  /** shared by all drivers of this session: every read sees its earlier writes */
  private readonly bookmarkManager = neo4j.bookmarkManager();
  /** number of statements sent: tests count round trips by it */
  sent = 0;

  constructor(private readonly settings: Neo4jSettings) {
    this.connection = new Connection(settings, (driver) => this.readOnce(driver, this.text('info/version'), {}));
  }

  /** Runs one read statement. In a cluster it is routed to a reader; it sees all earlier writes of this session. */
  async read<Row>(name: string, params: Parameters = {}): Promise<Row[]> {
    return this.readText<Row>(name, this.text(name), params);
  }

  /**
   * Runs one composed read statement.
   *
   * @param name  for telemetry; one of few
   */
  async readText<Row>(name: string, text: string, params: Parameters): Promise<Row[]> {
    this.sent += 1;
    const encoded = toParameter(params) as Parameters;
    const read = (driver: Driver, signal: AbortSignal) => this.readWithRetries<Row>(driver, text, encoded, signal);
    return observeStatement(name, () => this.use(read, this.settings.readTimeoutMs, classifyDriverError));
  }

  /** Retries a read while the database is briefly unavailable, for example during a restart. */
  private async readWithRetries<Row>(
    driver: Driver,
    text: string,
    params: Parameters,
    signal: AbortSignal,
  ): Promise<Row[]> {
    const end = Date.now() + RETRY_MS;
    for (;;) {
      try {
        return await this.readOnce<Row>(driver, text, params);
      } catch (error) {
        const isTransient = error instanceof Error && isRetryableError(error);
        if (!isTransient || Date.now() > end || signal.aborted) throw error;
        await pause(RETRY_INTERVAL_MS);
      }
    }
  }

  /** Runs an auto-commit transaction: one message to the server, where a managed transaction takes three. */
  private async readOnce<Row>(driver: Driver, text: string, params: Parameters): Promise<Row[]> {
    const session = driver.session({ ...this.target, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, params, {
        timeout: this.settings.readTimeoutMs,
        metadata: correlation(),
      });
      return records.map((record) => record.toObject() as Row);
    } finally {
      await session.close();
    }
  }

  /**
   * Runs one schema statement; each is a transaction of its own.
   *
   * @param names  what replaces placeholders: names in a schema statement cannot be parameters. The caller makes sure that
   *               they need no quotes.
   */
  async changeSchema(name: string, names: Readonly<Record<string, string>> = {}): Promise<void> {
    let text = this.text(name);
    for (const [placeholder, value] of Object.entries(names)) text = text.replaceAll(placeholder, value);
    const change = (driver: Driver) => driver.executeQuery(text, {}, this.target);
    await this.use(change, this.settings.writeTimeoutMs, (error) => classifyDriverError(error, 'WRITE_TIMEOUT_MS'));
  }

  /**
   * Runs statements in one write transaction, atomically. `work` may run again after a transient error.
   *
   * @throws ServiceError UNAVAILABLE; with `outcomeUnknown` if the commit was sent and not acknowledged
   */
  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    await this.settings.beforeWrite?.();
    let commitSent = false;
    const write = async (driver: Driver, signal: AbortSignal) => {
      const session = driver.session(this.target);
      try {
        const transaction = async (tx: ManagedTransaction) => {
          const result = await work(this.runIn(tx));
          // the caller was informed that nothing was written
          signal.throwIfAborted();
          commitSent = true;
          return result;
        };
        const config = { timeout: this.settings.writeTimeoutMs, metadata: correlation() };
        return await session.executeWrite(transaction, config);
      } finally {
        await session.close();
      }
    };
    return this.use(write, this.settings.writeTimeoutMs, (error) => classifyWriteError(error, commitSent));
  }

  /** Statements with one access mode, by name. */
  statementsOf(access: Statement['access']): Statement[] {
    return [...this.statements.values()].filter((statement) => statement.access === access);
  }

  /** The text of a statement. */
  text(name: string): string {
    const statement = this.statements.get(name);
    if (!statement) throw new Error(`cypher/${name}.cypher does not exist`);
    return statement.text;
  }

  /** Statements and transactions in progress, or waiting for a connection. */
  get pending(): number {
    return this.connection.pendingCount;
  }

  async close(): Promise<void> {
    await this.connection.close();
  }

  /** Runs work with the driver. Its deadline is later than the timeout that the server enforces. */
  private async use<Result>(
    work: (driver: Driver, signal: AbortSignal) => Promise<Result>,
    timeoutMs: number,
    classify: (error: unknown) => Error,
  ): Promise<Result> {
    try {
      return await this.connection.use(work, timeoutMs + DEADLINE_MARGIN_MS);
    } catch (error) {
      if (isStorageFailure(error)) this.settings.onStorageFailure?.();
      throw classify(error);
    }
  }

  private runIn(tx: ManagedTransaction): Run {
    return async <Row>(name: string, params: Parameters = {}) => {
      this.sent += 1;
      const { records } = await observeStatement(name, async () => tx.run(this.text(name), toParameter(params)));
      return records.map((record) => record.toObject() as Row);
    };
  }

  private get target() {
    const { database } = this.settings;
    return { ...(database === null ? {} : { database }), bookmarkManager: this.bookmarkManager };
  }
}
