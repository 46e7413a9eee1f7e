import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/process/package-root.js';
import { pythonEnvironment } from '../support/python.js';
import { endAllServices, startService } from '../support/service.js';

const run = promisify(execFile);

let folder: string;
let url: string;
/** The service's response to the query that all examples send. */
let stepCount: number;
let firstStage: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-examples-'));
  const service = await startService({ DATA_DIR: join(folder, 'data') });
  url = `${service.url}/graphql`;
  const { data } = await service.ask(
    `{ learningPath(input: { goals: ["role:senior-backend-developer"], known: ["skill:python", "skill:sql",
        "level:beginner"] }) { stepCount stages { steps { skill { name } } } } }`,
  );
  const path = data!.learningPath as { stepCount: number; stages: { steps: { skill: { name: string } }[] }[] };
  stepCount = path.stepCount;
  firstStage = path.stages[0]!.steps.map(({ skill }) => skill.name);
});
afterAll(async () => {
  await endAllServices();
  await rm(folder, { recursive: true, force: true });
});

function example(program: string, ...args: string[]): Promise<{ stdout: string }> {
  return run(program, args, {
    cwd: packageRoot,
    env: { ...process.env, NODE_OPTIONS: '', PYTHONDONTWRITEBYTECODE: '1' },
  });
}

const apolloClient = (address: string) =>
  example(process.execPath, '--import', 'tsx', 'examples/apollo-client/main.ts', address);

describe('the learning path to senior backend developer', () => {
  it.each([
    ['fetch', process.execPath, 'examples/fetch.mjs'],
    ['Python', 'python3', 'examples/python.py'],
  ])('is queried with %s, which also reports errors', async (_what, program, file) => {
    const { stdout } = await example(program, file, url);
    expect(stdout).toMatch(new RegExp(`^${stepCount} skills, [\\d.]+ to [\\d.]+ months\nStage 1: `));
    expect(stdout).toContain(`Stage 1: ${firstStage.join(', ')}\n`);
    const failed = example(program, file, url.replace('/graphql', '/nowhere'));
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^NOT_FOUND: .*\/graphql/),
    });
  });

  it('is queried with curl', async () => {
    if (spawnSync('curl', ['--version']).error) throw new Error('curl is missing: install it to run this test.');
    const { stdout } = await example('examples/curl.sh', url);
    expect(JSON.parse(stdout)).toMatchObject({ data: { learningPath: { stepCount } } });
    await expect(example('examples/curl.sh', url.replace('/graphql', '/nowhere'))).rejects.toMatchObject({ code: 22 });
  });

  it('is queried with Apollo Client, which then fetches all pages of a list', async () => {
    const { stdout } = await apolloClient(url);
    expect(stdout).toContain(`Senior backend developer: ${stepCount} skills`);
    expect(stdout).toMatch(/^Backend developer: complete after [\d.]+ months$/m);
    expect(stdout).toContain(`Stage 1: ${firstStage.join(', ')}\n`);
    const [, listed, total] = /Experts: (\d+) of (\d+) skills/.exec(stdout) ?? [];
    expect(listed).toBe(total);
    expect(Number(total)).toBeGreaterThan(20);
  });
});

describe('the snapshot', () => {
  const service = () => url.replace('/graphql', '');
  const python = async () =>
    join(await pythonEnvironment(join(packageRoot, 'tests', 'python', 'requirements.txt')), 'python');

  it('is read with pandas and networkx, which also reports errors', async () => {
    const { stdout } = await example(await python(), 'examples/snapshot.py', service());
    expect(stdout).toMatch(/^Version 1: \d+ nodes, \d+ edges\n/);
    expect(stdout).toMatch(/Skills that lead to most others:\n {2}Programming fundamentals: \d+\n/);
    const failed = example(await python(), 'examples/snapshot.py', url);
    await expect(failed).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/^Not found: /) });
  });

  it('is read by the notebook, whose every cell runs', async () => {
    const notebook = join(packageRoot, 'examples', 'snapshot.ipynb');
    const { stdout } = await example(await python(), 'tests/python/run_notebook.py', notebook, service());
    expect(stdout).toMatch(/^Version 1: \d+ nodes, \d+ edges\nProgramming fundamentals\n/);
    expect(stdout).toMatch(/\n0 writes since version 1\n$/);
  });
});

describe('persisted queries', () => {
  const requests: { method: string; sentQuery: boolean }[] = [];
  /** A proxy between a client and the service that records requests. */
  const proxy = createServer((request, response) => {
    void forward(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  beforeAll(async () => {
    await once(proxy.listen(0, '127.0.0.1'), 'listening');
  });
  afterAll(() => void proxy.close());

  async function forward(request: IncomingMessage): Promise<[number, string]> {
    const { method = '', url: path = '' } = request;
    const body = await text(request);
    requests.push({ method, sentQuery: path.includes('query=') || body.includes('"query"') });
    const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
    const response = await fetch(new URL(path, url), { method, headers, ...(body ? { body } : {}) });
    return [response.status, await response.text()];
  }

  it('are sent by GET with only a hash once the service has stored them', async () => {
    const { port } = proxy.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/graphql`;
    await apolloClient(address);
    requests.length = 0;
    await apolloClient(address);
    expect(requests.length).toBeGreaterThan(2);
    expect(requests).toEqual(Array(requests.length).fill({ method: 'GET', sentQuery: false }));
  });
});
