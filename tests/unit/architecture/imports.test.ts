import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../../src/process/package-root.js';

const CRUISER = join(packageRoot, 'architecture/node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const RULES = join(packageRoot, 'architecture/rules.js');
let folder: string;

beforeAll(() => {
  if (!existsSync(CRUISER))
    execFileSync('npm', ['ci', '--prefix', 'architecture', '--ignore-scripts'], { cwd: packageRoot });
  folder = mkdtempSync(join(tmpdir(), 'skill-graph-imports-'));
  writeFileSync(join(folder, 'tsconfig.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run lint:imports` on files by their paths in src/. */
function lint(files: Record<string, string>): { status: number | null; output: string } {
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'src', path)), { recursive: true });
    writeFileSync(join(folder, 'src', path), text);
  }
  const { status, stdout } = spawnSync(process.execPath, [CRUISER, '--config', RULES, 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stdout };
}

const EMPTY = 'export const value = 1;\n';

describe('npm run lint:imports', () => {
  it('accepts imports in the allowed direction', () => {
    const { status } = lint({
      'services/path.ts': "import { value } from '../planning/path.js';\nexport const twice = 2 * value;\n",
      'planning/path.ts': EMPTY,
    });
    expect(status).toBe(0);
  });

  it('refuses imports in other directions, including type imports', () => {
    const forbidden = [
      ['planning', 'services'],
      ['planning', 'graph/neo4j'],
      ['services', 'graphql'],
      ['services', 'graph/neo4j'],
      ['graph/ports', 'planning'],
      ['graph/cache', 'graph/neo4j'],
      ['exports', 'graph/neo4j'],
      ['graphql', 'http'],
      ['auth', 'http'],
      ['model', 'process'],
    ] as const;
    const files: Record<string, string> = {};
    for (const [from, to] of forbidden) {
      const up = '../'.repeat(from.split('/').length);
      const importing = `${from}/imports-${to.replace('/', '-')}.ts`;
      files[importing] = `import type { Value } from '${up}${to}/exporting.js';\nexport type One = Value;\n`;
      files[`${to}/exporting.ts`] = 'export type Value = number;\n';
    }
    const { status, output } = lint(files);
    expect(status).not.toBe(0);
    for (const [from, to] of forbidden) {
      const rule = `direction-of-${from.replace('/', '-')}`;
      expect(output).toContain(`${rule}: src/${from}/imports-${to.replace('/', '-')}.ts → src/${to}/exporting.ts`);
    }
  });

  it('refuses I/O in pure folders, and import cycles', () => {
    const { output } = lint({
      'planning/one.ts':
        "import { readFileSync } from 'node:fs';\nimport { b } from './other.js';\nexport const a = () => [b, readFileSync];\n",
      'planning/other.ts': "import { a } from './one.js';\nexport const b = () => a;\n",
    });
    expect(output).toContain('pure-folders-do-no-io: src/planning/one.ts');
    expect(output).toContain('no-cycles: src/planning/one.ts');
  });
});
