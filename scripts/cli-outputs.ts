/**
 * Runs each `npm run --silent cli` example of docs/clients.md against a running service, and writes its output below it.
 *
 * npx tsx scripts/cli-outputs.ts [url] [--check]
 *   url      the service's address; default http://127.0.0.1:4000
 *   --check  only compares
 *
 * Exit codes: 0 the outputs are up to date, 1 with --check a difference.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/process/package-root.js';
import { DEFAULT_URL } from './ask.js';

const PATH = join(packageRoot, 'docs/clients.md');
/** A command and its output, up to the end of the block. */
const EXAMPLE = /^\$ npm run --silent cli -- (?<args>.*)\n(?<output>[^]*?)```$/gm;

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const env = { ...process.env, SKILL_GRAPH_URL: `${positionals[0] ?? DEFAULT_URL}/graphql` };

function outputOf(args: string): string {
  const command = ['run', '--silent', 'cli', '--', ...args.split(' ')];
  const { stdout, stderr } = spawnSync('npm', command, { cwd: packageRoot, env, encoding: 'utf8' });
  return stdout + stderr;
}

const before = readFileSync(PATH, 'utf8');
const after = before.replace(
  EXAMPLE,
  (_example, args: string) => `$ npm run --silent cli -- ${args}\n${outputOf(args)}\`\`\``,
);
if (before !== after && values.check) {
  console.error('docs/clients.md has outputs that differ; run npm run docs with the service running');
  process.exitCode = 1;
} else if (before !== after) writeFileSync(PATH, after);
