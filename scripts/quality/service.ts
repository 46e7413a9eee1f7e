import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.js';

const MAIN = join(packageRoot, 'src', 'main.ts');
const START_MS = 120_000;

/** Runs the service on a DATA_DIR in a separate process while `work` uses it. */
export async function withService<Result>(dataDir: string, work: (url: string) => Promise<Result>): Promise<Result> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN], {
    // not the current folder: its .env may configure another database
    cwd: dataDir,
    env: { ...minimalEnvironment(), ...settingsFor(dataDir) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    return await work(await addressOf(child));
  } finally {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  }
}

/** The default settings. */
export function settingsFor(dataDir: string) {
  return { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'warn' };
}

/** What is needed to find Java and the jars, without settings of the service. */
function minimalEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, JAVA_HOME, XDG_CACHE_HOME, TMPDIR } = process.env;
  const variables = Object.entries({ PATH, HOME, JAVA_HOME, XDG_CACHE_HOME, TMPDIR });
  return Object.fromEntries(variables.filter(([, value]) => value !== undefined));
}

async function addressOf(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the service did not start within ${START_MS} ms`)), START_MS);
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, url] = /GraphQL API: (http:\S+)\/graphql/.exec(output) ?? [];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the service exited with code ${code}`));
    });
  });
}
