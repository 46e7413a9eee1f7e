import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Neo4jCuration } from '../../src/graph/neo4j/curation-writes.js';
import { Neo4jDatasets } from '../../src/graph/neo4j/dataset-writes.js';
import { CypherSession } from '../../src/graph/neo4j/session.js';
import { applyChanges } from '../../src/services/apply-changes.js';
import { FixtureBuilder } from '../fixtures/builder.js';
import { openTestGraph, testSettings, type TestGraph } from '../support/graph.js';
import { LossyProxy } from '../support/lossy-proxy.js';

const CHANGES = [{ createSkill: { name: 'New' } }, { updateSkill: { id: 'skill:old', description: 'changed' } }];
const RETRY_MS = 50;
const WRITER = { by: 'key:test', changeId: 'once' };

function nullIfUnavailable(error: { extensions?: { code: string } }): null {
  if (error.extensions?.code === 'UNAVAILABLE') return null;
  throw error as Error;
}

let graph: TestGraph;
let proxy: LossyProxy;
let session: CypherSession;
beforeEach(async () => {
  graph = await openTestGraph(new FixtureBuilder().skills('old').build());
  proxy = await LossyProxy.listen(testSettings().uri);
  session = new CypherSession({ ...testSettings(), uri: proxy.uri });
  // connects, so that only the commit is affected
  await session.read('info/version');
  proxy.losesCommit = true;
});
afterEach(async () => {
  await session?.close();
  proxy?.close();
  await graph?.close();
});

describe('a write whose commit was applied and whose response was lost', () => {
  const versionsOfHistory = async () => (await graph.curation.changes(1, 10)).map(({ version }) => version);

  it('is retried, applied once, and returns its outcome', async () => {
    const outcome = await applyChanges(new Neo4jCuration(session), CHANGES, WRITER);
    expect(proxy.lost).toBe(1);
    expect(outcome).toMatchObject({ changeId: 'once', version: 2, applied: true });
    expect(outcome.items.map(({ action, id }) => [action, id])).toEqual([
      ['CREATED', 'skill:new'],
      ['CHANGED', 'skill:old'],
    ]);
    expect(await versionsOfHistory()).toEqual([2]);
  });

  it('of a dataset is retried, and applied once', async () => {
    await new Neo4jDatasets(session).replace(new FixtureBuilder().skills('old', 'new').build());
    expect(proxy.lost).toBe(1);
    expect(await versionsOfHistory()).toEqual([2]);
  });

  it('has an unknown outcome if the database stays unavailable, and is applied once when it is sent again', async () => {
    proxy.staysDown = true;
    const curation = new Neo4jCuration(session);
    const failure = await applyChanges(curation, CHANGES, WRITER).catch((error: unknown) => error);
    expect(proxy.lost).toBe(1);
    expect(failure).toMatchObject({ extensions: { code: 'UNAVAILABLE', outcomeUnknown: true } });
    proxy.restore();
    // it is refused until the session has found out that the database is available again
    let outcome: unknown = null;
    while (outcome === null) {
      await pause(RETRY_MS);
      outcome = await applyChanges(curation, CHANGES, WRITER).catch(nullIfUnavailable);
    }
    expect(outcome).toMatchObject({ version: 2, applied: true });
    expect(await versionsOfHistory()).toEqual([2]);
  });
});

describe('a write that fails before its commit', () => {
  it('has no unknown outcome', async () => {
    proxy.close();
    const failure = await applyChanges(new Neo4jCuration(session), CHANGES, WRITER).catch((error: unknown) => error);
    expect(failure).toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    expect(failure).not.toMatchObject({ extensions: { outcomeUnknown: true } });
  });
});
