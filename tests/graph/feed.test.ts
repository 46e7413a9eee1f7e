import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Client, createClient } from 'graphql-ws';
import { createClient as createStreamClient } from 'graphql-sse';
import WebSocket from 'ws';
import { openGraph, type Graph } from '../../src/graph/neo4j/graph.js';
import { ChangeFeed } from '../../src/change-feed/feed.js';
import { VersionWatch } from '../../src/change-feed/version-watch.js';
import { diamond } from '../fixtures/situations.js';
import { openTestGraph, type TestGraph, testSettings } from '../support/graph.js';
import { serve, type TestServer } from '../support/http.js';

const CHANGES = `subscription ($since: Int, $graphId: ID) {
  graphChanged(since: $since, graphId: $graphId) { version by items { id action after } }
}`;

interface Received {
  data?: {
    graphChanged: { version: number; by: string; items: { id: string; action: string; after: object }[] };
  } | null;
}

/** Another instance of the service on the same Neo4j. */
interface Instance {
  graph: Graph;
  server: TestServer;
  watch: VersionWatch;
  client: Client;
  close(): Promise<void>;
}

async function startInstance(): Promise<Instance> {
  const graph = await openGraph(testSettings());
  const watch = new VersionWatch(() => graph.reads.version(), 20);
  const server = await serve(graph.reads, {
    curation: graph.curation,
    feed: new ChangeFeed(graph.curation, watch),
  });
  const client = createClient({ url: `${server.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
  const close = async () => {
    await client.dispose();
    await server.close();
    watch.close();
    await graph.close();
  };
  return { graph, server, watch, client, close };
}

async function take(results: AsyncIterable<unknown>, count: number) {
  const got: NonNullable<Received['data']>['graphChanged'][] = [];
  for await (const result of results) {
    got.push((result as Received).data!.graphChanged);
    if (got.length === count) break;
  }
  return got;
}

describe('changes, as another instance reports them', () => {
  let graph: TestGraph;
  let instances: [Instance, Instance];
  beforeEach(async () => {
    graph = await openTestGraph(diamond());
    instances = [await startInstance(), await startInstance()];
  });
  afterEach(async () => {
    for (const instance of instances) await instance.close();
    await graph.close();
  });

  const touch = (by: Instance, who: string) => by.graph.curation.touch(who);
  const since = (instance: Instance, version: number) =>
    instance.client.iterate({ query: CHANGES, variables: { since: version } });

  it('of many writers are delivered once and in order by both instances', async () => {
    const [one, other] = instances;
    const begin = await one.graph.reads.version();
    const heard = instances.map((instance) => take(since(instance, begin), 60));
    const write = async (instance: Instance, name: string) => {
      for (let i = 0; i < 10; i += 1) await touch(instance, `${name}:${i}`);
    };
    await Promise.all(['a', 'b', 'c'].flatMap((name) => [write(one, `1${name}`), write(other, `2${name}`)]));
    const versions = Array.from({ length: 60 }, (_, i) => begin + 1 + i);
    for (const changes of await Promise.all(heard)) {
      expect(changes.map(({ version }) => version)).toEqual(versions);
      expect(new Set(changes.map(({ by }) => by)).size).toBe(60);
    }
  });

  it('are replayed to a client that reconnects to another instance, and then continue', async () => {
    const [one, other] = instances;
    const begin = await one.graph.reads.version();
    await touch(one, 'first');
    const [last] = await take(since(one, begin), 1);
    for (let i = 0; i < 150; i += 1) await touch(one, `missed:${i}`);
    const url = `${other.server.url}/graphql/stream`;
    const rest = take(
      createStreamClient({ url }).iterate({ query: CHANGES, variables: { since: last!.version } }),
      152,
    );
    await touch(one, 'next');
    await touch(other, 'last');
    const changes = await rest;
    expect(changes.map(({ version }) => version)).toEqual(Array.from({ length: 152 }, (_, i) => begin + 2 + i));
    expect(changes.slice(-2).map(({ by }) => by)).toEqual(['next', 'last']);
  });

  it('continue after versions that have no entry in the history', async () => {
    const [one, other] = instances;
    const begin = await one.graph.reads.version();
    const heard = take(since(other, begin), 2);
    await graph.cypher("MATCH (v:GraphVersion {id: 'graph'}) SET v.version = v.version + 3");
    await touch(one, 'a');
    await graph.cypher("MATCH (v:GraphVersion {id: 'graph'}) SET v.version = v.version + 1");
    await touch(one, 'b');
    expect((await heard).map(({ version }) => version - begin)).toEqual([4, 6]);
  });

  it('end with an error if the history is of another graph, or was pruned', async () => {
    const [one, other] = instances;
    const begin = await one.graph.reads.version();
    for (let i = 0; i < 5; i += 1) await touch(one, `w:${i}`);
    await one.graph.curation.prune(begin + 3);
    const errorOf = async (variables: object) => {
      for await (const { errors } of other.client.iterate({ query: CHANGES, variables: { ...variables } })) {
        return errors?.[0]?.extensions;
      }
      return undefined;
    };
    const forgotten = { argument: 'since', forgotten: begin + 3 };
    expect(await errorOf({ since: begin + 1 })).toMatchObject(forgotten);
    expect(await errorOf({ since: begin + 4, graphId: 'another' })).toMatchObject({ argument: 'graphId' });
    expect((await take(since(other, begin + 3), 2)).map(({ version }) => version - begin)).toEqual([4, 5]);
  });

  it('are visible to a request with x-minimum-version on another instance', async () => {
    const [one, other] = instances;
    const version = await touch(one, 'a');
    const response = await fetch(`${other.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-minimum-version': String(version) },
      body: JSON.stringify({ query: '{ graphInfo { version } }' }),
    });
    expect(await response.json()).toEqual({ data: { graphInfo: { version } } });
  });
});
