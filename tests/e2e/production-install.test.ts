import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { get } from 'node:http';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ServerProcess, startProgram } from '../../scripts/measure/server-process.js';
import { readEndpoint } from '../../src/managed-neo4j/endpoint.js';
import { packageRoot } from '../../src/process/package-root.js';
import { layOutImage } from '../support/image.js';
import { podSettings, podSpec } from '../support/kubernetes.js';

const run = promisify(execFile);
const DOCKERFILE = join(packageRoot, 'Dockerfile');
/** What a release of the service has: no sources, no tests. */
const RELEASED = [
  ...['LICENSE', 'NOTICE', 'README.md', 'CHANGELOG.md', 'package.json', 'package-lock.json'],
  ...['bin', 'cypher', 'data', 'dist', 'neo4j', 'schema', 'scripts/prepare.js'],
];
const MAX_INSTALLED_MB = 150;
/** of what is added to the base image, compressed; this leaves 150 MB of 250 MB for that one */
const MAX_IMAGE_MB = 100;

/** Other tests keep both cores busy. */
const TIMEOUTS = { READ_TIMEOUT_MS: '60000', REQUEST_TIMEOUT_MS: '120000' };

/** Installing packages takes a minute while other tests keep both cores busy. */
const INSTALL_MS = 600_000;

let folder: string;
let released: string;
let installed: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-production-'));
  // the user of the image reads it, too
  await chmod(folder, 0o755);
  released = join(folder, 'released');
  installed = join(folder, 'installed');
  for (const path of RELEASED) await cp(join(packageRoot, path), join(released, path), { recursive: true });
  await mkdir(installed);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function megabytes(path: string): Promise<number> {
  const files = await readdir(path, { recursive: true, withFileTypes: true });
  const sizes = files.map(async (file) => (file.isFile() ? (await stat(join(file.parentPath, file.name))).size : 0));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 2 ** 20;
}

async function skillsOf({ url }: ServerProcess): Promise<unknown> {
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent('{ graphInfo { skills } }')}`, {
    headers: { 'apollo-require-preflight': 'true' },
  });
  return response.json();
}

/** The statuses of the probes in deploy/kubernetes, which Kubernetes sends to the address of the pod. */
function probe(port: string): Promise<(number | undefined)[]> {
  const { startupProbe, livenessProbe, readinessProbe } = podSpec().containers[0];
  const statuses = [startupProbe, livenessProbe, readinessProbe].map(({ httpGet: { path, httpHeaders } }) => {
    const headers = {
      host: `192.0.2.1:${port}`,
      ...Object.fromEntries(httpHeaders.map(({ name, value }) => [name.toLowerCase(), value])),
    };
    return new Promise<number | undefined>((resolve, reject) => {
      get({ port, path, headers }, (response) => resolve(response.resume().statusCode)).on('error', reject);
    });
  });
  return Promise.all(statuses);
}

const SOME_SKILLS = { data: { graphInfo: { skills: expect.any(Number) } } };

describe('a release', () => {
  let service: ServerProcess;
  afterAll(() => service.stop());

  it(
    'is packed by npm, installed into an empty folder, and started by its command',
    async () => {
      await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: released });
      await writeFile(join(installed, 'package.json'), '{}');
      const [tarball] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
      await run('npm', ['install', '--omit=dev', '--ignore-scripts', join(folder, tarball!)], { cwd: installed });
      expect(await megabytes(join(installed, 'node_modules'))).toBeLessThan(MAX_INSTALLED_MB);

      // what npx runs; npx itself does not pass SIGTERM on
      const command = join(installed, 'node_modules', '.bin', 'skill-graph');
      service = await startProgram([command], { cwd: installed, settings: { ...TIMEOUTS, PORT: '0' } });
      expect(await skillsOf(service)).toEqual(SOME_SKILLS);
    },
    INSTALL_MS,
  );

  it('has the command line in its command, by npx', async () => {
    const args = ['skill-graph', 'cli', 'search', 'docker', '--first', '1', '--url', `${service.url}/graphql`];
    expect((await run('npx', args, { cwd: installed })).stdout).toContain('Docker (skill:docker)');
    const unknown = run('npx', ['skill-graph', 'strat'], { cwd: installed });
    await expect(unknown).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining("no program 'strat'") });
  });

  it(
    'runs as an image with the locked production dependencies, as a user who is not root',
    async () => {
      await run('npm', ['ci', '--omit=dev', '--ignore-scripts'], { cwd: released });
      const root = join(folder, 'image');
      const image = await layOutImage(await readFile(DOCKERFILE, 'utf8'), released, root);
      const archive = join(folder, 'image.tar.gz');
      await run('tar', ['--create', '--gzip', '--file', archive, '--directory', root, '.']);
      expect((await stat(archive)).size / 2 ** 20).toBeLessThan(MAX_IMAGE_MB);

      // Kubernetes refuses an image whose user may be root
      expect(image.uid).toBe(podSpec().securityContext.runAsUser);
      // only root can become another user
      const user = process.getuid?.() === 0 ? { uid: image.uid, gid: image.uid } : {};
      const neo4j = await readEndpoint(join(installed, '.data'));
      const connection = { NEO4J_URI: neo4j!.uri, NEO4J_USERNAME: neo4j!.username, NEO4J_PASSWORD: neo4j!.password };
      // as with a file system that is read-only, and without Java
      const absent = { HOME: '/none', TMPDIR: '/none', XDG_CACHE_HOME: '/none', JAVA_HOME: '/none' };
      const settings = { ...image.env, ...podSettings(), ...TIMEOUTS, ...connection, ...absent, PORT: '0' };
      const container = await startProgram(image.command, { cwd: image.folder, settings, ...user });
      try {
        expect(await skillsOf(container)).toEqual(SOME_SKILLS);
        const { port } = new URL(container.url);
        const [program, ...args] = image.healthcheck;
        const check = (at: string) => run(program, args, { env: { PATH: process.env.PATH, PORT: at }, ...user });
        await expect(check(port)).resolves.toBeDefined();
        await expect(check('1')).rejects.toMatchObject({ code: 1 });
        expect(await probe(port)).toEqual([200, 200, 200]);
      } finally {
        await container.stop();
      }
    },
    INSTALL_MS,
  );
});
