import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ManagedNeo4j, startManagedNeo4j } from '../../src/managed-neo4j/index.js';
import { runCommand, startCommand } from '../support/graph-command.js';

/** Results in four batches. */
const SKILLS = 4_000;

let folder: string;
let file: string;
/** Stands for that of a running service: the commands connect to it. */
let neo4j: ManagedNeo4j;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-command-'));
  file = join(folder, 'chain.jsonl');
  await writeFile(file, chainOf(SKILLS));
  neo4j = await startManagedNeo4j({ dataDir: join(folder, 'data') });
});
afterAll(async () => {
  await neo4j.stop();
  await rm(folder, { recursive: true, force: true });
});

function chainOf(count: number): string {
  const dataset = 'chain';
  const lines: object[] = [{ graph: { format: 'skill-graph', formatVersion: 1 } }];
  for (let n = 0; n < count; n += 1) {
    lines.push({ node: { kind: 'SKILL', id: `skill:c${n}`, name: `C ${n}`, skillKind: 'TECHNICAL', dataset } });
  }
  for (let n = 1; n < count; n += 1) {
    const edge = { kind: 'REQUIRES', from: `skill:c${n}`, to: `skill:c${n - 1}`, strength: 'REQUIRED' };
    lines.push({ edge: { ...edge, basis: 'STATED', dataset } });
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

const start = (args: readonly string[]) => startCommand(folder, args);
const run = (...args: string[]) => runCommand(folder, args);

describe('npm run graph', () => {
  it('resumes a killed import', async () => {
    const killed = start(['import', 'jsonl', file]);
    await new Promise<void>((resolve) => {
      killed.child.stderr!.on('data', () => killed.stderr().includes('written 1 of') && resolve());
      void killed.ended.then(() => resolve());
    });
    killed.child.kill('SIGKILL');
    expect(await killed.ended).toBeNull();

    const checked = await run('check', '--rule', 'CYCLE', '--json');
    expect(checked.code).toBe(1);
    const { unfinishedImports } = JSON.parse(checked.stdout) as { unfinishedImports: { written: number }[] };
    expect(unfinishedImports).toMatchObject([{ datasets: ['chain'], batches: 4 }]);
    expect(unfinishedImports[0]!.written).toBeGreaterThan(0);
    expect((await run('diff', file)).code).toBe(1);

    const resumed = await run('import', 'jsonl', file, '--json');
    expect(resumed.code).toBe(0);
    expect(JSON.parse(resumed.stdout)).toMatchObject({ resumed: true, created: { nodes: SKILLS, edges: SKILLS - 1 } });
    expect(await run('diff', file)).toMatchObject({ code: 0, stdout: 'No difference.\n' });
    expect((await run('check', '--rule', 'CYCLE')).code).toBe(0);
  });

  it('exports files that import again without differences', async () => {
    const out = join(folder, 'new', 'out.jsonl');
    expect((await run('export', 'jsonl', '--out', out)).code).toBe(0);
    const { stdout, code } = await run('import', 'jsonl', out, '--json');
    expect(code).toBe(0);
    const none = { nodes: 0, edges: 0 };
    expect(JSON.parse(stdout)).toMatchObject({ created: none, changed: none, deleted: none });
    expect((await run('diff', file, out)).code).toBe(0);
  });

  it('applies changes and lists their authors', async () => {
    const changes = join(folder, 'changes.json');
    await writeFile(changes, JSON.stringify([{ updateSkill: { id: 'skill:c0', name: 'The first' } }]));
    expect((await run('apply', changes, '--dry-run')).stdout).toContain('Nothing was changed');
    expect((await run('apply', changes, '--comment', 'by a test')).stdout).toContain('~ skill:c0');
    const { stdout } = await run('history', '--json');
    const last = JSON.parse(stdout.trim().split('\n').at(-1)!) as object;
    expect(last).toMatchObject({ by: expect.stringMatching(/^command:\w/), comment: 'by a test' });
    expect((await run('diff', file)).stdout).toContain('~ skill:c0\n');
  });

  it('creates a key that is printed once and stored as a hash, in a file that only its owner can read', async () => {
    const keys = join(folder, 'keys.yaml');
    await writeFile(keys, `# ours\n- name: old\n  role: reader\n  sha256: ${'a'.repeat(64)}\n`);
    const { stdout, code } = await run('api-key', '--name', 'importer', '--role', 'curator', '--file', keys);
    expect(code).toBe(0);
    const text = await readFile(keys, 'utf8');
    expect(text).toMatch(/# ours[^]*name: old[^]*name: importer\n {2}role: curator\n {2}sha256: [0-9a-f]{64}\n/);
    expect(text).not.toContain(stdout.trim());
    expect((await stat(keys)).mode & 0o777).toBe(0o600);
    const again = await run('api-key', '--name', 'importer', '--role', 'curator', '--file', keys);
    expect(again).toMatchObject({ code: 1, stdout: '' });
  });

  it.each([
    ['an unknown command', ['frob'], 2, /unknown command 'frob'/],
    ['an unknown format', ['import', 'xls', 'x'], 2, /Allowed choices are esco, onet/],
    ['a diagram without a root', ['export', 'dot'], 2, /needs --root/],
    ['a missing file', ['diff', 'nowhere.jsonl', 'nothing.jsonl'], 1, /nowhere\.jsonl: no such file or folder/],
    ['changes that are not JSON', ['apply', 'chain.jsonl'], 1, /chain\.jsonl: not JSON/],
  ])('rejects %s', async (_what, args, code, message) => {
    const refused = await run(...args);
    expect(refused.code).toBe(code);
    expect(refused.stderr).toMatch(message);
  });
});
