/**
 * Sends each ```graphql block of README.md, docs/api.md and docs/errors.md to a running service, and writes the response
 * into the ```json block that follows.
 *
 * npx tsx scripts/readme-answers.ts [url] [--check]
 *   url      the service's address; default http://127.0.0.1:4000
 *   --check  only compares
 *
 * Exit codes: 0 the responses are up to date, 1 no response, or with --check a difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { packageRoot } from '../src/process/package-root.js';
import { ask, DEFAULT_URL } from './ask.js';

const FILES = ['README.md', 'docs/api.md', 'docs/errors.md'];
/** A query and the response below it, with the text between them. */
const EXAMPLE = /```graphql\n(?<query>[^`]+)```(?<between>[^`]*)```json\n(?<response>[^`]*)```/g;

async function withResponses(document: string, path: string, url: string): Promise<string> {
  let text = document;
  for (const { 0: example, groups: { query = '', between = '' } = {} } of document.matchAll(EXAMPLE)) {
    const response = JSON.stringify(await ask(url, query));
    text = text.replace(example, () => `\`\`\`graphql\n${query}\`\`\`${between}\`\`\`json\n${response}\n\`\`\``);
  }
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
for (const file of FILES) {
  const path = join(packageRoot, file);
  const before = readFileSync(path, 'utf8');
  const after = await withResponses(before, path, positionals[0] ?? DEFAULT_URL);
  if (before === after) continue;
  if (values.check) {
    console.error(`${file} shows outdated responses: run npm run docs while the service runs.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, after);
  }
}
