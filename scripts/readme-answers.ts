/**
 * Keeps README.md true: asks a running service each of its ```graphql blocks, and puts the answer into the ```json
 * block that follows.
 *
 * npx tsx scripts/readme-answers.ts [url] [--check]
 *   url      the service's address; http://127.0.0.1:4000 unless told
 *   --check  changes nothing
 *
 * Exit codes: 0 the answers stand there, 1 no answer, or with --check another one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { packageRoot } from '../src/process/package-root.js';
import { ask, DEFAULT_URL } from './ask.js';

const README = join(packageRoot, 'README.md');
/** A query and the answer below it, with what stands between them. */
const QUESTION = /```graphql\n(?<query>[^`]+)```(?<between>[^`]*)```json\n(?<answer>[^`]*)```/g;

async function answered(readme: string, url: string): Promise<string> {
  let text = readme;
  for (const { 0: whole, groups: { query = '', between = '' } = {} } of readme.matchAll(QUESTION)) {
    const answer = JSON.stringify(await ask(url, query));
    text = text.replace(whole, () => `\`\`\`graphql\n${query}\`\`\`${between}\`\`\`json\n${answer}\n\`\`\``);
  }
  return format(text, { ...(await resolveConfig(README)), filepath: README });
}

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const before = readFileSync(README, 'utf8');
const after = await answered(before, positionals[0] ?? DEFAULT_URL);
if (!values.check) writeFileSync(README, after);
else if (before !== after) {
  console.error('README.md shows other answers than the service gives: run npm run docs while the service runs.');
  process.exitCode = 1;
}
