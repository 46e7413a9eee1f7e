import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.js';
import { endAllServices, startService, type StartedService } from '../support/service.js';

const CLI = join(packageRoot, 'dist', 'clients', 'cli.js');
/** Arguments of python3 that run a command in a pseudo-terminal. */
const IN_TERMINAL = ['-c', 'import pty, sys; pty.spawn(sys.argv[1:])'];

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

interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

function run(program: string, args: string[], env: Record<string, string> = {}, input = ''): Promise<CommandResult> {
  // not the environment of the tests: CI, NO_COLOR and others decide whether Node uses colours
  const environment = { PATH: process.env.PATH, TERM: 'xterm', SKILL_GRAPH_URL: url, ...env };
  return new Promise((resolve) => {
    const child = execFile(program, args, { env: environment }, (error, stdout, stderr) =>
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
  it('tolerates typos, and filters by kind', async () => {
    const { code, stdout } = await cli('search', 'kubernets', '--kind', 'skill', '--first', '2');
    expect(code).toBe(0);
    expect(stdout).toContain('Kubernetes (skill:kubernetes)');
    expect(stdout).not.toContain('technology:kubernetes');
  });

  it('exits with 1 and prints nothing to standard output without results', async () => {
    const expected = { code: 1, stdout: '', stderr: expect.stringContaining('No results') };
    expect(await cli('search', 'zzzzqqqq')).toEqual(expected);
    expect(await cli('search', 'zzzzqqqq', '--json')).toEqual(expected);
  });

  it('takes a mode, and says how to enable embeddings for one that needs them', async () => {
    const { search } = await json<{ search: { mode: string } }>('search', 'docker', '--mode', 'words');
    expect(search.mode).toBe('WORDS');
    const stderr = expect.stringContaining('EMBEDDINGS=local') as unknown;
    expect(await cli('search', 'docker', '--mode', 'meaning')).toEqual({ code: 1, stdout: '', stderr });
  });
});

describe('show', () => {
  it('shows a skill in full', async () => {
    const { code, stdout } = await cli('show', 'skill:dependency-injection');
    expect(code).toBe(0);
    for (const part of ['Level ', 'Time to learn ', 'How to learn it', 'Unlocks', 'Related skills', 'Sources']) {
      expect(stdout).toContain(part);
    }
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/required: any one of C# \(skill:csharp\), \w+/);
    expect(stdout).toMatch(/both use /);
  });

  it.each([
    ['technology:postgresql', 'Alternatives'],
    ['technology:kubernetes', 'Primary skill'],
    ['technology:aspnet', 'Replaced by'],
    ['resource:katacoda', 'discontinued'],
    ['role:backend-developer', 'Responsibilities'],
    ['level:advanced', 'Tasks at this level'],
    ['area:databases', 'Importance'],
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

  it('accepts an exact name or alias, case-insensitive, and lists entities with the same name', async () => {
    const { code, stdout } = await cli('show', 'docker');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Docker \(skill:docker\)/);
    expect(stdout).toMatch(/Other entities with this name\nDocker \(technology:docker\)/);
    expect((await cli('show', 'message', 'queues')).stdout).toContain('(skill:message-brokers)');
  });

  it('suggests entities similar to an unknown name or id', async () => {
    const byName = await cli('show', 'dokcer');
    expect(byName).toMatchObject({ code: 1, stdout: '' });
    expect(byName.stderr).toMatch(/^No entity has the name dokcer[^]*skill:docker/);
    const byId = await cli('show', 'skill:message-broker');
    expect(byId).toMatchObject({ code: 1, stdout: '' });
    expect(byId.stderr).toMatch(/^No skill has the id skill:message-broker[^]*\(skill:message-brokers\)/);
  });
});

describe('resolve', () => {
  it('says what each name of a file means, and how certain that is', async () => {
    const file = join(folder, 'names.txt');
    await writeFile(file, 'kuberntes\n\nC#\nzzzzqqqq\n');
    const { code, stdout } = await cli('resolve', `@${file}`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/kuberntes +Kubernetes \(skill:kubernetes\) +0\.80 +misspelling/);
    expect(stdout).toMatch(/C# +C# \(skill:csharp\) +1\.00 +name/);
    expect(stdout).toMatch(/zzzzqqqq +nothing found/);
    const csv = (await cli('resolve', `@${file}`, '--csv')).stdout.trim().split('\n');
    expect(csv.map((line) => line.split(',').slice(0, 2))).toEqual([
      ['name', 'id'],
      ['kuberntes', 'skill:kubernetes'],
      ['C#', 'skill:csharp'],
      ['zzzzqqqq', ''],
    ]);
  });

  it('exits with 1 if nothing resembles any name', async () => {
    expect(await cli('resolve', 'zzzzqqqq')).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('path', () => {
  const plan = ['path', '--to', 'role:senior-backend-developer', '--known', 'level:beginner', '--hours', '15'];

  it('shows stages, times, choices and deferred steps in 80 columns', async () => {
    const { code, stdout } = await cli(...plan, '--budget', '24', '--avoid', 'technology:docker');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ skills to learn in .*, one after another, at 15 hours a/m);
    expect(stdout).toMatch(/^2 +\S.* skill:\S+ +~?[\d.–]+ +[\d.]+$/m);
    expect(stdout).toMatch(/^Backend developer: complete after [\d.]+ months$/m);
    for (const part of ['Alongside', 'Critical path', 'Choices', 'rather than', 'Deferred', 'Already known']) {
      expect(stdout).toContain(part);
    }
    expect(stdout).toMatch(/To avoid, but without an alternative\n•\s+Docker/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('passes all options to the service', async () => {
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

  it('reads known ids from a file and from standard input, without comments', async () => {
    const lines = '# languages\nskill:python\n\nskill:sql # with joins\n';
    await writeFile(join(folder, 'known.txt'), lines);
    const to = ['path', '--json', '--to', 'skill:docker', '--known'];
    const named = await cli(...to, 'level:beginner', 'skill:python', 'skill:sql');
    expect(named.code).toBe(0);
    expect(await cli(...to, 'level:beginner', `@${join(folder, 'known.txt')}`)).toEqual(named);
    expect(await run(process.execPath, [CLI, ...to, 'level:beginner', '-'], {}, lines)).toEqual(named);
  });

  it('prints a diagram with --mermaid', async () => {
    const { code, stdout } = await cli('path', '--to', 'skill:docker', '--mermaid');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^flowchart [^]*Docker/);
  });

  it('reports an unknown id with a suggestion', async () => {
    const { code, stdout, stderr } = await cli('path', '--to', 'role:senior');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/role:senior; did you mean role:senior-backend-developer\?/);
  });
});

describe('gap, next and roles', () => {
  it('shows the gap to a role', async () => {
    const { code, stdout } = await cli('gap', '--role', 'role:backend-developer', '--known', 'level:beginner');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Covered: \d+%\. Path: \d+ skills/);
    expect(stdout).toMatch(/RESTful API design +skill:rest-api-design +essential +Intermediate/);
    expect(await cli('gap', '--role', 'skill:docker')).toMatchObject({ code: 1, stdout: '' });
  });

  it('takes levels and what is not known into account, and shows what it assumes', async () => {
    const gap = ['gap', '--role', 'role:backend-developer', '--known', 'skill:docker'];
    const { stdout } = await cli(...gap, '--known-at', 'skill:sql=level:beginner', '--unknown', 'skill:java');
    expect(stdout).toMatch(/Known below the needed level\n.*\nSQL +skill:sql +essential +Beginner +Intermediate/);
    const assumed = stdout.slice(stdout.indexOf('Assumed, unless named as known or unknown')).replace(/\s+/g, ' ');
    expect(assumed).toMatch(/• One of Python \(skill:python\), .* because .* requires one of them\./);
    expect(assumed).not.toContain('skill:java)');
    expect((await cli(...gap, '--known-at', 'skill:python=level:beginner')).stdout).not.toContain('• One of Python');
  });

  it('recommends what to learn next for goals', async () => {
    const known = ['--known', 'level:beginner', '--first', '3'];
    const { nextSkills } = await json<{ nextSkills: { recommendations: { explanation: string }[] } }>(
      ...['next', ...known, '--goal', 'role:backend-developer'],
    );
    expect(nextSkills.recommendations.map(({ explanation }) => explanation)).toEqual(
      Array(3).fill(expect.stringMatching(/^Is a goal|on the way to Backend developer/)),
    );
    expect((await cli('next', ...known)).stdout).toMatch(/^Learn next\n•\s+\S.*\(skill:\S+\): /);
  });

  it('lists roles, highest coverage first', async () => {
    const { code, stdout } = await cli('roles', '--known', 'level:intermediate');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /role:junior-backend-developer +100% [^]*role:backend-developer +\d+% [^]*role:backend-architect +\d+%/,
    );
  });
});

describe('text', () => {
  const cv = '# CV\n\n- Python, SQL and PostgreSQL\n- Docker at work, Docker at home';
  const job = 'We look for someone who knows Kubernetes and Docker.';
  const file = async (name: string, content: string | Uint8Array) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };

  it('lists what a file or standard input mentions', async () => {
    const read = await cli('text', await file('cv.md', cv));
    expect(read.code).toBe(0);
    expect(read.stdout).toMatch(/^Mentioned\nName +Id +Times +Words\n/);
    expect(read.stdout).toMatch(/^Docker +skill:docker +2 +Docker$/m);
    expect(read.stdout).toMatch(/^Python +skill:python +1 +Python$/m);
    expect(await run(process.execPath, [CLI, 'text', '-'], {}, cv)).toEqual(read);
  });

  it('exits with 1 where nothing is mentioned', async () => {
    const { code, stdout, stderr } = await cli('text', await file('letter.txt', 'Dear Sir or Madam'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('mentions no skill or technology');
  });

  it('plans the path from one text to another', async () => {
    const { code, stdout } = await cli('text', await file('cv.md', cv), '--to', await file('job.md', job));
    expect(code).toBe(0);
    expect(stdout).toMatch(/Asked for and known\n• +Docker \(skill:docker\)\n/);
    expect(stdout).toMatch(/Asked for and missing\n• +Kubernetes \(skill:kubernetes\)\n/);
    expect(stdout).toMatch(/1 skill to learn in 3 to 6 months[^]*Kubernetes +skill:kubernetes +3–6/);
    const { learningPath } = await json<{ learningPath: { totalTime: object } }>(
      ...['text', join(folder, 'cv.md'), '--to', join(folder, 'job.md'), '--hours', '20'],
    );
    expect(learningPath.totalTime).toEqual({ min: 1.5, max: 3 });
  });

  it.each([
    ['a PDF', '%PDF-1.4\n', /a PDF file; .*pdftotext/],
    ['HTML', '\ufeff<!DOCTYPE html>\n<p>Docker</p>', /HTML file; .*pandoc/],
    ['a Word document', 'PK\u0003\u0004', /Word .*pandoc/],
    ['another encoding', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), /not text in UTF-8; .*iconv/],
    ['binary data', Uint8Array.of(0x61, 0, 0x62), /not text in UTF-8/],
    ['an empty file', ' \n', /no text/],
    ['a text that is too long', 'a '.repeat(50_001), /100,002 characters; shorten it to 100,000/],
  ])('refuses %s, and says what to do', async (_what, content, message) => {
    const { code, stdout, stderr } = await cli('text', await file('other', content));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('in a terminal', () => {
  const show = [process.execPath, CLI, 'search', 'docker'];

  it('uses colours, but not with NO_COLOR, and not in a pipe', async () => {
    const escape = '\u001b[';
    expect((await run('python3', [...IN_TERMINAL, ...show])).stdout).toContain(escape);
    const without = await run('python3', [...IN_TERMINAL, ...show], { NO_COLOR: '1' });
    expect(without.stdout).toContain('skill:docker');
    expect(without.stdout).not.toContain(escape);
    expect((await cli('search', 'docker')).stdout).not.toContain(escape);
  });
});

describe('usage errors', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['teach']],
    ['no goal', ['path']],
    ['no text', ['search']],
    ['no name', ['resolve']],
    ['an unknown kind', ['search', 'x', '--kind', 'person']],
    ['an unknown mode', ['search', 'x', '--mode', 'fuzzy']],
    ['an invalid number', ['path', '--to', 'skill:docker', '--hours', 'few']],
    ['a fraction of an item', ['search', 'x', '--first', '1.5']],
    ['a missing file', ['roles', '--known', '@no-such-file']],
    ['an id without its level', ['gap', '--role', 'role:x', '--known-at', 'skill:sql']],
    ['an invalid URL', ['search', 'x', '--url', 'here']],
  ])('exits with 2: %s', async (_what, args) => {
    expect(await cli(...args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Usage:') });
  });

  it('shows help with an example for each command', async () => {
    for (const command of ['search', 'resolve', 'show', 'path', 'gap', 'next', 'roles', 'text']) {
      const { code, stdout } = await cli(command, '--help');
      expect(code).toBe(0);
      expect(stdout).toContain(`npm run cli -- ${command} `);
      expect(stdout).toContain('SKILL_GRAPH_URL');
    }
  });
});

it('prints what docs/clients.md shows', async () => {
  const document = await readFile(join(packageRoot, 'docs', 'clients.md'), 'utf8');
  const examples = [...document.matchAll(/^\$ npm run --silent cli -- (?<args>.*)\n(?<output>[^]*?)```$/gm)];
  expect(examples.length).toBeGreaterThan(3);
  for (const { groups: { args = '', output } = {} } of examples) {
    const { stdout, stderr } = await cli(...args.split(' '));
    expect(stdout + stderr).toBe(output);
  }
});

it('explains how to fix an unreachable service; --url takes precedence over the environment', async () => {
  const { code, stdout, stderr } = await cli('search', 'docker', '--url', 'http://127.0.0.1:1/graphql');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^http:\/\/127\.0\.0\.1:1\/graphql is not reachable .*npm start.*--url/);
});
