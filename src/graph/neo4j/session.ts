import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, isRetryableError, type ManagedTransaction } from 'neo4j-driver';
import { classifyDriverError, classifyWriteError } from './classify.js';
import { Connection, type ConnectionSettings, RETRY_MS } from './connection.js';
import { toParameter } from './encode.js';
import { isStorageFailure } from './failures.js';
import { readStatements, type Statement } from './statements.js';

export interface Neo4jSettings extends ConnectionSettings {
  /** null for the server's default database */
  database: string | null;
  /** after this many milliseconds the server ends a read */
  readTimeoutMs: number;
  /** after this many milliseconds the server ends a write */
  writeTimeoutMs: number;
  /** Rejects, with what the caller is answered, while nothing may be written. */
  beforeWrite?: () => Promise<void>;
  /** Hears that the database could not write to its disk, and has to be restarted. */
  onStorageFailure?: () => void;
}

export type Parameters = Record<string, unknown>;
export type Run = <Row>(name: string, params?: Parameters) => Promise<Row[]>;

const RETRY_PAUSE_MS = 100;
/** The client waits this much longer than the server may take, then gives up itself. */
const MARGIN_MS = 1_000;

/** Runs the statements of `cypher/` by name: the one place that talks to the driver. */
export class CypherSession {
  private readonly statements: ReadonlyMap<string, Statement> = readStatements();
  private readonly connection: Connection;
  /** shared by all drivers of this session, so that a read is never older than our own writes */
  private readonly bookmarkManager = neo4j.bookmarkManager();
  /** how many statements were sent: tests count round trips by it */
  sent = 0;

  constructor(private readonly settings: Neo4jSettings) {
    this.connection = new Connection(settings);
  }

  /** One read statement; routed to a reader where there is a cluster, and never older than our own writes. */
  async read<Row>(name: string, params: Parameters = {}): Promise<Row[]> {
    return this.readText<Row>(this.text(name), params);
  }

  /** One read statement that was put together of others. */
  async readText<Row>(text: string, params: Parameters): Promise<Row[]> {
    this.sent += 1;
    const given = toParameter(params) as Parameters;
    const read = (driver: Driver, signal: AbortSignal) => this.readAgain<Row>(driver, text, given, signal);
    try {
      return await this.connection.use(read, this.settings.readTimeoutMs + MARGIN_MS);
    } catch (error) {
      this.noteFailure(error);
      throw classifyDriverError(error);
    }
  }

  /** While the database is away for a moment, as at its restart, a read waits for it. */
  private async readAgain<Row>(driver: Driver, text: string, params: Parameters, signal: AbortSignal): Promise<Row[]> {
    const end = Date.now() + RETRY_MS;
    for (;;) {
      try {
        return await this.readOnce<Row>(driver, text, params);
      } catch (error) {
        const mayPass = error instanceof Error && isRetryableError(error);
        if (!mayPass || Date.now() > end || signal.aborted) throw error;
        await pause(RETRY_PAUSE_MS);
      }
    }
  }

  /** One message to the server, where a managed transaction takes three: reads are retried above. */
  private async readOnce<Row>(driver: Driver, text: string, params: Parameters): Promise<Row[]> {
    const session = driver.session({
      ...this.target,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.bookmarkManager,
    });
    try {
      const { records } = await session.run(text, params, { timeout: this.settings.readTimeoutMs });
      return records.map((record) => record.toObject() as Row);
    } finally {
      await session.close();
    }
  }

  /** One statement that changes the schema; such a statement is a transaction of its own. */
  async changeSchema(name: string): Promise<void> {
    const target = { ...this.target, bookmarkManager: this.bookmarkManager };
    try {
      const change = (driver: Driver) => driver.executeQuery(this.text(name), {}, target);
      await this.connection.use(change, this.settings.writeTimeoutMs + MARGIN_MS);
    } catch (error) {
      this.noteFailure(error);
      throw classifyDriverError(error, 'WRITE_TIMEOUT_MS');
    }
  }

  /**
   * Statements in one write transaction: all or nothing. `work` may run again after a transient failure.
   *
   * @throws GraphQLError UNAVAILABLE; with `outcomeUnknown` where the commit was sent and not answered
   */
  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    await this.settings.beforeWrite?.();
    let commitSent = false;
    const write = async (driver: Driver, signal: AbortSignal) => {
      const session = driver.session({ ...this.target, bookmarkManager: this.bookmarkManager });
      try {
        const transact = async (tx: ManagedTransaction) => {
          const result = await work(this.runIn(tx));
          // the caller was answered that nothing was written
          signal.throwIfAborted();
          commitSent = true;
          return result;
        };
        return await session.executeWrite(transact, { timeout: this.settings.writeTimeoutMs });
      } finally {
        await session.close();
      }
    };
    try {
      return await this.connection.use(write, this.settings.writeTimeoutMs + MARGIN_MS);
    } catch (error) {
      this.noteFailure(error);
      throw classifyWriteError(error, commitSent);
    }
  }

  /** Statements of one access, in the order of their names. */
  statementsOf(access: Statement['access']): Statement[] {
    return [...this.statements.values()].filter((one) => one.access === access);
  }

  /** What a file in `cypher/` says. */
  text(name: string): string {
    const statement = this.statements.get(name);
    if (!statement) throw new Error(`cypher/${name}.cypher does not exist`);
    return statement.text;
  }

  async close(): Promise<void> {
    await this.connection.close();
  }

  private noteFailure(error: unknown): void {
    if (isStorageFailure(error)) this.settings.onStorageFailure?.();
  }

  private runIn(tx: ManagedTransaction): Run {
    return async <Row>(name: string, params: Parameters = {}) => {
      this.sent += 1;
      const { records } = await tx.run(this.text(name), toParameter(params));
      return records.map((record) => record.toObject() as Row);
    };
  }

  private get target(): { database?: string } {
    return this.settings.database === null ? {} : { database: this.settings.database };
  }
}
