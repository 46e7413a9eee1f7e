import { expect, test } from '@jest/globals';
import { Neo4jImports } from '../../../src/graph/neo4j/import-writes.js';
import type { CypherSession, Run } from '../../../src/graph/neo4j/session.js';
import { track } from './tracks.js';

/** A session whose database holds the mark of an import at this position; it records the statements that are sent. */
function sessionAt(position: number): { session: CypherSession; statements: string[] } {
  const statements: string[] = [];
  const mark = { id: 'test', datasets: ['test'], run: 'run', position, total: 2, version: 7, undisturbed: true };
  const run = (async (name: string) => {
    statements.push(name);
    return name === 'import/marks' ? [{ mark }] : [{ version: 7 }];
  }) as Run;
  const write = (work: (run: Run) => Promise<unknown>) => work(run);
  return { session: { write } as unknown as CypherSession, statements };
}

const batch = {
  id: 'test',
  run: 'run',
  entries: [{ node: { before: null, after: track(1) } }],
  position: 1,
  by: 'test',
  comment: 'batch 1 of 2',
  itemised: true,
};

test('a batch is not written again if its first attempt was committed and the response was lost', async () => {
  const { session, statements } = sessionAt(1);
  expect(await new Neo4jImports(session).write(batch)).toEqual([]);
  expect(statements).toEqual(['dataset/lock', 'import/marks']);
});

test('a batch is written if its first attempt was not committed', async () => {
  const { session, statements } = sessionAt(0);
  expect(await new Neo4jImports(session).write(batch)).toEqual([]);
  expect(statements.length).toBeGreaterThan(3);
  expect(statements.at(-1)).toBe('import/put-mark');
});
