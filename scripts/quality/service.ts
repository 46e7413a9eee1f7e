import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.js';

const MAIN = join(packageRoot, 'src', 'main.ts');
const START_MS = 120_000;

/** Runs the service on a DATA_DIR, as a process of its own, while `work` asks it. */
export async function withService<Result>(dataDir: string, work: (url: string) => Promise<Result>): Promise<Result> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN], {
    // no .env of whoever runs this: it may name another database
    cwd: dataDir,
    env: { ...surroundings(), ...settingsFor(dataDir) },
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

/** Nothing but defaults, so that what is measured is what a person gets. */
export function settingsFor(dataDir: string) {
  return { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'warn' };
}

/** What finds Java and the jars; no setting of whoever runs this. */
function surroundings(): NodeJS.ProcessEnv {
  const { PATH, HOME, JAVA_HOME, XDG_CACHE_HOME, TMPDIR } = process.env;
  const given = Object.entries({ PATH, HOME, JAVA_HOME, XDG_CACHE_HOME, TMPDIR });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

async function addressOf(child: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the service did not start within ${START_MS} ms`)), START_MS);
    child.stdout?.on('data', (part: Buffer) => {
      printed += part.toString();
      const [, url] = /GraphQL API: (http:\S+)\/graphql/.exec(printed) ?? [];
      if (url === undefined) return;
      clearTimeout(late);
      resolve(url);
    });
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the service ended with exit code ${code}`));
    });
  });
}
