import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.js';
import { endAllServices, startService, type StartedService } from '../support/service.js';

const CLI = join(packageRoot, 'dist', 'clients', 'cli.js');
/** Runs a command on a terminal of its own. */
const ON_A_TERMINAL = ['-c', 'import pty, sys; pty.spawn(sys.argv[1:])'];

let folder: string;
let service: StartedService;
let url: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-cli-'));
  service = await startService({ DATA_DIR: join(folder, 'data') });
  url = `${service.url}/graphql`;
});
afterAll(async () => {
  await endAllServices();
  await rm(folder, { recursive: true, force: true });
});

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

function run(program: string, args: string[], env: Record<string, string> = {}, input = ''): Promise<Ran> {
  // a person's environment, whatever runs the tests: CI, NO_COLOR and others decide whether Node colours
  const settings = { PATH: process.env.PATH, TERM: 'xterm', SKILL_GRAPH_URL: url, ...env };
  return new Promise((resolve) => {
    const child = execFile(program, args, { env: settings }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

const cli = (...args: string[]) => run(process.execPath, [CLI, ...args]);

async function json<Data>(...args: string[]): Promise<Data> {
  const { code, stdout } = await cli(...args, '--json');
  expect(code).toBe(0);
  return JSON.parse(stdout) as Data;
}

describe('search', () => {
  it('forgives typos, and keeps to the kinds', async () => {
    const { code, stdout } = await cli('search', 'kubernets', '--kind', 'skill', '--first', '2');
    expect(code).toBe(0);
    expect(stdout).toContain('Kubernetes (skill:kubernetes)');
    expect(stdout).not.toContain('technology:kubernetes');
  });

  it('has exit code 1 and prints nothing where nothing is found', async () => {
    const nothing = { code: 1, stdout: '', stderr: expect.stringContaining('Nothing fits') };
    expect(await cli('search', 'zzzzqqqq')).toEqual(nothing);
    expect(await cli('search', 'zzzzqqqq', '--json')).toEqual(nothing);
  });
});

describe('show', () => {
  it('tells all about a skill', async () => {
    const { code, stdout } = await cli('show', 'skill:dependency-injection');
    expect(code).toBe(0);
    for (const part of [
      'Level ',
      'Time to learn ',
      'How to learn it',
      'Opens the way to',
      'Related skills',
      'Sources',
    ]) {
      expect(stdout).toContain(part);
    }
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/required: any one of ASP\.NET Core \(skill:aspnet-core\), \w+/);
    expect(stdout).toMatch(/both use /);
  });

  it.each([
    ['technology:postgresql', 'Alternatives'],
    ['role:backend-developer', 'Responsibilities'],
    ['level:advanced', 'Work at this level'],
    ['area:databases', 'Weight'],
    ['track:cloud-native-development', 'Skills'],
    ['task:asynchronous-microservices', 'Exercises'],
  ])('shows %s', async (id, part) => {
    const { code, stdout } = await cli('show', id);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toContain(`(${id})`);
    expect(stdout).toContain(part);
  });

  it('shows resources and sources', async () => {
    const resource = await cli('search', 'clean code', '--kind', 'resource', '--first', '1', '--json');
    const [, id = ''] = /"id": "(resource:[^"]+)"/.exec(resource.stdout) ?? [];
    expect((await cli('show', id)).stdout).toMatch(/Kind +book[^]*Teaches/);
    const { node } = await json<{ node: { citations: unknown } }>('show', id);
    expect(node.citations).not.toEqual([]);
    const { data } = await service.ask('{ skill(id: "skill:docker") { citations { source { id name } } } }');
    const { citations } = (data as { skill: { citations: { source: { id: string; name: string } }[] } }).skill;
    const { source } = citations[0]!;
    expect((await cli('show', source.id)).stdout).toContain(source.name);
  });

  it('takes an exact name or alias, in upper or lower case, and tells of others of that name', async () => {
    const { code, stdout } = await cli('show', 'docker');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Docker \(skill:docker\)/);
    expect(stdout).toMatch(/Of the same name\nDocker \(technology:docker\)/);
    expect((await cli('show', 'message', 'queues')).stdout).toContain('(skill:message-brokers)');
  });

  it('offers what is nearest to a name or id that nothing has', async () => {
    const byName = await cli('show', 'dokcer');
    expect(byName).toMatchObject({ code: 1, stdout: '' });
    expect(byName.stderr).toMatch(/^Nothing has the name dokcer[^]*skill:docker/);
    const byId = await cli('show', 'skill:message-broker');
    expect(byId).toMatchObject({ code: 1, stdout: '' });
    expect(byId.stderr).toMatch(/^No skill has the id skill:message-broker[^]*\(skill:message-brokers\)/);
  });
});

describe('path', () => {
  const plan = ['path', '--to', 'role:senior-backend-developer', '--known', 'level:beginner', '--hours', '15'];

  it('shows stages, times, choices, and what does not fit, in 80 columns', async () => {
    const { code, stdout } = await cli(...plan, '--budget', '24', '--avoid', 'technology:docker');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ skills to learn in .*, one after another, at 15 hours a/m);
    expect(stdout).toMatch(/^2 +\S.* skill:\S+ +~?[\d.–]+ +[\d.]+$/m);
    for (const part of ['Longest chain', 'Choices', 'rather than', 'Deferred', 'Known already']) {
      expect(stdout).toContain(part);
    }
    expect(stdout).toMatch(/To be avoided, but without an alternative\n•\s+Docker/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('passes on every wish', async () => {
    const { learningPath } = await json<{ learningPath: { stepCount: number; totalTime: { min: number } } }>(
      ...[...plan, '--recommended', '--preferred', '--prefer', 'skill:go'],
    );
    const { data } = await service.ask(
      `{ learningPath(input: { goals: ["role:senior-backend-developer"], known: ["level:beginner"], hoursPerWeek: 15,
          includeRecommended: true, includePreferred: true, prefer: ["skill:go"] }) { stepCount totalTime { min } } }`,
    );
    expect(learningPath).toMatchObject(data!.learningPath as object);
    const { learningPath: plain } = await json<{ learningPath: { stepCount: number } }>(...plan);
    expect(plain.stepCount).toBeLessThan(learningPath.stepCount);
  });

  it('reads what is known from a file and from standard input, comments left out', async () => {
    const lines = '# languages\nskill:python\n\nskill:sql # with joins\n';
    await writeFile(join(folder, 'known.txt'), lines);
    const to = ['path', '--json', '--to', 'skill:docker', '--known'];
    const named = await cli(...to, 'level:beginner', 'skill:python', 'skill:sql');
    expect(named.code).toBe(0);
    expect(await cli(...to, 'level:beginner', `@${join(folder, 'known.txt')}`)).toEqual(named);
    expect(await run(process.execPath, [CLI, ...to, 'level:beginner', '-'], {}, lines)).toEqual(named);
  });

  it('draws with --mermaid', async () => {
    const { code, stdout } = await cli('path', '--to', 'skill:docker', '--mermaid');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^flowchart [^]*Docker/);
  });

  it('names an id that nothing has, and what was meant', async () => {
    const { code, stdout, stderr } = await cli('path', '--to', 'role:senior');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/role:senior; did you mean role:senior-backend-developer\?/);
  });
});

describe('gap, next and roles', () => {
  it('tells how far a role is', async () => {
    const { code, stdout } = await cli('gap', '--role', 'role:backend-developer', '--known', 'level:beginner');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Covered: \d+ %\. The way there: \d+ skills/);
    expect(stdout).toMatch(/RESTful API design +skill:rest-api-design +essential +Intermediate/);
    expect(await cli('gap', '--role', 'skill:docker')).toMatchObject({ code: 1, stdout: '' });
  });

  it('tells what to learn next, towards goals', async () => {
    const known = ['--known', 'level:beginner', '--first', '3'];
    const { nextSkills } = await json<{ nextSkills: { explanation: string }[] }>(
      ...['next', ...known, '--goal', 'role:backend-developer'],
    );
    expect(nextSkills.map(({ explanation }) => explanation)).toEqual(Array(3).fill(expect.stringMatching(/goal/)));
    expect((await cli('next', ...known)).stdout).toMatch(/^To learn next\n•\s+\S.*\(skill:\S+\): /);
  });

  it('lists roles, those that are covered most first', async () => {
    const { code, stdout } = await cli('roles', '--known', 'level:intermediate');
    expect(code).toBe(0);
    expect(stdout).toMatch(/role:backend-developer +100 % [^]*role:backend-architect +\d+ %/);
  });
});

describe('on a terminal', () => {
  const show = [process.execPath, CLI, 'search', 'docker'];

  it('shows colours, but not with NO_COLOR, and not in a pipe', async () => {
    const escape = '\u001b[';
    expect((await run('python3', [...ON_A_TERMINAL, ...show])).stdout).toContain(escape);
    const without = await run('python3', [...ON_A_TERMINAL, ...show], { NO_COLOR: '1' });
    expect(without.stdout).toContain('skill:docker');
    expect(without.stdout).not.toContain(escape);
    expect((await cli('search', 'docker')).stdout).not.toContain(escape);
  });
});

describe('called in a wrong way', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['teach']],
    ['no goal', ['path']],
    ['no text', ['search']],
    ['an unknown kind', ['search', 'x', '--kind', 'person']],
    ['no number', ['path', '--to', 'skill:docker', '--hours', 'few']],
    ['half an item', ['search', 'x', '--first', '1.5']],
    ['a file that is not there', ['roles', '--known', '@no-such-file']],
    ['no address', ['search', 'x', '--url', 'here']],
  ])('has exit code 2: %s', async (_what, args) => {
    expect(await cli(...args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Usage:') });
  });

  it('helps each command with an example', async () => {
    for (const command of ['search', 'show', 'path', 'gap', 'next', 'roles']) {
      const { code, stdout } = await cli(command, '--help');
      expect(code).toBe(0);
      expect(stdout).toContain(`npm run cli -- ${command} `);
      expect(stdout).toContain('SKILL_GRAPH_URL');
    }
  });
});

it('answers as docs/clients.md shows', async () => {
  const document = await readFile(join(packageRoot, 'docs', 'clients.md'), 'utf8');
  const shown = [...document.matchAll(/^\$ npm run --silent cli -- (?<args>.*)\n(?<output>[^]*?)```$/gm)];
  expect(shown.length).toBeGreaterThan(3);
  for (const { groups: { args = '', output } = {} } of shown) {
    const { stdout, stderr } = await cli(...args.split(' '));
    expect(stdout + stderr).toBe(output);
  }
});

it('says what to do where no service answers; --url wins over the environment', async () => {
  const { code, stdout, stderr } = await cli('search', 'docker', '--url', 'http://127.0.0.1:1/graphql');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^http:\/\/127\.0\.0\.1:1\/graphql does not answer .*npm start.*--url/);
});
