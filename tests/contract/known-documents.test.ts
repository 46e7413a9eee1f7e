import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import WebSocket from 'ws';
import * as clients from '../../clients/documents.generated.js';
import { documentText, httpExecutor } from '../../clients/request.js';
import { type OpenKnownDocuments, openKnownDocuments } from '../../src/app/known-documents.js';
import { createLog } from '../../src/app/log.js';
import { servedSchema } from '../../src/app/served-schema.js';
import { schema } from '../../src/graphql/apollo.js';
import { postJson, serve, type TestServer } from '../support/http.js';
import { connectTwo } from '../support/mcp-clients.js';

const LISTED = 'query Listed { graphInfo { skills } }';
const ANSWER = { data: { graphInfo: { skills: 3 } } };
const OTHER = '{ __typename }';
const REFUSED = { errors: [{ extensions: { code: 'UNKNOWN_DOCUMENT' } }] };

let folder: string;
let file: string;
let known: OpenKnownDocuments;
let server: TestServer;
const written: string[] = [];
const log = createLog('info', { write: (line) => void written.push(line) });

const apollo = (...bodies: string[]) =>
  JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: bodies.map((body, index) => ({ id: `id${index}`, name: 'Listed', type: 'query', body })),
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-known-'));
  file = join(folder, 'manifest.json');
  await writeFile(file, apollo(LISTED));
  known = await openKnownDocuments(file, schema, log);
  server = await serve(undefined, { knownDocuments: known.documents, graphiql: true, responseCacheBytes: 1 << 20 });
});
afterAll(async () => {
  known.close();
  await server.close();
  await rm(folder, { recursive: true });
});

async function post(body: object): Promise<unknown> {
  return (await postJson(`${server.url}/graphql`, body)).json();
}

async function get(parameters: Record<string, string> | [string, string][]): Promise<unknown> {
  const search = new URLSearchParams(parameters).toString();
  const headers = { 'apollo-require-preflight': 'true' };
  return (await fetch(`${server.url}/graphql?${search}`, { headers })).json();
}

const byHash = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('with known documents only, the service', () => {
  it('executes a listed document by its text, its hash or its id', async () => {
    expect(await post({ query: LISTED })).toEqual(ANSWER);
    expect(await get({ query: LISTED })).toEqual(ANSWER);
    expect(await post({ extensions: byHash(hashOf(LISTED)) })).toEqual(ANSWER);
    expect(await get({ extensions: JSON.stringify(byHash('id0')) })).toEqual(ANSWER);
  });

  it('refuses others, however they are sent', async () => {
    const response = await postJson(`${server.url}/graphql`, { query: OTHER });
    expect([response.status, await response.json()]).toMatchObject([400, REFUSED]);
    expect(await post({ query: OTHER, extensions: byHash(hashOf(OTHER)) })).toMatchObject(REFUSED);
    expect(await post({ extensions: byHash(hashOf(OTHER)) })).toMatchObject(REFUSED);
    expect(await post({ query: `${LISTED} ` })).toMatchObject(REFUSED);
    expect(await get({ query: OTHER })).toMatchObject(REFUSED);
    const twice: [string, string][] = [LISTED, OTHER].map((text) => ['query', text]);
    expect(await get(twice)).toMatchObject(REFUSED);
    const stream = await fetch(`${server.url}/graphql/stream`, {
      method: 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'subscription { graphChanged { version } }' }),
    });
    expect(await stream.json()).toMatchObject(REFUSED);
  });

  it('refuses others over a WebSocket', async () => {
    const client = createClient({ url: server.url.replace('http', 'ws') + '/graphql', webSocketImpl: WebSocket });
    const results = client.iterate({ query: 'subscription { graphChanged { version } }' });
    await expect(results.next()).rejects.toMatchObject(REFUSED.errors);
    await client.dispose();
  });

  it('knows the documents of its own clients', async () => {
    const unknown = Object.values(clients).filter((document) => !known.documents.hasText(documentText(document)));
    expect(unknown).toEqual([]);
    // as the command line sends it
    const found = httpExecutor(`${server.url}/graphql`)(clients.SearchDocument, { text: 'queues', first: 1 });
    expect(await found).toMatchObject({ search: { totalCount: expect.any(Number) } });
    const client = await connectTwo({ url: `${server.url}/mcp` });
    const shown = await client.callTool({ name: 'show', arguments: { idOrName: 'area:messaging' } });
    expect(shown).toMatchObject({ structuredContent: { id: 'area:messaging' } });
    await client.close();
  });

  it('says why GraphiQL cannot run', async () => {
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('KNOWN_DOCUMENTS')]);
  });
});

describe('the list', () => {
  it('is replaced when the file changes, and stays as it is while the file is not valid', async () => {
    const added = 'query Added { graphInfo { roles } }';
    await writeFile(file, JSON.stringify({ relay: added }));
    while (!known.documents.hasText(added)) await sleep(50);
    // also where the response of a document is in the cache
    expect(await post({ query: LISTED })).toMatchObject(REFUSED);
    expect(await post({ extensions: byHash('relay') })).toEqual({ data: { graphInfo: { roles: 2 } } });

    await writeFile(file, apollo('{ noSuchField }'));
    while (!written.some((line) => line.includes('noSuchField'))) await sleep(50);
    expect(known.documents.hasText(added)).toBe(true);
  });

  it.each([
    ['no JSON', 'JSON'],
    ['{"format": "other"}', 'the document format is not valid'],
    ['[]', 'must be a manifest of Apollo'],
    [apollo('{ noSuchField }'), 'the document id0 is not valid: Cannot query field "noSuchField"'],
  ])('is required to be valid at a start: %s', async (content, message) => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, content);
    await expect(openKnownDocuments(broken, schema, log)).rejects.toThrow(message);
  });
});

describe('the list of a subgraph of a federation', () => {
  const ENTITIES = 'query Entities($of: [_Any!]!) { _entities(representations: $of) { ... on Skill { id } } }';

  it('has the documents of a gateway, which are not valid otherwise', async () => {
    const gateway = join(folder, 'gateway.json');
    await writeFile(gateway, apollo(ENTITIES));
    await expect(openKnownDocuments(gateway, schema, log)).rejects.toThrow('_Any');

    const opened = await openKnownDocuments(gateway, await servedSchema(true), log);
    const subgraph = await serve(undefined, { knownDocuments: opened.documents, federation: true });
    const of = [{ __typename: 'Skill', id: 'skill:queues' }];
    expect(await subgraph.post(ENTITIES, { of })).toMatchObject({ data: { _entities: [{ id: 'skill:queues' }] } });
    expect(await subgraph.post('{ _service { sdl } }')).toMatchObject(REFUSED);
    await subgraph.close();
    opened.close();
  });
});
