import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { packageRoot } from '../../src/process/package-root.js';
import { NOT_RUN } from '../support/commands-not-run.js';
import { documentedCommands } from '../support/documented-commands.js';
import { writeDocumentedFiles } from '../support/documented-files.js';
import { endAllServices, startService, type StartedService } from '../support/service.js';

const PLACEHOLDER = /<[a-z][^>]*>|…|\.\.\.|\[[\w-]/;
/** Lines of `.env`. */
const SETTING = /^[A-Z0-9_]+=\S*$/;
const notRun = Object.values(NOT_RUN).flat();
const isRun = (line: string) =>
  !PLACEHOLDER.test(line) && !SETTING.test(line) && !notRun.some((pattern) => pattern.test(line));

const documented = documentedCommands();
const runnable = documented
  .map(({ page, lines, output }) => ({ page, script: lines.filter(isRun).join('\n').trim(), output }))
  .filter(({ script }) => script !== '');
/** Without what an earlier page has. */
const distinct = runnable.filter(({ script }, index) => {
  const earlier = runnable.slice(0, index);
  return !earlier.some((other) => other.script === script || other.script.split('\n').includes(script));
});

const CREATES_KEY = /graph -- api-key/;
/** It deletes what other commands read. */
const EMPTIES = /graph -- empty/;
/** It copies or replaces the data, which no service may use meanwhile. */
const COPIES_DATA = /^cp .*\.data|^rm .*\.data/m;
const ofKind = (kind: RegExp) => distinct.filter(({ script }) => kind.test(script));
const others = distinct.filter(({ script }) => ![CREATES_KEY, EMPTIES, COPIES_DATA].some((kind) => kind.test(script)));

/** These exit with 1: they report problems, ask for `--yes`, or find nothing. */
const EXITS_WITH_1 = /^npm run (?:graph -- (?:check\b.*|empty \w+)|--silent cli -- show dokcer)$/gm;
/** What the page asks the reader to do between two commands. */
const DECIDES = /^.* --out review\.jsonl$/gm;
const ACCEPT_ALL = `sed -i 's/"decision":null/"decision":"ACCEPT"/' review.jsonl`;
const EXAMPLE_PROGRAM = /examples\/\S+\.(?:mjs|py|ts)\b/g;

let folder: string;
let service: StartedService;
let url = '';
/** A curator's, as `api-key` prints it. */
let key = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-commands-'));
  await linkCheckout();
  await writeDocumentedFiles(folder);
  for (const { script } of ofKind(CREATES_KEY)) key = /^sg_\S+$/m.exec((await run(script)).stdout)![0];
  service = await startService({ AUTH_API_KEYS_FILE: join(folder, 'api-keys.yaml'), DATA_DIR: '.data' }, folder);
  url = service.url;
});
afterAll(async () => {
  await endAllServices();
  await rm(folder, { recursive: true, force: true });
});

/** The folder stands for a checkout: what commands read is linked, and what they write stays in the folder. */
async function linkCheckout(): Promise<void> {
  const hidden = (await readdir(packageRoot)).filter((name) => !name.startsWith('.'));
  for (const name of hidden) await symlink(join(packageRoot, name), join(folder, name));
  await mkdir(join(folder, '.data'));
}

/** @throws Error with all that the commands print, if one fails */
async function run(script: string): Promise<{ stdout: string; stderr: string }> {
  const { PATH, HOME, JAVA_HOME, XDG_CACHE_HOME, TMPDIR } = process.env;
  const settings = {
    KEY: key,
    SKILL_GRAPH_URL: `${url}/graphql`,
    PYTHONDONTWRITEBYTECODE: '1',
    npm_config_update_notifier: 'false',
    // other tests keep the machine busy
    READ_TIMEOUT_MS: '60000',
    // of docs/authentication.md
    AUTH_JWT_SECRET: 'a secret of 32 characters or more',
    AUTH_ISSUER: 'https://app.example.org',
    AUTH_AUDIENCE: 'skill-graph',
  };
  const env = { PATH, HOME, JAVA_HOME, XDG_CACHE_HOME, TMPDIR, ...settings };
  const child = spawn('bash', ['-euc', script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`exit code ${code}\n${stderr}${stdout}`);
  return { stdout, stderr };
}

/** At the service of this test, not at the default port. */
function here(script: string): string {
  return script
    .replace(/(?:http:\/\/)?(?:localhost|127\.0\.0\.1):4000/g, url)
    .replace(EXAMPLE_PROGRAM, `$& ${url}/graphql`)
    .replace(EXITS_WITH_1, '$& || [ $? -eq 1 ]')
    .replace(DECIDES, `$&\n${ACCEPT_ALL}`);
}

async function runHere({ script, output }: { script: string; output: string | null }): Promise<void> {
  const { stdout, stderr } = await run(here(script));
  if (output === null) expect(stdout).not.toContain('"errors":[');
  // a page shows what a terminal does; `npm run docs` updates it
  else expect([stdout, stdout + stderr]).toContain(output);
}

describe('a documented command', () => {
  it('creates the API key of the service', () => {
    expect(key).toMatch(/^sg_/);
  });

  it.each(others)('of $page runs: $script', runHere);

  it.each(ofKind(EMPTIES))('of $page runs at the end: $script', runHere);

  it.each(ofKind(COPIES_DATA))('of $page runs while the service is stopped: $script', async ({ script }) => {
    await service.end('SIGTERM');
    await run(script);
  });
});

describe('the list of commands that are not run', () => {
  it('has no command that is not documented', () => {
    const lines = documented.flatMap((commands) => commands.lines);
    expect(notRun.filter((pattern) => !lines.some((line) => pattern.test(line)))).toEqual([]);
  });

  it('leaves most commands', () => {
    expect(distinct.length).toBeGreaterThan(30);
  });
});
