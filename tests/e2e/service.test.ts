import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/process/package-root.js';
import { eventually } from '../support/eventually.js';
import { ended, isAlive } from '../support/processes.js';
import {
  type Answer,
  endAllServices,
  failToStart,
  startRequest,
  startService,
  type StartedService,
} from '../support/service.js';

const run = promisify(execFile);
const README_ANSWERS = join(packageRoot, 'scripts', 'readme-answers.ts');
const LOAD = join(packageRoot, 'dist', 'scripts', 'load.js');

let folder: string;
let dataDir: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-e2e-'));
  dataDir = join(folder, 'data');
});
afterEach(endAllServices);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const neo4jPid = async () => {
  const { pid } = JSON.parse(await readFile(join(dataDir, 'neo4j', 'endpoint.json'), 'utf8')) as { pid: number };
  return pid;
};
const health = async ({ url }: StartedService, of: 'ready' | 'live') => (await fetch(`${url}/health/${of}`)).status;

describe('from an empty folder', () => {
  it('loads the default graph, and executes the query that it prints', async () => {
    const service = await startService({ DATA_DIR: dataDir });
    expect(service.printed()).toContain('Loaded the default graph.');
    const [printed] = /^\{"query".*\}$/m.exec(service.printed()) ?? [];
    const { query } = JSON.parse(printed ?? '{}') as { query: string };
    const { data, errors } = await service.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ skill: { name: 'Message brokers and queues' } });
    // the responses in the README are those of this service
    await run(process.execPath, ['--import', 'tsx', README_ANSWERS, service.url, '--check'], { cwd: packageRoot });
    expect(await service.end('SIGTERM')).toBe(0);
  });

  it('completes a running request on SIGTERM, then leaves no process', async () => {
    const service = await startService({ DATA_DIR: dataDir });
    expect(service.printed()).toContain('Using the existing graph.');
    const database = await neo4jPid();
    const request = await startRequest(service, '{ graphInfo { skills } }');
    const exited = service.end('SIGTERM');
    await eventually(() => service.printed().includes('SIGTERM: waiting for requests in progress'));
    expect(await request.complete()).toEqual({
      status: 200,
      body: { data: { graphInfo: { skills: expect.any(Number) } } },
    });
    expect(await exited).toBe(0);
    expect(isAlive(database)).toBe(false);
  });
});

describe('failures', () => {
  it('survives kill -9: its Neo4j stops, the next start works, and acknowledged writes are there', async () => {
    const service = await startService({ DATA_DIR: dataDir });
    const database = await neo4jPid();
    const dataset = await writeDataset(join(folder, 'mine'));
    const { stdout } = await run(process.execPath, [LOAD, dataset], { env: { ...process.env, DATA_DIR: dataDir } });
    expect(stdout).toMatch(/^Loaded: 4 nodes and 2 edges created/);
    expect(await service.end('SIGKILL')).toBe('SIGKILL');

    const next = await startService({ DATA_DIR: dataDir });
    await ended(database);
    const { data } = await next.ask('{ skill(id: "skill:juggling") { name level { name } } }');
    expect(data).toEqual({ skill: { name: 'Juggling', level: { name: 'Circus' } } });
    expect(await next.end('SIGTERM')).toBe(0);
  });

  it('responds with UNAVAILABLE while its Neo4j is down, and recovers without a restart', async () => {
    const service = await startService({ DATA_DIR: dataDir });
    process.kill(await neo4jPid(), 'SIGKILL');
    let answer: Answer = {};
    // in parallel: it ends within moments and restarts within seconds
    await Promise.all([
      eventually(async () => {
        answer = await service.ask('{ graphInfo { skills } }');
        return answer.errors !== undefined;
      }),
      eventually(async () => {
        const [readiness, liveness] = [await health(service, 'ready'), await health(service, 'live')];
        return readiness === 503 && liveness === 200;
      }),
    ]);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'UNAVAILABLE',
      retryAfterSeconds: expect.any(Number),
    });
    await eventually(async () => (await health(service, 'ready')) === 200);
    expect((await service.ask('{ graphInfo { skills } }')).errors).toBeUndefined();
    expect(await service.end('SIGTERM')).toBe(0);
  });

  it('reports a folder in use by another service, a port in use, and a rejected password', async () => {
    const service = await startService({ DATA_DIR: dataDir });
    const twice = await failToStart({ DATA_DIR: dataDir });
    expect(twice).toMatchObject({ code: 1, printed: expect.stringMatching(/already/i) });
    expect(twice.printed).toContain('DATA_DIR');

    const port = new URL(service.url).port;
    const { uri, password } = JSON.parse(await readFile(join(dataDir, 'neo4j', 'endpoint.json'), 'utf8')) as Record<
      string,
      string
    >;
    const used = await failToStart({ PORT: port, NEO4J_URI: uri ?? '', NEO4J_PASSWORD: password ?? '' });
    expect(used).toMatchObject({ code: 1, printed: expect.stringContaining('The port is in use') });

    const refused = await failToStart({ NEO4J_URI: uri ?? '', NEO4J_PASSWORD: 'not-the-password' });
    expect(refused).toMatchObject({ code: 1, printed: expect.stringContaining('refused the credentials') });
    expect(refused.printed).not.toContain('not-the-password');
    expect(await service.end('SIGTERM')).toBe(0);
  });

  it('reports missing Java, and how to fix it', async () => {
    const path = join(folder, 'bin');
    await mkdir(path, { recursive: true });
    await symlink(process.execPath, join(path, 'node'));
    const { code, printed } = await failToStart({ DATA_DIR: join(folder, 'no-java'), PATH: path, JAVA_HOME: '' });
    expect(code).toBe(1);
    expect(printed).toMatch(/Java/);
    expect(printed).toMatch(/JDK 17/);
  });

  it('reports each invalid setting, and an unreachable Neo4j', async () => {
    const bad = await failToStart({ PORT: 'abc', READ_TIMEOUT_MS: '-1', DATA_DIR: join(folder, 'unused') });
    expect(bad).toMatchObject({ code: 1, printed: expect.stringMatching(/PORT[\s\S]*READ_TIMEOUT_MS/) });
    const away = await failToStart({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
    expect(away).toMatchObject({ code: 1, printed: expect.stringContaining('NEO4J_URI') });
  });
});

describe('the load command', () => {
  const load = (...args: string[]) =>
    run(process.execPath, [LOAD, ...args]).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );

  it('prints its usage, and rejects other arguments', async () => {
    expect(await load('--help')).toMatchObject({ code: 0, stdout: expect.stringMatching(/Usage[\s\S]*--dry-run/) });
    expect(await load('--dry')).toMatchObject({ code: 2, stderr: expect.stringContaining("unknown option '--dry'") });
    expect(await load('one', 'two')).toMatchObject({ code: 2, stderr: expect.stringContaining('too many arguments') });
  });

  it('reports a missing folder', async () => {
    const missing = join(folder, 'missing');
    const message = `Nothing was loaded: there is no folder ${missing}; name one that contains a dataset.yaml\n`;
    expect(await load(missing)).toMatchObject({ code: 1, stderr: message });
  });

  it('prints the difference without changes with --dry-run; reports the position of an error in a file without changes', async () => {
    const service = await startService({ DATA_DIR: dataDir });
    const env = { ...process.env, DATA_DIR: dataDir };
    const version = async () => (await service.ask('{ graphInfo { version } }')).data;
    const before = await version();
    const dataset = await writeDataset(join(folder, 'dry'), 'Sword swallowing');
    const dry = await run(process.execPath, [LOAD, dataset, '--dry-run'], { env });
    expect(dry.stdout).toContain('~ skill:juggling');
    expect(dry.stdout).toContain('Nothing was changed.');
    await writeFile(join(dataset, 'skills.yaml'), '- id: skill:juggling\n  nme: Juggling\n');
    const broken = await run(process.execPath, [LOAD, dataset], { env }).catch((error: { stderr: string }) => error);
    expect(broken.stderr).toMatch(/skills\.yaml:2: skill:juggling\.nme: unknown key/);
    expect(await version()).toEqual(before);
    expect(await service.end('SIGTERM')).toBe(0);
  });
});

/** A dataset of one level and one skill. */
async function writeDataset(into: string, description = 'Keeping balls in the air'): Promise<string> {
  await mkdir(join(into, 'inventory'), { recursive: true });
  const files = {
    'dataset.yaml': 'id: circus\nname: Circus\ndescription: A test\n',
    'sources.yaml': '- { id: source:circus, name: Circus }\n',
    'inventory/circus.yaml': 'source: source:circus\nlocators: [ring]\n',
    'levels.yaml':
      '- { id: level:circus, name: Circus, description: All of it, rank: 9, sections: [circus#ring], cites: [circus#ring] }\n',
    'areas.yaml':
      '- { id: area:circus, name: The ring, description: All of it, sections: [circus#ring], cites: [circus#ring] }\n',
    'skills.yaml': [
      '- id: skill:juggling',
      '  name: Juggling',
      `  description: ${description}`,
      '  level: level:circus',
      '  areas: [area:circus]',
      '  cites: [circus#ring]',
    ].join('\n'),
  };
  for (const [file, text] of Object.entries(files)) await writeFile(join(into, file), text);
  return into;
}
