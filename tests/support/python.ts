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
const MAX_OUTPUT_BYTES = 64 << 20;

/**
 * Runs a script of tests/python with a temporary file for each text.
 *
 * @returns its output, parsed as JSON
 */
export async function runPython(script: string, ...texts: string[]): Promise<unknown> {
  const python = join(await pythonEnvironment(join(scripts, 'requirements.txt')), 'python');
  const folder = await mkdtemp(join(tmpdir(), 'skill-graph-python-'));
  try {
    const files = await Promise.all(
      texts.map(async (text, index) => {
        const file = join(folder, String(index));
        await writeFile(file, text);
        return file;
      }),
    );
    const { stdout } = await run(python, [join(scripts, script), ...files], { maxBuffer: MAX_OUTPUT_BYTES });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * A virtual environment with the packages of a list, cached per user and re-created when they change.
 *
 * @returns the folder of its programs: run those that are scripts with its `python`, since they name the folder where they
 *   were installed
 */
export async function pythonEnvironment(requirements: string): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex');
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'skill-graph', 'python');
  const home = join(cache, hash.slice(0, 16));
  const programs = join(home, 'bin');
  if (existsSync(programs)) return programs;
  await mkdir(cache, { recursive: true });
  const created = await mkdtemp(join(cache, 'new-'));
  await run('python3', ['-m', 'venv', created]);
  await run(join(created, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]);
  // atomic; if another run was faster, its environment is used
  await rename(created, home).catch(() => rm(created, { recursive: true }));
  return programs;
}
