import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../../src/process/package-root.js';

const RELEASED = `# skill-graph 1.2.0
enum Strength { REQUIRED RECOMMENDED @deprecated(reason: "Use PREFERRED.") }
"A skill" type Skill { name: String! months: Int @deprecated(reason: "Use time.") time: Int strength: Strength }
type Query { skill(id: ID!): Skill }
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'skill-graph-schema-changes-'));
  mkdirSync(join(folder, 'schema'));
  writeFileSync(join(folder, 'released.graphql'), RELEASED);
  writeFileSync(join(folder, 'changelog.md'), '# Changelog\n\n## 1.2.0\n\nThe first released schema.\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(program: 'check' | 'release', schema: string, version: string, released = 'released.graphql') {
  writeFileSync(join(folder, 'schema', 'schema.graphql'), schema);
  const files = ['--schema', join(folder, 'schema'), '--released', join(folder, released), '--version', version];
  const changelog = program === 'release' ? ['--changelog', join(folder, 'changelog.md')] : [];
  const args = [join(packageRoot, 'schema-changes', `${program}.js`), ...files, ...changelog];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const nullable = RELEASED.replace('name: String!', 'name: String');
const without = (part: string) => RELEASED.replace(part, '');
const DEPRECATED_FIELD = 'months: Int @deprecated(reason: "Use time.")';

describe('lint:schema', () => {
  it('accepts what callers of the release do not notice', () => {
    const added = RELEASED.replace('type Query {', 'type Query { roles: [String!]!').replace(
      '"A skill"',
      '"Any skill"',
    );
    const { status, stdout } = run('check', added, '1.2.1');
    expect(status).toBe(0);
    expect(stdout).toContain('Field `roles` was added to object type `Query`');
    expect(stdout).not.toContain('escription');
  });

  it.each([
    ['a result that may be null', nullable, "'Skill.name' changed type from 'String!' to 'String'"],
    ['an argument that is required', RELEASED.replace('id: ID!', 'id: ID!, at: Int!'), "'at: Int!' added to field"],
    ['a field that is gone', without('time: Int'), "Field 'time' was removed from object type 'Skill'"],
    ['a deprecated field that is gone in the same major version', without(DEPRECATED_FIELD), "Field 'months'"],
  ])('fails on %s', (_, schema, message) => {
    const { status, stderr } = run('check', schema, '1.3.0');
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });

  it('lets a new major version remove what was deprecated, and nothing else', () => {
    expect(run('check', without(DEPRECATED_FIELD), '2.0.0').status).toBe(0);
    expect(run('check', nullable, '2.0.0').status).toBe(0);
    expect(run('check', without('time: Int'), '2.0.0')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("Not allowed in 2.0.0: Field 'time'"),
    });
  });

  it('takes a new minor version before 1.0 as a major one', () => {
    const before = RELEASED.replace('1.2.0', '0.2.0');
    writeFileSync(join(folder, 'released.graphql'), before);
    expect(run('check', nullable, '0.2.1').status).toBe(1);
    expect(run('check', nullable, '0.3.0').status).toBe(0);
  });

  it('says that there is no release yet', () => {
    expect(run('check', RELEASED, '0.1.0', 'none.graphql')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('No schema has been released yet'),
    });
  });

  it('reads the schema of the service', () => {
    const args = [join(packageRoot, 'schema-changes', 'check.js'), '--released', join(folder, 'released.graphql')];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stdout).toContain('Field `learningPath` was added to object type `Query`');
  });
});

describe('release-schema', () => {
  it('writes the released schema, and a section of the changelog above the older ones', () => {
    const added = RELEASED.replace('type Query {', 'type Query { roles: [String!]!');
    expect(run('release', added, '1.3.0').status).toBe(0);
    expect(textOf('changelog.md')).toBe(
      '# Changelog\n\n## 1.3.0\n\n### Compatible\n\n- Field `roles` was added to object type `Query`\n\n' +
        '## 1.2.0\n\nThe first released schema.\n',
    );
    expect(run('check', added, '1.3.1').stdout).toContain('The schema since 1.3.0:\n\nNo change of the schema.');
  });

  it('refuses a version that breaks callers, or is released already, and changes nothing', () => {
    expect(run('release', nullable, '1.3.0').status).toBe(1);
    expect(run('release', RELEASED, '1.2.0').stderr).toContain('1.2.0 is released already');
    expect([textOf('released.graphql'), textOf('changelog.md')]).toEqual([
      RELEASED,
      '# Changelog\n\n## 1.2.0\n\nThe first released schema.\n',
    ]);
  });

  it('begins with the first release', () => {
    expect(run('release', RELEASED, '1.2.0', 'first.graphql').status).toBe(0);
    expect(textOf('first.graphql')).toMatch(/^# skill-graph 1\.2\.0\n/);
  });
});
