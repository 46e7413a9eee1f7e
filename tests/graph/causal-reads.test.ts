import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { CypherSession } from '../../src/graph/neo4j/session.js';
import { openTestGraph, testSettings, type TestGraph } from '../support/graph.js';

/** Enough for a write to become visible over some milliseconds. */
const NODES = 5_000;
const WRITES = 10;
/** A transaction of another process: through `graph`, whose bookmarks the session does not have. */
const WRITE = `MATCH (v:GraphVersion {id: 'graph'})
  SET v.version = v.version + 1
  WITH v
  MATCH (n:Entity)
  SET n.version = v.version, n.name = 'name ' + v.version`;

let graph: TestGraph;
let session: CypherSession;
beforeAll(async () => {
  graph = await openTestGraph();
  session = new CypherSession(testSettings());
  await graph.cypher(
    'UNWIND range(1, $nodes) AS i CREATE (:Entity:Skill {id: "skill:" + i, name: "name", version: 0})',
    { nodes: NODES },
  );
});
afterAll(async () => {
  await session?.close();
  await graph?.close();
});

describe('a read that is sent after the version of a write was read', () => {
  // without bookmarks nine of ten such reads find only a part of the write; the cache depends on it (docs/caching.md)
  it('finds everything that the write has changed, even if another process made it', async () => {
    const reads = neo4jReads(session);
    for (let count = 0; count < WRITES; count += 1) {
      const before = await reads.version();
      const writing = graph.cypher(WRITE);
      while ((await reads.version()) === before);
      expect((await reads.changedSince(before))?.size).toBe(NODES);
      await writing;
    }
  });
});
