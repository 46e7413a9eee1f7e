import type { Client } from '@modelcontextprotocol/client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Authenticate } from '../../src/auth/authenticate.js';
import { unauthenticated } from '../../src/model/errors.js';
import { postJson, serve, type TestServer } from '../support/http.js';
import { connectOne, connectTwo } from '../support/mcp-clients.js';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const KEY = { 'x-api-key': 'secret' };

const servers: TestServer[] = [];
const open: { close(): Promise<void> }[] = [];
let url: string;

async function start(...settings: Parameters<typeof serve>): Promise<string> {
  const server = await serve(...settings);
  servers.push(server);
  return `${server.url}/mcp`;
}

async function connect(place: Parameters<typeof connectTwo>[0]): Promise<Client> {
  const client = await connectTwo(place);
  open.push(client);
  return client;
}

beforeAll(async () => {
  url = await start();
});
afterEach(async () => {
  for (const client of open.splice(0)) await client.close();
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

interface ToolResult {
  isError?: boolean;
  content: { text: string }[];
  structuredContent?: object;
}

async function call(client: Pick<Client, 'callTool'>, name: string, args: Record<string, unknown>) {
  const { isError, content, structuredContent } = (await client.callTool({ name, arguments: args })) as ToolResult;
  return { isError: isError === true, text: content[0]!.text, data: structuredContent };
}

/** One message, as a client without the SDK sends it. */
function send(message: unknown, headers: Record<string, string> = {}, address = url): Promise<Response> {
  return postJson(address, message, { accept: 'application/json, text/event-stream', ...headers });
}

const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list' };

describe('MCP over HTTP', () => {
  it('speaks the revision of 2026-07-28 with clients that know it, and an older one with others', async () => {
    const modern = await connect({ url });
    expect(modern.getNegotiatedProtocolVersion()).toBe('2026-07-28');
    expect(modern.getInstructions()).toMatch(/skill:docker[^]*search/);

    const older = await connectOne({ url });
    open.push(older);
    expect((await older.listTools()).tools).toHaveLength((await modern.listTools()).tools.length);
    expect(await call(modern, 'show', { idOrName: 'area:messaging' })).toMatchObject({
      isError: false,
      data: { id: 'area:messaging', __typename: 'Area', skills: { totalCount: 1, items: [{ id: 'skill:queues' }] } },
    });
  });

  it('describes nine tools that only read by schemas of JSON Schema 2020-12', async () => {
    const { tools } = await (await connect({ url })).listTools();
    expect(tools).toHaveLength(9);
    for (const { inputSchema, outputSchema, annotations } of tools) {
      expect([inputSchema.$schema, outputSchema?.$schema]).toEqual([DIALECT, DIALECT]);
      expect(annotations).toMatchObject({ readOnlyHint: true });
    }
  });

  it('has no sessions: GET and DELETE are refused', async () => {
    for (const method of ['GET', 'DELETE']) {
      const response = await fetch(url, { method, headers: { accept: 'text/event-stream' } });
      expect([method, response.status]).toEqual([method, 405]);
    }
  });

  it('refuses batches, which would count as one request', async () => {
    const response = await send([LIST, { ...LIST, id: 2 }]);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('one message')]);
  });

  it('holds no connection open for changes, of which there are none', async () => {
    const client = await connect({ url });
    const subscription = await client.listen({ toolsListChanged: true });
    await subscription.close();
    expect(client.getServerCapabilities()).toMatchObject({ tools: { listChanged: false } });
  });
});

describe('entities as resources', () => {
  it('are read by the parts of their ids, as Markdown', async () => {
    const client = await connect({ url });
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates).toMatchObject([{ uriTemplate: 'skillgraph://{kind}/{slug}' }]);
    const { contents } = await client.readResource({ uri: 'skillgraph://area/messaging' });
    expect(contents).toEqual([
      { uri: 'skillgraph://area/messaging', mimeType: 'text/markdown', text: expect.stringContaining('## Messaging') },
    ]);
    await expect(client.readResource({ uri: 'skillgraph://skill/none' })).rejects.toThrow(
      'Nothing has the id skill:none',
    );
  });

  it('are completed part by part', async () => {
    const client = await connect({ url });
    const ref = { type: 'ref/resource' as const, uri: 'skillgraph://{kind}/{slug}' };
    const kinds = await client.complete({ ref, argument: { name: 'kind', value: 't' } });
    expect(kinds.completion.values).toEqual(['technology', 'track', 'task']);
    const slugs = await client.complete({
      ref,
      argument: { name: 'slug', value: 'que' },
      context: { arguments: { kind: 'skill' } },
    });
    expect(slugs.completion.values).toEqual(['queues']);
  });
});

it('offers prompts, with roles as completions', async () => {
  const client = await connect({ url });
  const { prompts } = await client.listPrompts();
  expect(prompts.map(({ name }) => name)).toEqual(['plan_my_way', 'compare_roles']);
  const way = await client.getPrompt({ name: 'plan_my_way', arguments: { goal: 'role:developer', known: 'Queues' } });
  expect(way.messages[0]!.content).toMatchObject({ text: expect.stringMatching(/role:developer[^]*Queues/) });
  const { completion } = await client.complete({
    ref: { type: 'ref/prompt', name: 'compare_roles' },
    argument: { name: 'role', value: 'arch' },
  });
  expect(completion.values).toEqual(['role:architect']);
});

describe('access', () => {
  const authenticate: Authenticate = async ({ 'x-api-key': key }) => {
    if (key === undefined) return null;
    if (key === KEY['x-api-key']) return { id: 'reader', role: 'reader' };
    throw unauthenticated('The API key is not valid.');
  };

  it('takes the same credentials as GraphQL', async () => {
    const guarded = await start(undefined, { authenticate, access: { requireAuth: true, configured: true } });
    const anonymous = await send(LIST, {}, guarded);
    expect([anonymous.status, anonymous.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect((await send(LIST, { 'x-api-key': 'wrong' }, guarded)).status).toBe(401);
    const client = await connect({ url: guarded, headers: KEY });
    expect(await call(client, 'show', { idOrName: 'area:messaging' })).toMatchObject({ isError: false });
  });

  it('refuses pages of other origins', async () => {
    const origins = await start(undefined, { corsOrigins: ['https://app.example.org'] });
    const statusFor = async (origin: string) => (await send(LIST, { origin }, origins)).status;
    expect(await statusFor('https://elsewhere.example.org')).toBe(403);
    expect(await statusFor('https://app.example.org')).toBe(200);
    expect(await statusFor(new URL(origins).origin)).toBe(200);
  });

  it('counts requests and the cost of documents for the limits of the caller', async () => {
    const few = await start(undefined, { rateLimitPerMinute: 1 });
    expect((await send(LIST, {}, few)).status).toBe(200);
    expect((await send(LIST, {}, few)).status).toBe(429);

    const cheap = await connect({ url: await start(undefined, { rateLimitCostPerMinute: 1 }) });
    expect(await call(cheap, 'show', { idOrName: 'area:messaging' })).toMatchObject({
      isError: true,
      text: expect.stringMatching(/^Too many requests; try again in \d+ s/),
    });
    const shallow = await connect({ url: await start(undefined, { limits: { depth: 12, cost: 10 } }) });
    expect(await call(shallow, 'show', { idOrName: 'area:messaging' })).toMatchObject({
      isError: true,
      text: expect.stringContaining('MAX_COST'),
    });
  });
});
