import { describe, expect, it } from '@jest/globals';
import type { TechnologyFacts } from '../../../src/model/entity-facts.js';
import type { PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';
import type { RoleNeed } from '../../../src/model/role-need.js';
import { runToEnd } from '../../../src/model/sliced.js';
import { learningTimes } from '../../../src/planning/estimate.js';
import type { Assumption, Goal, KnownIds } from '../../../src/planning/input.js';
import { inferKnown } from '../../../src/planning/known.js';
import { withAnswer } from '../../../src/planning/profile-answers.js';
import type { ProfileQuestion } from '../../../src/planning/profile-questions.js';
import { questionsForRoles, questionsOnPath } from '../../../src/planning/profile-scores.js';
import { assuming, curriculum, goalOf, knowing, skillGoals } from './curriculum.js';
import { needs, technologyFacts } from './facts.js';

interface Asked {
  goals?: readonly Goal[];
  known?: KnownIds;
  technologies?: readonly TechnologyFacts[];
}

const inputOf = (graph: PrerequisiteGraph, { known: ids = knowing([]), technologies = [] }: Asked) => {
  return { graph, ids, known: inferKnown(graph, ids), technologies, assumePrerequisites: true };
};
const onPath = (graph: PrerequisiteGraph, asked: Asked = {}): ProfileQuestion[] =>
  runToEnd(
    questionsOnPath(inputOf(graph, asked), asked.goals ?? skillGoals('app'), learningTimes(graph.skills.values())),
  ).questions;
const forRoles = (graph: PrerequisiteGraph, roles: Record<string, RoleNeed[]>, asked: Asked = {}) =>
  runToEnd(questionsForRoles(inputOf(graph, asked), new Map(Object.entries(roles)))).questions;
const summary = (questions: readonly ProfileQuestion[]) =>
  questions.map(({ kind, skills, difference }) => `${kind} ${skills.join()} ${difference}`);

describe('the order of questions', () => {
  const LANGUAGE = 'group:language';

  it('is by the difference that they make, whatever their kind', () => {
    const graph = curriculum(
      { app: ['docker', 'sql', `${LANGUAGE}:go`, `${LANGUAGE}:java`, 'talks'] },
      { docker: { months: 9 }, go: { months: 4 }, java: { months: 4 }, talks: { kind: 'SOFT', learningTime: null } },
    );
    const preferred: Assumption = { group: null, options: ['docker'], because: 'junior', rank: 2 };
    const assumptions = [assuming(LANGUAGE, ['go', 'java'])];
    // talks are learned alongside, so that they change no time
    expect(summary(onPath(graph, { known: knowing([], { assumptions }) }))).toEqual([
      'SKILL docker 9',
      'ASSUMPTION go,java 4',
      'SKILL sql 1',
    ]);
    const known = knowing([], { at: { docker: 2 }, assumptions: [preferred, ...assumptions] });
    expect(summary(onPath(graph, { known }))).toEqual([
      'PREFERRED_NEED docker 9',
      'ASSUMPTION go,java 4',
      'SKILL sql 1',
    ]);
  });

  it('is of equal differences by kind, then by skill', () => {
    const graph = curriculum({
      app: ['docker', 'sql', `${LANGUAGE}:go`, `${LANGUAGE}:java`, 'db:mongo', 'db:redis', 'tool:cmake', 'tool:make'],
    });
    const preferred: Assumption = { group: null, options: ['docker'], because: 'junior', rank: 2 };
    const known = knowing([], { at: { docker: 2 }, assumptions: [preferred, assuming(LANGUAGE, ['go', 'java'])] });
    expect(summary(onPath(graph, { known }))).toEqual([
      'ASSUMPTION go,java 1',
      'ALTERNATIVES cmake,make 1',
      'ALTERNATIVES mongo,redis 1',
      'SKILL sql 1',
      'PREFERRED_NEED docker 1',
    ]);
  });

  it('begins with the longest of many skills', () => {
    const ids = Array.from({ length: 25 }, (_, at) => `s${at + 10}`);
    const graph = curriculum({ app: ids }, { s34: { months: 9 } });
    expect(summary(onPath(graph))[0]).toBe('SKILL s34 9');
  });
});

describe('a question', () => {
  const graph = curriculum(
    {
      app: ['api', 'jobs', 'sql'],
      api: ['http', 'group:language:go', 'group:language:python'],
      jobs: ['group:language:go', 'group:language:rust'],
      stored: ['db:mongo', 'db:redis'],
    },
    { http: { months: 0.5 }, go: { months: 4 }, python: { months: 3 }, rust: { months: 6 } },
  );

  it('is asked once for a group that several skills require, with the options of all of them', () => {
    const groups = onPath(graph).filter(({ kind }) => kind === 'ALTERNATIVES');
    expect(groups.map(({ group, skills }) => [group, [...skills].sort()])).toEqual([
      ['group:language', ['go', 'python', 'rust']],
    ]);
  });

  it('does not offer what is denied', () => {
    const groups = onPath(graph, { known: knowing([], { denied: ['rust'] }) }).filter(({ group }) => group !== null);
    expect(groups.map(({ skills }) => [...skills].sort())).toEqual([['go', 'python']]);
  });

  it('denies each option of a group without a name', () => {
    const [question] = onPath(graph, { goals: skillGoals('stored') });
    expect(question!.answers).toEqual([
      { skill: 'mongo', known: ['mongo'], knownAt: [], unknown: [], value: 1 },
      { skill: 'redis', known: ['redis'], knownAt: [], unknown: [], value: 1 },
      { skill: null, known: [], knownAt: [], unknown: ['mongo', 'redis'], value: 2 },
    ]);
  });

  it('is about the skill of a technology that saves most', () => {
    const technologies = [technologyFacts('Framework', { http: 'STATED', python: 'STATED', go: 'INFERRED' })];
    const [question] = onPath(graph, { technologies }).filter(({ kind }) => kind === 'TECHNOLOGY');
    expect(question).toMatchObject({ technology: 'Framework', skills: ['go'] });
    const first = [technologyFacts('Framework', { http: 'STATED', sql: 'STATED' })];
    expect(onPath(graph, { technologies: first }).find(({ kind }) => kind === 'TECHNOLOGY')?.skills).toEqual(['sql']);
  });

  it('is about an assumption that meets a goal itself', () => {
    const options = ['go', 'python'];
    const goals = [goalOf({ id: 'role', skills: ['sql'], anyOf: [{ group: 'group:language', options, outside: [] }] })];
    const known = knowing([], { assumptions: [assuming('group:language', options)] });
    expect(onPath(graph, { goals, known })[0]).toMatchObject({ kind: 'ASSUMPTION', skills: options });
  });
});

describe('questions for someone who names roles only', () => {
  const graph = curriculum({ http: [], sql: [], docker: [], talks: [] });
  const roles = { junior: needs('http'), senior: needs('sql', 'docker') };
  const askedOf = (known?: KnownIds) => forRoles(graph, roles, known && { known }).flatMap(({ skills }) => skills).sort(); // prettier-ignore

  it('are about the first role where nothing is known, and about more of them where something is', () => {
    expect(askedOf()).toEqual(['http']);
    expect(askedOf(knowing(['talks']))).toEqual(['docker', 'http', 'sql']);
    const assumptions = [assuming('group:other', ['talks', 'other'])];
    const withOther = curriculum({ http: [], sql: [], docker: [], talks: [], other: [], more: [] });
    const known = knowing(['more'], { assumptions });
    expect(forRoles(withOther, roles, { known }).flatMap(({ skills }) => skills)).toContain('sql');
  });
});

describe('an answer', () => {
  it('confirms the preferred need that it is about, and no other assumption', () => {
    const preferred = (option: string): Assumption => ({ group: null, options: [option], because: 'junior', rank: 1 });
    const assumptions = [preferred('docker'), preferred('linux'), assuming('group:tool', ['docker'])];
    const ids = knowing([], { at: { docker: 1, linux: 1 }, assumptions });
    const answer = { skill: 'docker', known: ['docker'], knownAt: [], unknown: [] };
    expect(withAnswer(ids, answer).assumptions).toEqual([preferred('linux'), assuming('group:tool', ['docker'])]);
  });
});
