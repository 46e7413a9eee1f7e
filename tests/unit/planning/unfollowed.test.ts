import { describe, expect, it } from '@jest/globals';
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

const LANGUAGE = 'group:language';
const graph = curriculum(
  {
    web: ['http', `${LANGUAGE}:go`, `${LANGUAGE}:java`, `${LANGUAGE}:lisp`],
    lisp: ['web'],
    http: [],
    far: [],
    farther: ['far'],
  },
  {
    go: { technologies: ['golang'] },
    java: { months: 2, technologies: ['openjdk'] },
    http: { technologies: ['nginx'] },
  },
);
const path = (asked: Partial<Asked>) => pathTo(graph, { goals: skillGoals('web'), ...asked });
const unfollowed = (asked: Partial<Asked>) => path(asked).unfollowed.map(({ id, reason }) => `${id} ${reason}`);

describe('a preference that a path does not follow', () => {
  it('is none that is on the path, by itself or by a technology', () => {
    expect(unfollowed({ prefer: selecting(['java', 'http'], 'openjdk') })).toEqual([]);
    expect(idsOf(path({ prefer: selecting([], 'openjdk') }))).toContain('java');
  });

  it('is not on the path where nothing there has it as an option', () => {
    expect(unfollowed({ prefer: selecting(['far'], 'kubernetes') })).toEqual([
      'far NOT_ON_PATH',
      'kubernetes NOT_ON_PATH',
    ]);
  });

  it('is met already where it is known, or where something known or assumed takes its place', () => {
    expect(unfollowed({ prefer: selecting(['http']), known: knowing(['http']) })).toEqual(['http ALREADY_MET']);
    expect(unfollowed({ prefer: selecting(['far', 'java'], 'openjdk'), known: knowing(['go']) })).toEqual([
      'far NOT_ON_PATH',
      'java ALREADY_MET',
      'openjdk ALREADY_MET',
    ]);
    const assumptions = [assuming(LANGUAGE, ['go', 'java', 'lisp'])];
    expect(unfollowed({ prefer: selecting(['java']), known: knowing([], { assumptions }) })).toEqual([
      'java ALREADY_MET',
    ]);
  });

  it('is met already where a goal itself is met by another option', () => {
    const goals = [goalOf({ id: 'role', skills: ['http'], anyOf: [{ group: 'one', options: ['far', 'java'], outside: [] }] })]; // prettier-ignore
    expect(unfollowed({ goals, prefer: selecting(['java']), known: knowing(['far']) })).toEqual(['java ALREADY_MET']);
    expect(unfollowed({ goals, prefer: selecting(['java']) })).toEqual([]);
  });

  it('cannot be derived where the option requires what it is an option for', () => {
    expect(unfollowed({ prefer: selecting(['lisp']) })).toEqual(['lisp NOT_DERIVABLE']);
    expect(idsOf(path({ prefer: selecting(['lisp']) }))).toEqual(['go', 'http', 'web']);
  });

  it('is to avoid what the goals require in any case, and only that', () => {
    expect(unfollowed({ avoid: selecting(['http', 'go', 'far'], 'nginx', 'golang') })).toEqual([
      'http REQUIRED_OTHERWISE',
      'nginx REQUIRED_OTHERWISE',
    ]);
    expect(unfollowed({ avoid: selecting(['http']), known: knowing(['http']) })).toEqual([]);
    // what is preferred by its id is not avoided for its technology
    expect(unfollowed({ prefer: selecting(['http']), avoid: selecting([], 'nginx') })).toEqual([]);
  });

  it('is listed after those to prefer where it is one to avoid', () => {
    expect(unfollowed({ prefer: selecting(['far'], 'rails'), avoid: selecting(['http']) })).toEqual([
      'far NOT_ON_PATH',
      'rails NOT_ON_PATH',
      'http REQUIRED_OTHERWISE',
    ]);
  });
});
