import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startServerProcess } from '../../scripts/measure/server-process.js';
import { packageRoot } from '../../src/process/package-root.js';

const run = promisify(execFile);
/** What a release of the service has: no sources, no tests. */
const RELEASED = [
  'package.json',
  'package-lock.json',
  'dist',
  'cypher',
  'schema',
  'data',
  'neo4j',
  'scripts/prepare.js',
];
const MAX_INSTALLED_MB = 150;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-production-'));
  for (const path of RELEASED) await cp(join(packageRoot, path), join(folder, path), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function megabytes(path: string): Promise<number> {
  const files = await readdir(path, { recursive: true, withFileTypes: true });
  const sizes = files.map(async (file) => (file.isFile() ? (await stat(join(file.parentPath, file.name))).size : 0));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 2 ** 20;
}

describe('a built tree with its production dependencies alone', () => {
  it('is installed by npm ci --omit=dev, and starts', async () => {
    await run('npm', ['ci', '--omit=dev'], { cwd: folder });
    expect(await megabytes(join(folder, 'node_modules'))).toBeLessThan(MAX_INSTALLED_MB);

    const settings = { PORT: '0', DATA_DIR: join(folder, 'data-dir') };
    const service = await startServerProcess(['dist/src/main.js'], folder, settings);
    try {
      const response = await fetch(`${service.url}/graphql?query=${encodeURIComponent('{ graphInfo { skills } }')}`, {
        headers: { 'apollo-require-preflight': 'true' },
      });
      expect(await response.json()).toEqual({ data: { graphInfo: { skills: expect.any(Number) } } });
    } finally {
      await service.stop();
    }
  });
});
