import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@modelcontextprotocol/client';
import { LATEST_PROTOCOL_VERSION } from '@modelcontextprotocol/sdk/types.js';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/process/package-root.js';
import { connectOne, connectTwo, type Place } from '../support/mcp-clients.js';
import { pythonEnvironment } from '../support/python.js';
import { endAllServices, startService } from '../support/service.js';

const MCP = join(packageRoot, 'dist', 'clients', 'mcp.js');

let folder: string;
let url: string;
let client: Client;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-mcp-'));
  const service = await startService({ DATA_DIR: join(folder, 'data') });
  url = `${service.url}/graphql`;
  client = await connectTwo(overStdio(url));
});
afterAll(async () => {
  await client.close();
  await endAllServices();
  await rm(folder, { recursive: true, force: true });
});

function environment(address: string): Record<string, string> {
  const entries = Object.entries({ ...process.env, NODE_OPTIONS: '', SKILL_GRAPH_URL: address });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

const overStdio = (address: string): Place => ({
  command: process.execPath,
  args: [MCP],
  env: environment(address),
});

interface ToolResult {
  isError: boolean;
  text: string;
  data: Record<string, unknown>;
}

/** Calls a tool; the SDK's client validates the result against the tool's output schema. */
async function call(name: string, args: Record<string, unknown>, by = client): Promise<ToolResult> {
  const result = await by.callTool({ name, arguments: args });
  const [content] = result.content as { type: string; text: string }[];
  const data = result.structuredContent as Record<string, unknown>;
  return { isError: result.isError === true, text: content!.text, data };
}

describe('the tools', () => {
  it('are nine read-only tools, each with a title, a description and both schemas', async () => {
    const { tools } = await client.listTools();
    const names = [
      ...['by_external_id', 'learning_path', 'next_skills', 'profile', 'related_skills', 'search', 'show', 'skill_gap'],
      'skills_in_text',
    ];
    expect(tools.map(({ name }) => name).toSorted()).toEqual(names);
    for (const tool of tools) {
      expect(tool.title).toMatch(/\w/);
      expect(tool.description?.length).toBeGreaterThan(80);
      expect(tool.annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(tool.outputSchema).toMatchObject({ type: 'object', properties: expect.any(Object) });
      for (const property of Object.values(tool.inputSchema.properties ?? {})) {
        expect(property).toMatchObject({ description: expect.stringMatching(/\w/) });
      }
    }
  });

  it('come with instructions that explain ids', () => {
    expect(client.getInstructions()).toMatch(/skill:docker[^]*search/);
  });
});

describe('tool results', () => {
  it('search: returns ids for names, with typos', async () => {
    const { text, data } = await call('search', { text: 'kubernets', kinds: ['SKILL'], first: 1 });
    expect(data).toMatchObject({ items: [{ id: 'skill:kubernetes', name: 'Kubernetes', matchedBy: ['WORDS'] }] });
    expect(text).toContain('Kubernetes (skill:kubernetes)');
  });

  it('search: reports no results, which is not an error', async () => {
    const { isError, text, data } = await call('search', { text: 'zzzzqqqq' });
    expect({ isError, data }).toEqual({ isError: false, data: { totalCount: 0, mode: 'WORDS', items: [] } });
    expect(text).toMatch(/No results/);
  });

  it('show: returns an entity by id or name, with lists without edges', async () => {
    const { text, data } = await call('show', { idOrName: 'k8s' });
    expect(data).toMatchObject({
      id: 'skill:kubernetes',
      __typename: 'Skill',
      technologies: { items: expect.arrayContaining([{ id: 'technology:kubernetes', name: 'Kubernetes' }]) },
    });
    expect(text).toMatch(/## Prerequisites\n\n- required: Docker \(skill:docker\)/);
    expect((await call('show', { idOrName: 'role:backend-developer' })).data).toMatchObject({ __typename: 'Role' });
  });

  it('learning_path: stages, as data and as a table', async () => {
    const { text, data } = await call('learning_path', { goals: ['skill:kubernetes'], known: ['level:beginner'] });
    expect(data).toMatchObject({ stepCount: 2, stages: [{ index: 1 }, { index: 2 }] });
    expect(text).toContain('| 2 | Kubernetes | skill:kubernetes | 3–6 | 7 |');
    const slow = await call('learning_path', {
      goals: ['skill:kubernetes'],
      known: ['level:beginner'],
      hoursPerWeek: 5,
    });
    expect(slow.data).toMatchObject({ totalTime: { min: 10, max: 18 } });
  });

  it('skills_in_text: ids that other tools take, with the words that name them', async () => {
    const { text, data } = await call('skills_in_text', { text: 'I run Kubernetes at work, and Kubernetes at home.' });
    expect(data).toMatchObject({
      entityCount: 1,
      entities: [
        {
          entity: { id: 'skill:kubernetes', name: 'Kubernetes' },
          negated: false,
          mentions: [
            { text: 'Kubernetes', start: 6, end: 16 },
            { text: 'Kubernetes', start: 30, end: 40 },
          ],
        },
      ],
    });
    expect(text).toContain('| Kubernetes | skill:kubernetes | 2 | Kubernetes |');
    const none = await call('skills_in_text', { text: 'Nothing of the kind.' });
    expect(none).toMatchObject({ isError: false, data: { entityCount: 0, entities: [] } });
    const kinds = await call('skills_in_text', { text: 'A backend developer', kinds: ['ROLE'] });
    expect(kinds.data).toMatchObject({ entities: [{ entity: { id: 'role:backend-developer' } }] });
  });

  it('by_external_id: reports an unknown identifier', async () => {
    const unknown = await call('by_external_id', { scheme: 'esco', value: 'none' });
    expect(unknown).toMatchObject({ isError: true, text: 'No entity has the identifier none in esco.' });
  });

  it('skill_gap, next_skills and related_skills', async () => {
    const gap = await call('skill_gap', { role: 'role:backend-developer', known: ['level:intermediate'] });
    expect(gap.data).toMatchObject({
      coverage: expect.closeTo(0.965, 3),
      missing: ['authorization-models', 'cloud-computing', 'docker'].map((slug) => ({
        skill: { id: `skill:${slug}` },
        importance: 'PREFERRED',
      })),
    });
    const next = await call('next_skills', { known: ['level:beginner'], goals: ['role:backend-developer'], first: 2 });
    expect(next.data.recommendations).toHaveLength(2);
    const assumed = await call('skill_gap', {
      role: 'role:backend-developer',
      known: ['skill:docker'],
      knownAt: [{ id: 'skill:sql', level: 'level:beginner' }],
      unknown: ['skill:java'],
    });
    expect(assumed.data).toMatchObject({
      below: [{ skill: { id: 'skill:sql' }, have: { id: 'level:beginner' }, required: { id: 'level:intermediate' } }],
      assumptions: expect.arrayContaining([
        expect.objectContaining({
          kind: 'ALTERNATIVES',
          options: expect.arrayContaining([{ id: 'skill:python', name: 'Python' }]),
        }),
      ]),
    });
    expect(JSON.stringify(assumed.data.assumptions)).not.toContain('skill:java"');
    const related = await call('related_skills', { skill: 'Docker', first: 1 });
    expect(related.data).toMatchObject({
      id: 'skill:docker',
      related: { items: [{ id: 'skill:kubernetes', reasons: expect.any(Array) }] },
    });
    expect(related.text).toContain('both use Docker');
  });
});

describe('errors', () => {
  it('suggest ids for an unknown id', async () => {
    const path = await call('learning_path', { goals: ['role:senior'] });
    expect(path).toMatchObject({ isError: true, text: expect.stringContaining('role:senior-backend-developer?') });
    const related = await call('related_skills', { skill: 'technology:docker' });
    expect(related).toMatchObject({ isError: true, text: expect.stringMatching(/^No skill [^]*\(skill:docker\)/) });
    const shown = await call('show', { idOrName: 'dokcer' });
    expect(shown).toMatchObject({ isError: true, text: expect.stringContaining('(skill:docker)') });
  });

  it('reject unknown arguments instead of ignoring them', async () => {
    const refused = await call('learning_path', { goals: ['skill:docker'], hours: 5 });
    expect(refused).toMatchObject({ isError: true, text: expect.stringContaining('hours') });
  });

  it('explain an unreachable service, and the server continues', async () => {
    const unreachable = await connectTwo(overStdio('http://127.0.0.1:1/graphql'));
    const expected = { isError: true, text: expect.stringMatching(/127\.0\.0\.1:1.*npm start/) };
    expect(await call('search', { text: 'docker' }, unreachable)).toMatchObject(expected);
    expect(await call('skill_gap', { role: 'role:backend-developer' }, unreachable)).toMatchObject(expected);
    await unreachable.close();
  });
});

describe('other clients', () => {
  const overHttp = (): Place => ({ url: url.replace('/graphql', '/mcp') });
  const path = { name: 'learning_path', arguments: { goals: ['skill:kubernetes'], known: ['level:beginner'] } };

  it('get the same results from the service itself', async () => {
    const direct = await connectTwo(overHttp());
    expect(await direct.callTool(path)).toEqual(await client.callTool(path));
    await direct.close();
  });

  it('may be of the first major version of the SDK', async () => {
    for (const place of [overHttp(), overStdio(url)]) {
      const first = await connectOne(place);
      expect(await first.callTool(path)).toMatchObject({ structuredContent: { stepCount: 2 } });
      await first.close();
    }
  });

  it('may be written in Python', async () => {
    const scripts = join(packageRoot, 'tests', 'python');
    const python = join(await pythonEnvironment(join(scripts, 'mcp-requirements.txt')), 'python');
    const args = [join(scripts, 'call_mcp_tool.py'), url.replace('/graphql', '/mcp'), 'show', '{"idOrName": "k8s"}'];
    const { stdout } = await promisify(execFile)(python, args);
    expect(JSON.parse(stdout)).toMatchObject({
      protocol: '2026-07-28',
      tools: 9,
      result: { id: 'skill:kubernetes', __typename: 'Skill' },
    });
  });
});

describe('long results', () => {
  it('come in pages, each with the next items of the lists', async () => {
    const args = { idOrName: 'role:senior-backend-developer' };
    const pages = [await call('show', args)];
    expect(pages[0]).toMatchObject({ isError: false, text: expect.stringMatching(/with the cursor "2"\.$/) });
    while (typeof pages.at(-1)!.data.nextCursor === 'string') {
      pages.push(await call('show', { ...args, cursor: pages.at(-1)!.data.nextCursor }));
    }
    const needs = pages.map(({ data }) => data.needs as { totalCount: number; items: { id: string }[] });
    expect(needs.flatMap(({ items }) => items)).toHaveLength(needs[0]!.totalCount);
    expect(await call('show', { ...args, cursor: '1000' })).toMatchObject({ isError: true });
  });
});

it('writes only protocol messages, responds to requests, and ends with its input', async () => {
  const child = spawn(process.execPath, [MCP], { env: environment(url) });
  const clientInfo = { name: 'test', version: '1' };
  const messages = [
    { id: 1, method: 'initialize', params: { protocolVersion: LATEST_PROTOCOL_VERSION, capabilities: {}, clientInfo } },
    { method: 'notifications/initialized' },
    { id: 2, method: 'tools/call', params: { name: 'search', arguments: { text: 'docker' } } },
  ];
  let stdout = '';
  child.stdout.on('data', (part: Buffer) => (stdout += part.toString()));
  for (const message of messages) child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  while (stdout.split('\n').length <= 2) await once(child.stdout, 'data');
  child.stdin.end();
  const [code] = (await once(child, 'close')) as [number | null];
  expect(code).toBe(0);
  const responses = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(responses).toEqual([expect.objectContaining({ id: 1 }), expect.objectContaining({ id: 2 })]);
});
