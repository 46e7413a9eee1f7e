import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { openPromise } from 'yauzl';
import { cacheFolder } from '../../src/downloads/cache-folder.js';
import { MAVEN_CENTRAL } from '../../src/downloads/origin.js';
import { type Endpoint, type ManagedNeo4j, readEndpoint, startManagedNeo4j } from '../../src/managed-neo4j/index.js';
import { ensureJars } from '../../src/managed-neo4j/jars.js';
import { readJarList } from '../../src/managed-neo4j/jar-list.js';
import { isSigned } from '../../src/managed-neo4j/program.js';
import { packageRoot } from '../../src/process/package-root.js';
import { serveContent, type FileServer, serveFiles } from '../support/file-server.js';
import { ended, isAlive } from '../support/processes.js';

const CACHE = cacheFolder();

let dataDir: string;
const running: ManagedNeo4j[] = [];
const services: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'skill-graph-managed-'));
});

afterEach(async () => {
  await Promise.all(services.splice(0).map(kill));
  await Promise.all(running.splice(0).map((neo4j) => neo4j.stop()));
  // a killed service's Neo4j still writes to the folder until it has ended
  const { java } = await lockOwners();
  if (java !== undefined) await ended(java);
  await rm(dataDir, { recursive: true, force: true });
});

async function start(options: Partial<Parameters<typeof startManagedNeo4j>[0]> = {}): Promise<ManagedNeo4j> {
  const started = await startManagedNeo4j({ dataDir, ...options });
  running.push(started);
  return started;
}

/** Kills a service and waits until its process has ended. */
async function kill(service: ChildProcess): Promise<void> {
  if (!service.kill('SIGKILL')) return;
  await once(service, 'exit');
}

/** The ids of the Java process that locked a Neo4j's folder last, and of its service; undefined before the first lock. */
async function lockOwners(home = join(dataDir, 'neo4j')): Promise<{ java?: number; service?: number }> {
  const owners = await readFile(join(home, 'lock'), 'utf8').catch(() => '');
  const [java, service] = owners.split(' ').filter(Boolean).map(Number);
  return { java, service };
}

/** Starts a service in a separate process that can be killed. */
async function startService(...options: string[]): Promise<{ service: ChildProcess; endpoint: Endpoint }> {
  const script = join(packageRoot, 'tests', 'support', 'managed-service.ts');
  const service = spawn(process.execPath, ['--import', 'tsx', script, dataDir, ...options], {
    cwd: packageRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  services.push(service);
  const [line] = await Promise.race([once(service.stdout, 'data'), once(service, 'exit')]);
  return { service, endpoint: JSON.parse(String(line)) as Endpoint };
}

async function withDriver<T>(
  { uri, username, password }: Omit<Endpoint, 'pid' | 'port' | 'servicePid'>,
  use: (driver: Driver) => Promise<T>,
) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  return use(driver).finally(() => driver.close());
}

const write = (driver: Driver, name: string) => driver.executeQuery('CREATE (:Skill {name: $name})', { name });
const names = async (driver: Driver) =>
  (await driver.executeQuery('MATCH (s:Skill) RETURN s.name AS name ORDER BY name')).records.map(
    (row) => row.get('name') as string,
  );

describe('a managed Neo4j', () => {
  it('keeps its data and password between runs, and uses the given port', async () => {
    const first = await start();
    await withDriver(first, (driver) => write(driver, 'Git'));
    await first.stop();
    expect([await first.exited, isAlive(first.pid)]).toEqual([
      expect.objectContaining({ code: 0, expected: true }),
      false,
    ]);

    const second = await start({ boltPort: first.port });
    expect([second.uri, second.password]).toEqual([first.uri, first.password]);
    expect(await withDriver(second, names)).toEqual(['Git']);
  });

  it('exposes its password only to its owner, and accepts no other', async () => {
    const started = await start();
    const { pid, password } = started;
    expect(execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)]).toString()).not.toContain(password);
    const home = join(dataDir, 'neo4j');
    const modes = await Promise.all(
      ['', 'password', 'endpoint.json'].map(async (name) => (await stat(join(home, name))).mode & 0o077),
    );
    expect(modes).toEqual([0, 0, 0]);
    expect(await readFile(join(home, 'password'), 'utf8')).toBe(`${password}\n`);
    await expect(withDriver({ ...started, password: 'neo4j' }, names)).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
  });

  it('resets the password to the one in its file if it was changed in the database', async () => {
    const first = await start();
    await withDriver(first, (driver) =>
      driver.executeQuery("ALTER USER neo4j SET PASSWORD 'something-else'", {}, { database: 'system' }),
    );
    await first.stop();
    expect(await withDriver(await start(), names)).toEqual([]);
  });

  it('publishes its endpoint while it runs, and only then', async () => {
    const started = await start();
    const endpoint = await readEndpoint(dataDir);
    expect(endpoint).toMatchObject({ uri: started.uri, pid: started.pid, servicePid: process.pid });
    await withDriver(endpoint as Endpoint, (driver) => write(driver, 'Docker'));
    await started.stop();
    expect(await readEndpoint(dataDir)).toBeNull();
  });

  it('reports when it dies, and restarts on the same port with all acknowledged writes', async () => {
    const first = await start();
    await withDriver(first, async (driver) => {
      await write(driver, 'Kafka');
      process.kill(first.pid, 'SIGKILL');
      expect(await first.exited).toMatchObject({ signal: 'SIGKILL', expected: false });
      await start({ boltPort: first.port });
      expect(await names(driver)).toEqual(['Kafka']);
    });
  });

  it('shuts down cleanly on SIGTERM', async () => {
    const started = await start();
    await withDriver(started, (driver) => write(driver, 'Redis'));
    process.kill(started.pid, 'SIGTERM');
    await started.exited;
    expect(await readFile(join(dataDir, 'neo4j', 'logs', 'debug.log'), 'utf8')).toContain(
      'Bolt server has been shut down',
    );
  });

  it('is killed if it does not stop in time', async () => {
    const started = await start({ stopMs: 100 });
    process.kill(started.pid, 'SIGSTOP');
    await started.stop();
    expect(await started.exited).toMatchObject({ signal: 'SIGKILL', expected: true });
  });
});

describe('a service that is killed', () => {
  it('stops its Neo4j, and the next start has all acknowledged writes', async () => {
    const { service, endpoint } = await startService();
    await withDriver(endpoint, (driver) => write(driver, 'Kubernetes'));
    await kill(service);
    expect(await withDriver(await start(), names)).toEqual(['Kubernetes']);
    await ended(endpoint.pid);
  });

  it('does not block the next start if it is killed while starting', async () => {
    const { service } = await startService();
    await kill(service);
    const script = join(packageRoot, 'tests', 'support', 'managed-service.ts');
    const next = spawn(process.execPath, ['--import', 'tsx', script, dataDir], { cwd: packageRoot, stdio: 'ignore' });
    services.push(next);
    while ((await lockOwners()).service !== next.pid) await setTimeout(20);
    await kill(next);
    expect(await withDriver(await start(), names)).toEqual([]);
  });
});

describe('a managed Neo4j does not start because of', () => {
  it('a service that already uses the data: the hint is to stop the service, not its Neo4j', async () => {
    const { service, endpoint } = await startService();
    await expect(start()).rejects.toMatchObject({
      problem: 'already-running',
      message: expect.stringContaining(
        `${dataDir} is in use: a service runs on it already (process ${service.pid}; its Neo4j is process ${endpoint.pid})`,
      ),
      hint: expect.stringMatching(`kill ${service.pid}.*DATA_DIR`),
    });
    // also if only the lock exists, as while a service starts
    await rm(join(dataDir, 'neo4j', 'endpoint.json'));
    await expect(start({ lockWaitMs: 500 })).rejects.toMatchObject({
      problem: 'already-running',
      hint: expect.stringMatching(`kill ${service.pid}.*DATA_DIR`),
    });
  });

  it('a Neo4j that does not release the data: the error names its process', async () => {
    const { service, endpoint } = await startService();
    process.kill(endpoint.pid, 'SIGSTOP');
    await kill(service);
    try {
      await expect(start({ lockWaitMs: 500 })).rejects.toMatchObject({
        problem: 'already-running',
        hint: expect.stringContaining(`kill -9 ${endpoint.pid}`),
      });
    } finally {
      process.kill(endpoint.pid, 'SIGKILL');
    }
  });

  it('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const boltPort = (other.address() as AddressInfo).port;
    await expect(start({ boltPort })).rejects.toMatchObject({
      problem: 'port-in-use',
      message: expect.stringContaining(`Port ${boltPort} on 127.0.0.1`),
    });
    other.close();
  });

  it('a DATA_DIR that is not a folder', async () => {
    await writeFile(join(dataDir, 'file'), '');
    await expect(start({ dataDir: join(dataDir, 'file') })).rejects.toMatchObject({
      problem: 'folder-unusable',
      message: expect.stringContaining(`Cannot use DATA_DIR ${join(dataDir, 'file')}: `),
    });
  });

  it('a JVM that rejects its options: the error includes its message', async () => {
    await expect(start({ heap: 'plenty' })).rejects.toMatchObject({
      problem: 'start-failed',
      message: expect.stringContaining('Invalid maximum heap size: -Xmxplenty'),
      hint: expect.stringContaining(join(dataDir, 'neo4j', 'logs')),
    });
  });

  it('damaged data: the error includes the log', async () => {
    const started = await start();
    await started.stop();
    const store = join(dataDir, 'neo4j', 'data', 'databases', 'system', 'neostore');
    await writeFile(store, Buffer.alloc((await stat(store)).size, 0x5a));
    await expect(start()).rejects.toMatchObject({
      problem: 'start-failed',
      message: expect.stringMatching(/did not start: .+\n.+/),
      hint: expect.stringContaining('backup'),
    });
  });
});

describe('the class-data archive', () => {
  const { version, jars } = readJarList();
  let cacheDir: string;
  let folder: string;

  beforeEach(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'skill-graph-cache-'));
    folder = join(cacheDir, `neo4j-${version}`);
    const shared = join(CACHE, `neo4j-${version}`, 'jars');
    await ensureJars(shared, jars, { jarsUrl: MAVEN_CENTRAL, onProgress: () => undefined, log: () => undefined });
    await mkdir(folder);
    await symlink(shared, join(folder, 'jars'));
  });
  afterEach(() => rm(cacheDir, { recursive: true }));

  async function hasSignature(file: string): Promise<boolean> {
    const zip = await openPromise(file);
    try {
      for await (const { fileName } of zip.eachEntry()) if (/^META-INF\/[^/]+\.SF$/.test(fileName)) return true;
      return false;
    } finally {
      zip.close();
    }
  }

  it('can contain the classes of every jar: those of signed jars, which it cannot, are in the program', async () => {
    const signed: string[] = [];
    for (const { name } of jars) if (await hasSignature(join(folder, 'jars', name))) signed.push(name);
    expect(signed).toEqual(jars.filter(isSigned).map(({ name }) => name));
  });

  const archives = async () => (await readdir(folder)).filter((name) => name.includes('.jsa'));

  /** The process id of the Neo4j that creates it, once that runs. */
  async function creator(): Promise<number> {
    for (;;) {
      const [home = ''] = await archives();
      const { java } = await lockOwners(join(folder, home));
      if (java !== undefined) return java;
      await setTimeout(20);
    }
  }

  it('is not waited for, and a stop while it is created leaves neither a part of it nor a process', async () => {
    const started = await start({ cacheDir });
    expect(await archives()).toEqual([]);
    const stopping = new AbortController();
    const created = started.createArchive(() => new Promise(() => undefined), stopping.signal);
    const pid = await creator();
    stopping.abort();
    await created;
    expect([await archives(), isAlive(pid)]).toEqual([[], false]);
  });

  it('is created by a later service if the first was killed meanwhile', async () => {
    const { service } = await startService(cacheDir);
    const pid = await creator();
    await kill(service);
    const second = await start({ cacheDir });
    expect((await archives()).filter((name) => name.endsWith('.jsa'))).toEqual([]);
    expect(await withDriver(second, names)).toEqual([]);
    await ended(pid);
    await second.createArchive(() => Promise.resolve(), new AbortController().signal);
    expect(await archives()).toEqual([expect.stringMatching(/\.jsa$/)]);
    await second.stop();
    expect(await withDriver(await start({ cacheDir }), names)).toEqual([]);
  }, 600_000);
});

describe('a damaged jar in the cache with the right size and time', () => {
  const { version, jars } = readJarList();
  const name = `neo4j-kernel-${version}.jar`;
  const path = jars.find((jar) => jar.name === name)?.path;
  const shared = join(CACHE, `neo4j-${version}`, 'jars');
  let cacheDir: string;
  let server: FileServer | undefined;

  beforeEach(async () => {
    await ensureJars(shared, jars, { jarsUrl: MAVEN_CENTRAL, onProgress: () => undefined, log: () => undefined });
    cacheDir = await mkdtemp(join(tmpdir(), 'skill-graph-cache-'));
    const folder = join(cacheDir, `neo4j-${version}`, 'jars');
    await mkdir(folder, { recursive: true });
    for (const jar of jars) await symlink(join(shared, jar.name), join(folder, jar.name));
  });

  afterEach(async () => {
    await server?.close();
    await rm(cacheDir, { recursive: true });
  });

  /** Damages the jar and returns its original content. */
  async function damage(): Promise<Buffer> {
    const file = join(cacheDir, `neo4j-${version}`, 'jars', name);
    const [content, { atime, mtime }] = [await readFile(file), await stat(file)];
    await rm(file);
    await writeFile(file, Buffer.from(content).fill(0, 1_000, content.length - 1_000));
    await utimes(file, atime, mtime);
    return content;
  }

  it('is detected when the start fails, and downloaded again; then the start succeeds', async () => {
    await (await start({ cacheDir })).stop();
    server = await serveFiles(serveContent(await damage()));
    const logged: string[] = [];
    const started = await start({ cacheDir, jarsUrl: server.url, log: (message) => logged.push(message) });
    expect(await withDriver(started, names)).toEqual([]);
    expect(logged).toContainEqual(expect.stringMatching(`${name} is corrupted.*fetching it again`));
    expect(server.requests).toEqual([{ path: `/maven2/${path}`, range: undefined }]);
  });

  it('is detected before first use, and named if it cannot be downloaded again', async () => {
    await damage();
    server = await serveFiles((_request, response) => void response.writeHead(404).end());
    await expect(start({ cacheDir, jarsUrl: server.url })).rejects.toMatchObject({
      problem: 'download-failed',
      message: expect.stringContaining(name),
    });
  });
});
