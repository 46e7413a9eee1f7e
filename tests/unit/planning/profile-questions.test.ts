import { describe, expect, it } from '@jest/globals';
import type { TechnologyFacts } from '../../../src/model/entity-facts.js';
import type { PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';
import type { RoleNeed } from '../../../src/model/role-need.js';
import { runToEnd } from '../../../src/model/sliced.js';
import { learningTimes } from '../../../src/planning/estimate.js';
import type { Assumption, Goal, KnownIds } from '../../../src/planning/input.js';
import { inferKnown } from '../../../src/planning/known.js';
import { withAnswer } from '../../../src/planning/profile-answers.js';
import { MAX_SCORES, type ProfileQuestion } from '../../../src/planning/profile-questions.js';
import { questionsForRoles, questionsOnPath } from '../../../src/planning/profile-scores.js';
import { assuming, curriculum, goalOf, knowing, skillGoals } from './curriculum.js';
import { needs, technologyFacts } from './facts.js';

const LANGUAGE = 'group:language';
const anyLanguage = [`${LANGUAGE}:go`, `${LANGUAGE}:python`];

const graph = curriculum(
  {
    app: ['api', 'sql', 'docker'],
    api: ['http', ...anyLanguage],
    go: ['basics'],
    python: ['basics'],
    docker: ['linux'],
    http: [],
    sql: [],
  },
  {
    go: { months: 4 },
    python: { months: 3 },
    docker: { months: 2 },
    sql: { months: 1.5 },
    http: { months: 0.5 },
    talks: { kind: 'SOFT', learningTime: null },
  },
);

interface Asked {
  known?: KnownIds;
  technologies?: readonly TechnologyFacts[];
  on?: PrerequisiteGraph;
}

const inputOf = ({ known: ids = knowing([]), technologies = [], on = graph }: Asked) => {
  return { graph: on, ids, known: inferKnown(on, ids), technologies, assumePrerequisites: true };
};
const askTo = (goals: readonly Goal[], asked: Asked = {}) => {
  const input = inputOf(asked);
  return runToEnd(questionsOnPath(input, goals, learningTimes(input.graph.skills.values())));
};
const askFor = (roles: Readonly<Record<string, RoleNeed[]>>, asked: Asked = {}) =>
  runToEnd(questionsForRoles(inputOf(asked), new Map(Object.entries(roles))));
const summary = (questions: readonly ProfileQuestion[]) =>
  questions.map(({ kind, skills, difference }) => [kind, skills.join(), difference]);

const appGoal = skillGoals('app');

describe('questions on the way to goals', () => {
  it('are about what is taught, those that make the greatest difference first', () => {
    const { questions, value, exact } = askTo(appGoal);
    expect([value, exact]).toEqual([11, true]);
    expect(summary(questions)).toEqual([
      ['ALTERNATIVES', 'go,python', 4],
      ['SKILL', 'docker', 3],
      ['SKILL', 'sql', 1.5],
      ['SKILL', 'basics', 1],
      ['SKILL', 'linux', 1],
      ['SKILL', 'http', 0.5],
    ]);
  });

  it('have each option and none of them as answers, with the ids to add and the time that remains', () => {
    const [language, docker] = askTo(appGoal).questions;
    expect(language!.answers).toMatchObject([
      { skill: 'go', known: ['go'], unknown: [], value: 7 },
      { skill: 'python', known: ['python'], unknown: [], value: 7 },
      { skill: null, known: [], unknown: [LANGUAGE], value: 11 },
    ]);
    expect(docker!.answers).toMatchObject([
      { skill: 'docker', known: ['docker'], unknown: [], value: 8 },
      { skill: null, known: [], unknown: ['docker'], value: 11 },
    ]);
  });

  it('are not about the goal, nor about skills that wait for alternatives which are asked about', () => {
    const asked = askTo(appGoal).questions.flatMap(({ skills }) => skills);
    expect(asked).not.toContain('app');
    expect(asked).not.toContain('api');
    const afterAnswer = askTo(appGoal, { known: knowing(['go']) }).questions.flatMap(({ skills }) => skills);
    expect(afterAnswer).toContain('api');
  });

  it('are not asked again once they are denied, nor about what requires that', () => {
    const known = knowing([], { denied: ['linux', LANGUAGE] });
    expect(summary(askTo(appGoal, { known }).questions)).toEqual([
      ['SKILL', 'sql', 1.5],
      ['SKILL', 'basics', 1],
      ['SKILL', 'http', 0.5],
    ]);
  });

  it('ask which option of an assumption is known, where that matters to the goals', () => {
    const assumed: Assumption = { ...assuming(LANGUAGE, ['go', 'python']), because: 'junior', rank: 1 };
    const known = knowing([], { assumptions: [assumed, assuming('group:other', ['talks'])] });
    const [question] = askTo(appGoal, { known }).questions.filter(({ kind }) => kind === 'ASSUMPTION');
    expect(question).toMatchObject({ assumption: { group: LANGUAGE }, group: LANGUAGE, skills: ['go', 'python'] });
    // to name the language does not raise the level
    expect(question!.answers).toMatchObject([
      { skill: 'go', known: [], knownAt: [{ skill: 'go', rank: 1 }], value: 7 },
      { skill: 'python', known: [], knownAt: [{ skill: 'python', rank: 1 }], value: 7 },
      { skill: null, unknown: [LANGUAGE], value: 11 },
    ]);
  });

  it('deny the options of a group that was named itself, which cannot be denied as well', () => {
    const known = knowing([], { assumptions: [assuming(LANGUAGE, ['go', 'python'])] });
    const [question] = askTo(appGoal, { known }).questions;
    expect(question!.answers.at(-1)).toMatchObject({ skill: null, unknown: ['go', 'python'] });
  });

  it('count what a denial takes from an assumption that had implied one of its own options', () => {
    const on = curriculum({ frameworks: ['api'], api: ['web'], web: ['basics'] });
    // whoever knows one of both knows the basics, by way of the web
    const known = knowing([], { assumptions: [assuming('group:it', ['basics', 'frameworks'])] });
    const { questions, value } = askTo(skillGoals('api'), { known, on });
    expect(value).toBe(2);
    expect(questions.find(({ skills }) => skills.includes('web'))!.answers).toMatchObject([
      { skill: 'web', value: 1 },
      { skill: null, unknown: ['web'], value: 3 },
    ]);
  });

  it('ask about the preferred needs of a known role', () => {
    const preferred: Assumption = { group: null, options: ['docker'], because: 'junior', rank: 2 };
    const known = knowing([], { at: { docker: 2 }, assumptions: [preferred] });
    const question = askTo(appGoal, { known }).questions.find(({ kind }) => kind === 'PREFERRED_NEED');
    expect(question).toMatchObject({ skills: ['docker'], difference: 3, assumption: preferred });
    expect(question!.answers).toMatchObject([
      { skill: 'docker', knownAt: [{ skill: 'docker', rank: 2 }], value: 8 },
      { skill: null, unknown: ['docker'], value: 11 },
    ]);
  });

  it('ask about the most useful skill on the path that a technology is evidence of', () => {
    const compose = technologyFacts('Compose', { linux: 'INFERRED', docker: 'STATED', talks: 'STATED' });
    const elsewhere = technologyFacts('Figma', { talks: 'STATED' });
    const { questions } = askTo(appGoal, { technologies: [compose, elsewhere] });
    const found = questions.filter(({ technology }) => technology !== null);
    expect(found).toMatchObject([{ kind: 'TECHNOLOGY', technology: 'Compose', skills: ['docker'] }]);
    expect(questions.filter(({ skills }) => skills.includes('docker'))).toHaveLength(1);
  });

  it('do not ask about the skill that a technology as a goal stands for', () => {
    const goal = goalOf({ id: 'Docker', skills: ['docker'], uses: new Map([['docker', 'PRIMARY']]) });
    expect(summary(askTo([goal]).questions)).toEqual([['SKILL', 'linux', 1]]);
  });

  it('are at most ten', () => {
    const wide = curriculum({ app: Array.from({ length: 15 }, (_, index) => `s${index}`) });
    expect(askTo(appGoal, { on: wide }).questions).toHaveLength(10);
  });

  it('are not all compared where there are too many answers, which they say', () => {
    const groups = Array.from({ length: 9 }, (_, group) =>
      Array.from({ length: 9 }, (_unused, option) => `group:g${group}:o${group}x${option}`),
    );
    const many = askTo(appGoal, { on: curriculum({ app: groups.flat() }) });
    expect(many.questions.length).toBe(Math.floor(MAX_SCORES / 9));
    expect(many.exact).toBe(false);
  });
});

describe('questions without goals', () => {
  const roles = {
    junior: needs('http', `${LANGUAGE}:go`, `${LANGUAGE}:python`, 'talks'),
    senior: needs('docker@2', 'sql', 'api'),
  };

  it('are about the needs of the roles that come next, by the mean coverage', () => {
    const { questions, value } = askFor(roles, { known: knowing(['linux']) });
    expect(value).toBe(0);
    expect(questions.find(({ kind }) => kind === 'ALTERNATIVES')).toMatchObject({ skills: ['go', 'python'] });
    // of three needs of one of two roles; docker weighs 3 of 7
    expect(questions.find(({ skills }) => skills.includes('docker'))?.difference).toBeCloseTo(3 / 7 / 2);
    expect(questions.find(({ skills }) => skills.includes('http'))?.difference).toBeCloseTo(1 / 3 / 2);
  });

  it('are about the first role for someone who knows nothing', () => {
    const asked = askFor(roles).questions.flatMap(({ skills }) => skills);
    expect(asked.sort()).toEqual(['go', 'http', 'python']);
  });

  it('are not about soft skills, of which everyone says yes', () => {
    const asked = askFor(roles).questions.flatMap(({ skills }) => skills);
    expect(asked).not.toContain('talks');
  });

  it('ask about assumptions, and about a skill for a technology', () => {
    const known = knowing(['talks'], { assumptions: [{ ...assuming(LANGUAGE, ['go', 'python']), because: 'talks' }] });
    const technologies = [technologyFacts('Compose', { docker: 'STATED' })];
    const { questions } = askFor(roles, { known, technologies });
    expect(questions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['ASSUMPTION', 'TECHNOLOGY']));
  });

  it('are none where no role is left to cover', () => {
    expect(askFor({ junior: needs('http') }, { known: knowing(['http']) })).toEqual({
      questions: [],
      value: 1,
      exact: true,
    });
    expect(askFor({})).toEqual({ questions: [], value: 0, exact: true });
  });
});

describe('an answer', () => {
  it('adds to what is known and denied, and wins over what was assumed', () => {
    const ids = knowing(['sql'], {
      at: { http: 1 },
      assumptions: [{ group: null, options: ['docker'], because: 'junior', rank: 1 }, assuming(LANGUAGE, ['go'])],
    });
    const answered = withAnswer(ids, {
      skill: 'docker',
      known: [],
      knownAt: [{ skill: 'docker', rank: 1 }],
      unknown: ['http'],
    });
    expect([...answered.skills]).toEqual([
      ['sql', null],
      ['docker', 1],
    ]);
    expect([...answered.graded]).toEqual(['docker']);
    expect(answered.assumptions.map(({ group }) => group)).toEqual([LANGUAGE]);
    expect([...answered.denied]).toEqual(['http']);
  });
});
