import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/process/package-root.js';

const run = promisify(execFile);
const scripts = join(packageRoot, 'tests', 'python');
const LARGEST_ANSWER = 64 << 20;

/**
 * Has a script of tests/python read texts, each from a file of its own.
 *
 * @returns what it printed, as JSON
 */
export async function askPython(script: string, ...texts: string[]): Promise<unknown> {
  const python = await pythonWithReaders();
  const folder = await mkdtemp(join(tmpdir(), 'skill-graph-python-'));
  try {
    const files = await Promise.all(
      texts.map(async (text, at) => {
        const file = join(folder, String(at));
        await writeFile(file, text);
        return file;
      }),
    );
    const { stdout } = await run(python, [join(scripts, script), ...files], { maxBuffer: LARGEST_ANSWER });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A Python with the packages of requirements.txt: made once in the user's cache, anew when they change. */
async function pythonWithReaders(): Promise<string> {
  const requirements = join(scripts, 'requirements.txt');
  const hash = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex');
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'skill-graph', 'python');
  const home = join(cache, hash.slice(0, 16));
  const python = join(home, 'bin', 'python');
  if (existsSync(python)) return python;
  await mkdir(cache, { recursive: true });
  const made = await mkdtemp(join(cache, 'new-'));
  await run('python3', ['-m', 'venv', made]);
  await run(join(made, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]);
  // whole or not at all; where another run was first, its own stands
  await rename(made, home).catch(() => rm(made, { recursive: true }));
  return python;
}
