import { describe, expect, it } from '@jest/globals';
import { runToEnd } from '../../../src/model/sliced.js';
import {
  type Asked,
  assuming,
  curriculum,
  goalOf,
  idsOf,
  knowing,
  pathTo,
  selecting,
  skillGoals,
} from './curriculum.js';

const alternativeLanguages = curriculum(
  { web: ['http', 'language:python', 'language:java', 'language:go'], java: ['jvm'], service: ['web', 'java'] },
  {
    python: { months: 3, technologies: ['cpython'] },
    java: { months: 2, technologies: ['openjdk'] },
    jvm: { months: 2 },
    go: { months: 5, levelRank: 2 },
    http: { name: 'HTTP' },
  },
);

describe('a choice of alternatives', () => {
  const choose = (asked: Omit<Asked, 'goals'>, ...goals: string[]) => {
    const path = pathTo(alternativeLanguages, { goals: skillGoals(...(goals.length > 0 ? goals : ['web'])), ...asked });
    const { requiredBy, group, chosen, alternatives, reason } = path.choices[0]!;
    expect([group, requiredBy]).toEqual(['language', ['web']]);
    return { steps: idsOf(path), chosen, alternatives, reason: reason(), unavoidable: path.unavoidable };
  };

  it('takes the option that adds least to the whole path, with its own prerequisites, and says how much', () => {
    expect(choose({ hoursPerWeek: 5 })).toEqual({
      steps: ['http', 'python', 'web'],
      chosen: 'python',
      alternatives: ['java', 'go'],
      reason: 'It adds 6 months to the path; java would add 8 months.',
      unavoidable: [],
    });
  });

  it('takes the one with fewer steps of equally long options', () => {
    const graph = curriculum({ goal: ['way:a', 'way:b'], a: ['first'] }, { b: { months: 2 } });
    expect(idsOf(pathTo(graph, { goals: skillGoals('goal') }))).toEqual(['b', 'goal']);
  });

  it('takes of equals the one that most skills build on, and says what it adds once for all of them', () => {
    const graph = curriculum({
      goal: ['x', 'y'],
      x: ['lang:go', 'lang:java'],
      y: ['lang:ada', 'lang:go', 'lang:java'],
      ada: ['java'],
    });
    const { choices } = pathTo(graph, { goals: skillGoals('goal') });
    expect(choices.map(({ requiredBy, chosen, reason }) => [...requiredBy, chosen, reason()])).toEqual([
      ['x', 'java', 'It adds 1 month to the path, as go would; more skills build on it.'],
      ['y', 'java', 'It adds 1 month to the path, as go would; more skills build on it.'],
    ]);
  });

  it('takes what the path needs in any case', () => {
    const { chosen, reason } = choose({}, 'service');
    expect([chosen, reason]).toEqual(['java', 'It is on the path in any case, for service.']);
    expect(choose({}, 'web', 'go')).toMatchObject({ chosen: 'go', reason: 'It is a goal itself.' });
  });

  it('takes what is known, and nothing for a known technology', () => {
    expect(choose({ known: knowing(['go']), prefer: selecting(['java']) })).toMatchObject({
      steps: ['http', 'web'],
      chosen: 'go',
      reason: 'It is known already.',
    });
    expect(choose({ known: knowing([], { technologies: ['openjdk'] }) })).toMatchObject({ chosen: 'python' });
  });

  it('takes what is preferred, by itself or by a technology', () => {
    expect(choose({ prefer: selecting(['go']) })).toMatchObject({
      chosen: 'go',
      reason: 'It is preferred, as requested.',
    });
    expect(choose({ prefer: selecting([], 'openjdk') })).toMatchObject({ chosen: 'java' });
    expect(choose({ prefer: selecting([], 'openjdk'), avoid: selecting(['java']) })).toMatchObject({
      chosen: 'python',
    });
  });

  it('does not take what is avoided while there is another', () => {
    expect(choose({ avoid: selecting(['python']) })).toMatchObject({ chosen: 'java', unavoidable: [] });
    expect(choose({ avoid: selecting(['go'], 'cpython') })).toMatchObject({
      chosen: 'java',
      reason: 'Every other option is avoided.',
    });
    // java itself is not avoided, but what it requires is
    expect(choose({ avoid: selecting(['python', 'jvm']) })).toMatchObject({ chosen: 'go', unavoidable: [] });
    expect(choose({ avoid: selecting(['python', 'java', 'go', 'http']) })).toMatchObject({
      chosen: 'python',
      unavoidable: ['http', 'python'],
    });
  });
});

describe('the choices of a path', () => {
  const LANGUAGE = 'group:language';
  const of = (...members: string[]) => members.map((member) => `${LANGUAGE}:${member}`);
  const graph = curriculum(
    {
      apis: of('go', 'java', 'php'),
      scripts: of('go', 'java'),
      jobs: of('java', 'php', 'go'),
      top: ['apis', 'jobs', 'scripts'],
      tools: ['zeta:a', 'zeta:b', 'alpha:c', 'alpha:d'],
      only: ['group:language:php'],
    },
    { java: { months: 2 }, php: { months: 3 } },
  );
  const choicesOf = (asked: Asked) =>
    pathTo(graph, asked).choices.map(({ group, chosen, alternatives, requiredBy }) => ({
      group,
      chosen: [chosen, ...alternatives].join(),
      requiredBy: requiredBy.join(),
    }));

  it('are one for all that require the same members of a group, goals last', () => {
    const backend = goalOf({
      id: 'area:backend',
      skills: ['apis', 'jobs'],
      anyOf: [{ group: LANGUAGE, options: ['go', 'java', 'php'], outside: [] }],
    });
    expect(choicesOf({ goals: [backend] })).toEqual([
      { group: LANGUAGE, chosen: 'go,java,php', requiredBy: 'apis,jobs,area:backend' },
    ]);
  });

  it('are one for requirements that leave members out, among the options that meet all of them', () => {
    expect(choicesOf({ goals: skillGoals('top') })).toEqual([
      { group: LANGUAGE, chosen: 'go,java', requiredBy: 'apis,jobs,scripts' },
    ]);
    const [choice] = pathTo(graph, { goals: skillGoals('top') }).choices;
    expect(runToEnd(choice!.options()).map(({ skill, addsMonths }) => [skill, addsMonths])).toEqual([
      ['go', 0],
      ['java', 1],
    ]);
  });

  it('are apart where different members are taken, as by a preference that meets only one requirement', () => {
    expect(choicesOf({ goals: skillGoals('top'), prefer: selecting(['php']) })).toEqual([
      { group: LANGUAGE, chosen: 'php,go,java', requiredBy: 'apis,jobs' },
      { group: LANGUAGE, chosen: 'go,java', requiredBy: 'scripts' },
    ]);
  });

  it('are apart for groups of another name', () => {
    const two = curriculum({ top: ['x', 'y'], x: ['left:a', 'left:b'], y: ['right:a', 'right:b'] });
    const groups = pathTo(two, { goals: skillGoals('top') }).choices.map(({ group, requiredBy }) => [
      group,
      ...requiredBy,
    ]);
    expect(groups).toEqual([
      ['left', 'x'],
      ['right', 'y'],
    ]);
  });

  it('are listed by the key of the group within a step', () => {
    expect(choicesOf({ goals: skillGoals('tools') }).map(({ group }) => group)).toEqual(['alpha', 'zeta']);
  });

  it('begin with technologies as goals', () => {
    const kafka = goalOf({
      id: 'kafka',
      skills: ['apis', 'jobs'],
      uses: new Map([['apis', 'STATED'], ['jobs', 'STATED']] as const), // prettier-ignore
    });
    expect(choicesOf({ goals: [kafka] })).toEqual([
      { group: 'kafka', chosen: 'apis,jobs', requiredBy: 'kafka' },
      { group: LANGUAGE, chosen: 'go,java,php', requiredBy: 'apis' },
    ]);
  });

  it('have a group with a known member, and none that only an assumption meets', () => {
    expect(choicesOf({ goals: skillGoals('apis'), known: knowing(['php']) })).toMatchObject([
      { chosen: 'php,go,java' },
    ]);
    const assumptions = [assuming(LANGUAGE, ['go', 'java', 'php'])];
    expect(choicesOf({ goals: skillGoals('apis'), known: knowing([], { assumptions }) })).toEqual([]);
  });

  it('have a group of one option, which is a requirement', () => {
    const path = pathTo(graph, { goals: skillGoals('only') });
    expect(idsOf(path)).toEqual(['php', 'only']);
    expect(path.choices[0]!.reason()).toBe('It is the only option.');
  });
});

describe('a goal of which one member of a group is enough', () => {
  const graph = curriculum(
    { flask: ['python'] },
    { go: { months: 2 }, rust: { months: 2 }, python: { months: 1, levelRank: 2 }, flask: { months: 1, levelRank: 2 } },
  );
  const group = { group: 'group:language', options: ['rust'], outside: ['go'] };
  const path = (outside: string[], asked: Partial<Asked> = {}) =>
    pathTo(graph, { goals: [goalOf({ id: 'level', anyOf: [{ ...group, outside }] })], ...asked });

  it('takes a member of the goal at equal cost, whatever its id and level', () => {
    expect(idsOf(path(['go']))).toEqual(['rust']);
    const harder = curriculum({}, { go: { months: 2 }, rust: { months: 2, levelRank: 4 } });
    expect(idsOf(pathTo(harder, { goals: [goalOf({ id: 'level', anyOf: [group] })] }))).toEqual(['rust']);
  });

  it('takes a cheaper member from elsewhere', () => {
    expect(idsOf(path(['go', 'python']))).toEqual(['python']);
  });

  it('takes a preferred member, or one that is on the path in any case', () => {
    expect(idsOf(path(['go'], { prefer: selecting(['go']) }))).toEqual(['go']);
    const goals = [...skillGoals('flask'), goalOf({ id: 'level', anyOf: [{ ...group, outside: ['go', 'python'] }] })];
    expect(idsOf(pathTo(graph, { goals }))).toEqual(['python', 'flask']);
  });

  it('is met by any known member', () => {
    expect(idsOf(path(['go'], { known: knowing(['go']) }))).toEqual([]);
    const assumptions = [assuming('group:language', ['go', 'rust'])];
    expect(idsOf(path(['go'], { known: knowing([], { assumptions }) }))).toEqual([]);
  });
});

describe('a level with a skill that requires one member of its groups by name', () => {
  const graph = curriculum(
    { spring: ['java'], data: ['spring'], gin: ['go'], apis: [], java: [], go: [] },
    { spring: { months: 3 } },
  );
  const level = goalOf({
    id: 'level',
    skills: ['apis', 'data'],
    anyOf: [
      { group: 'group:language', options: ['go', 'java'], outside: [] },
      { group: 'group:framework', options: ['gin', 'spring'], outside: [] },
    ],
  });
  const steps = (asked: Partial<Asked>) => idsOf(pathTo(graph, { goals: [level], ...asked })).sort();

  it('leaves it out, unless that member is known or preferred', () => {
    expect(steps({})).toEqual(['apis', 'gin', 'go']);
    expect(steps({ prefer: selecting(['spring']) })).toEqual(['apis', 'data', 'java', 'spring']);
    expect(steps({ prefer: selecting(['java']) })).not.toContain('data');
    expect(steps({ known: knowing(['spring']) })).toEqual(['apis', 'data']);
  });

  it('has it where it is a goal itself', () => {
    expect(steps({ goals: [level, ...skillGoals('data')] })).toEqual(['apis', 'data', 'java', 'spring']);
  });
});
