import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import neo4j, { type Driver, type SessionConfig } from 'neo4j-driver';
import { CypherSession } from '../../src/graph/neo4j/session.js';

/** What the driver was asked to run, with the configuration of the session. */
interface Asked {
  mode: 'auto-commit' | 'write transaction' | 'query of its own';
  config: SessionConfig;
  text: string;
  timeout?: number;
}

const SETTINGS = {
  uri: 'bolt://127.0.0.1:1',
  username: 'neo4j',
  password: 'none',
  database: 'graphs',
  readTimeoutMs: 5_000,
  writeTimeoutMs: 60_000,
};
const NOTHING = { records: [] };

let asked: Asked[];
let session: CypherSession;

/** A driver that records what it is asked, and finds nothing. */
function recordingDriver(): Driver {
  const record = (one: Asked) => {
    asked.push(one);
    return Promise.resolve(NOTHING);
  };
  const open = (config: SessionConfig) => ({
    run: (text: string, _params: object, { timeout }: { timeout: number }) =>
      record({ mode: 'auto-commit', config, text, timeout }),
    executeWrite: (work: (tx: object) => Promise<unknown>, { timeout }: { timeout: number }) =>
      work({ run: (text: string) => record({ mode: 'write transaction', config, text, timeout }) }),
    close: () => Promise.resolve(),
  });
  const executeQuery = (text: string, _params: object, config: SessionConfig) =>
    record({ mode: 'query of its own', config, text });
  return { session: open, executeQuery, close: () => Promise.resolve() } as unknown as Driver;
}

beforeEach(() => {
  asked = [];
  jest.spyOn(neo4j, 'driver').mockImplementation(recordingDriver);
  session = new CypherSession(SETTINGS);
});
afterEach(async () => {
  await session.close();
  jest.restoreAllMocks();
});

describe('the driver is asked', () => {
  it('for every read in read mode, so that a cluster can route it to a reader', async () => {
    const statements = session.statementsOf('read');
    for (const { name } of statements) await session.read(name);
    expect(asked).toEqual(
      statements.map(({ text }) => ({
        mode: 'auto-commit',
        config: expect.objectContaining({ database: 'graphs', defaultAccessMode: neo4j.session.READ }),
        text,
        timeout: SETTINGS.readTimeoutMs,
      })),
    );
  });

  it('for every write in a write transaction', async () => {
    const statements = session.statementsOf('write');
    for (const { name } of statements) await session.write((run) => run(name));
    expect(asked.map(({ mode, text, timeout }) => ({ mode, text, timeout }))).toEqual(
      statements.map(({ text }) => ({ mode: 'write transaction', text, timeout: SETTINGS.writeTimeoutMs })),
    );
    for (const { config } of asked) {
      expect(config).toMatchObject({ database: 'graphs' });
      expect(config.defaultAccessMode ?? neo4j.session.WRITE).toBe(neo4j.session.WRITE);
    }
  });

  it('with the bookmarks of all that this process has read and written, for every read and write', async () => {
    for (const { name } of session.statementsOf('read')) await session.read(name);
    for (const { name } of session.statementsOf('write')) await session.write((run) => run(name));
    for (const { name } of session.statementsOf('schema')) await session.changeSchema(name);
    const managers = new Set(asked.map(({ config }) => config.bookmarkManager));
    expect([...managers]).toEqual([expect.objectContaining({ getBookmarks: expect.any(Function) })]);
    // bookmarks of a session would replace those of the manager
    expect(asked.filter(({ config }) => config.bookmarks !== undefined)).toEqual([]);
  });
});
