import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import type { ServerOptions } from '../../src/app/server.js';
import { toJsonl } from '../../src/exports/jsonl.js';
import type { ExportReads } from '../../src/graph/ports/export-reads.js';
import type { NodeRecord } from '../../src/model/records.js';
import { Snapshots } from '../../src/snapshots/snapshots.js';
import { oneOfEverything } from '../fixtures/situations.js';
import { readResponse, serve, type TestServer } from '../support/http.js';

const { nodes, edges } = oneOfEverything();

/** A graph in memory that counts how often it is exported. */
class ExportedGraph implements ExportReads {
  version = 1;
  exported = 0;
  /** called while the graph is exported */
  onExport = () => undefined as void;

  state = async () => ({ graphId: 'fake', version: this.version });

  async *nodes() {
    this.exported += 1;
    yield* nodes.map((node) => ({ ...node, version: 1 }) as NodeRecord);
  }

  async *edges() {
    this.onExport();
    yield* edges;
  }
}

let graph: ExportedGraph;
let folder: string;
let snapshots: Snapshots;
let server: TestServer;

async function start(settings: Partial<ServerOptions> = {}): Promise<void> {
  server = await serve(undefined, { snapshots, ...settings });
}

beforeEach(async () => {
  graph = new ExportedGraph();
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-snapshots-'));
  snapshots = new Snapshots(graph, join(folder, 'snapshots'));
});
afterEach(async () => {
  await server.close();
  await snapshots.close();
  await rm(folder, { recursive: true });
});

const get = (query = '', headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graph.jsonl${query}`, { headers });

interface Line {
  graph?: { version: number };
  node?: { kind: string; id: string; dataset: string };
  edge?: { kind: string };
}

const linesOf = async (response: Response) =>
  (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('GET /graph.jsonl', () => {
  it.each(['gzip', 'identity', 'gzip;q=0'])('is the exported graph, with accept-encoding: %s', async (coding) => {
    await start();
    const response = await get('', { 'accept-encoding': coding });
    expect(response.headers.get('content-encoding')).toBe(coding === 'gzip' ? 'gzip' : null);
    expect(response.headers.get('x-graph-version')).toBe('1');
    let exported = '';
    for await (const line of toJsonl(graph)) exported += line;
    expect(await response.text()).toBe(exported);
  });

  it('is written once for each version, and answers 304 while nothing has changed', async () => {
    await start();
    const responses = await Promise.all([get(), get(), get('?kind=SKILL')]);
    await Promise.all(responses.map((response) => response.text()));
    expect([responses.map(({ status }) => status), graph.exported]).toEqual([[200, 200, 200], 1]);

    const etag = responses[0].headers.get('etag')!;
    expect(responses[2].headers.get('etag')).not.toBe(etag);
    expect((await get('', { 'if-none-match': etag })).status).toBe(304);
    graph.version = 2;
    const changed = await get('', { 'if-none-match': etag });
    expect([changed.status, changed.headers.get('x-graph-version')]).toEqual([200, '2']);
    expect((await linesOf(changed))[0]?.graph?.version).toBe(2);
    expect(graph.exported).toBe(2);
  });

  it('selects kinds and datasets', async () => {
    await start();
    const [header, ...lines] = await linesOf(await get('?kind=SKILL&kind=REQUIRES'));
    expect(header?.graph?.version).toBe(1);
    expect(new Set(lines.map(({ node, edge }) => (node ?? edge)?.kind))).toEqual(new Set(['SKILL', 'REQUIRES']));
    const dataset = nodes[0]!.dataset;
    expect(await linesOf(await get(`?dataset=${dataset}`))).toHaveLength(1 + nodes.length + edges.length);
    expect(await linesOf(await get('?dataset=other'))).toHaveLength(1);
  });

  it.each(['?kind=SKIL', '?knd=SKILL'])('refuses what it does not know: %s', async (query) => {
    await start();
    const { status, errors } = await readResponse(await get(query));
    const argument = query.slice(1).split('=')[0];
    expect([status, errors?.[0]?.extensions]).toEqual([400, { code: 'BAD_USER_INPUT', argument }]);
  });

  it('needs credentials where reads do', async () => {
    await start({ access: { requireAuth: true, configured: true } });
    expect((await get()).status).toBe(401);
    expect(graph.exported).toBe(0);
  });

  it('counts for the limit of cost per minute, and 304 does not', async () => {
    await start({ rateLimitCostPerMinute: 15_000 });
    const first = await get();
    await first.text();
    expect((await get('', { 'if-none-match': first.headers.get('etag')! })).status).toBe(304);
    const { status, errors } = await readResponse(await get());
    expect([status, errors?.[0]?.extensions?.code]).toEqual([429, 'RATE_LIMITED']);
  });
});

describe('a graph that is written to during the snapshot', () => {
  const writeAlways = () => {
    graph.onExport = () => {
      graph.version += 1;
    };
  };

  it('is read again, so that the snapshot is of one version', async () => {
    await start();
    graph.onExport = () => {
      if (graph.version === 1) graph.version = 2;
    };
    expect((await linesOf(await get()))[0]?.graph?.version).toBe(2);
    expect(graph.exported).toBe(2);
  });

  it('is not available, or at the version of the last snapshot', async () => {
    await start();
    writeAlways();
    const refused = await readResponse(await get());
    expect([refused.status, refused.errors?.[0]?.extensions?.code]).toEqual([503, 'UNAVAILABLE']);
    expect(refused.headers.get('etag')).toBeNull();
    graph.onExport = () => undefined;
    const { version } = graph;
    await (await get()).text();
    writeAlways();
    graph.version += 1;
    const last = await get();
    expect(last.headers.get('x-graph-version')).toBe(String(version));
    expect((await linesOf(last))[0]?.graph?.version).toBe(version);
  });

  it('leaves no file', async () => {
    await start();
    await (await get()).text();
    writeAlways();
    graph.version += 1;
    await (await get()).text();
    expect(await readdir(join(folder, 'snapshots'))).toEqual([]);
  });
});

describe('a snapshot', () => {
  it('can be read after readers that went away', async () => {
    await start();
    const file = await snapshots.open();
    const whole = await buffer(file.read());
    for (const isBegun of [false, true]) {
      const gone = file.read();
      if (isBegun) await once(gone, 'readable');
      gone.destroy();
      await finished(gone).catch(() => undefined);
      expect((await buffer(file.read())).equals(whole)).toBe(true);
    }
  });
});

describe('a snapshot that a newer one has replaced', () => {
  it('is kept while it is read, and cannot be read afterwards', async () => {
    await start();
    const first = await snapshots.open();
    const reading = first.read();
    graph.version += 1;
    expect((await snapshots.open()).state.version).toBe(2);
    expect((await buffer(reading)).length).toBe(first.bytes);
    await finished(reading);
    expect(() => first.read()).toThrow(
      expect.objectContaining({ extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 1 } }),
    );
  });
});
