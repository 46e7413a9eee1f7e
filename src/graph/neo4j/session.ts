import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, isRetryableError, type ManagedTransaction } from 'neo4j-driver';
import { classifyDriverError } from './classify.js';
import { toParameter } from './encode.js';
import { readStatements, type Statement } from './statements.js';

export interface Neo4jSettings {
  uri: string;
  username: string;
  password: string;
  /** null for the server's default database */
  database: string | null;
  /** after this many milliseconds the server ends a read */
  readTimeoutMs: number;
  /** after this many milliseconds the server ends a write */
  writeTimeoutMs: number;
}

export type Parameters = Record<string, unknown>;
export type Run = <Row>(name: string, params?: Parameters) => Promise<Row[]>;

/** While the database is away, a caller hears of it after about this long, and asks again. */
const RETRY_MS = 1_000;
const RETRY_PAUSE_MS = 100;
const CONNECT_MS = 3_000;

/** Runs the statements of `cypher/` by name: the one place that talks to the driver. */
export class CypherSession {
  private readonly statements: ReadonlyMap<string, Statement> = readStatements();
  private readonly driver: Driver;
  /** how many statements were sent: tests count round trips by it */
  sent = 0;

  constructor(private readonly settings: Neo4jSettings) {
    const { uri, username, password } = settings;
    this.driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY_MS,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: CONNECT_MS + RETRY_MS,
      userAgent: 'skill-graph',
      telemetryDisabled: true,
    });
  }

  /** One read statement; routed to a reader where there is a cluster, and never older than our own writes. */
  async read<Row>(name: string, params: Parameters = {}): Promise<Row[]> {
    return this.readText<Row>(this.text(name), params);
  }

  /** One read statement that was put together of others. */
  async readText<Row>(text: string, params: Parameters): Promise<Row[]> {
    this.sent += 1;
    const given = toParameter(params) as Parameters;
    const end = Date.now() + RETRY_MS;
    for (;;) {
      try {
        return await this.readOnce<Row>(text, given);
      } catch (error) {
        if (Date.now() > end || !(error instanceof Error) || !isRetryableError(error)) throw classifyDriverError(error);
        await pause(RETRY_PAUSE_MS);
      }
    }
  }

  /** One message to the server, where a managed transaction takes three: reads are retried above. */
  private async readOnce<Row>(text: string, params: Parameters): Promise<Row[]> {
    const session = this.driver.session({
      ...this.target,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
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
    try {
      await this.driver.executeQuery(this.text(name), {}, this.target);
    } catch (error) {
      throw classifyDriverError(error);
    }
  }

  /** Statements in one write transaction: all or nothing. `work` may run again after a transient failure. */
  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    const session = this.driver.session({ ...this.target, bookmarkManager: this.driver.executeQueryBookmarkManager });
    try {
      return await session.executeWrite((tx) => work(this.runIn(tx)), { timeout: this.settings.writeTimeoutMs });
    } catch (error) {
      throw classifyDriverError(error);
    } finally {
      await session.close();
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
    await this.driver.close();
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
