import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runToEnd } from '../../../src/model/sliced.js';
import { coverageOf, needWeight } from '../../../src/planning/coverage.js';
import { learningTimes } from '../../../src/planning/estimate.js';
import { skillGap } from '../../../src/planning/gap.js';
import { roleMatches } from '../../../src/planning/matches.js';
import { nextSkills, type NextSkillsInput } from '../../../src/planning/next.js';
import { readiness } from '../../../src/planning/readiness.js';
import { curriculum, isMet, knowing, questions, skillGoals } from './curriculum.js';
import type { PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';
import type { RoleNeed } from '../../../src/model/role-need.js';

const need = (
  skill: string,
  importance: RoleNeed['importance'] = 'ESSENTIAL',
  proficiencyRank: number | null = null,
) => ({
  skill,
  importance,
  proficiencyRank,
});

describe('readiness', () => {
  const graph = curriculum(
    { web: ['http', 'language:go', 'language:python', '?git'], http: [] },
    { python: { technologies: ['cpython'] }, go: { levelRank: 2 } },
  );

  it('is known, ready, or locked with what is missing', () => {
    expect(readiness(graph, ['web', 'http', 'go'], knowing(['go']))).toEqual([
      { skill: 'web', status: 'LOCKED', missing: ['http'] },
      { skill: 'http', status: 'READY', missing: [] },
      { skill: 'go', status: 'KNOWN', missing: [] },
    ]);
    expect(readiness(graph, ['web'], knowing([]))[0]!.missing).toEqual(['http', 'python', 'go']);
    expect(readiness(graph, ['web'], knowing(['http'], 'cpython'))[0]!.status).toBe('READY');
  });
});

describe('coverage of a role', () => {
  it('weighs any essential need above any preferred one, and a need at a higher level above one at a lower', () => {
    const ranks = [null, 1, 2, 3, 4, 100];
    for (const essential of ranks) {
      for (const preferred of ranks) {
        expect(needWeight(need('a', 'ESSENTIAL', essential))).toBeGreaterThan(
          needWeight(need('a', 'PREFERRED', preferred)),
        );
      }
    }
    expect(needWeight(need('a', 'PREFERRED', 3))).toBeGreaterThan(needWeight(need('a', 'PREFERRED', 2)));
  });

  it('runs from 0 to 1', () => {
    const needs = [need('a', 'ESSENTIAL', 2), need('b'), need('c', 'PREFERRED')];
    expect(coverageOf(needs, new Set()).coverage).toBe(0);
    expect(coverageOf(needs, new Set(['a'])).coverage).toBeCloseTo(3 / 6);
    expect(coverageOf(needs, new Set(['a', 'b', 'c', 'more'])).coverage).toBe(1);
    expect(coverageOf([], new Set()).coverage).toBe(1);
  });
});

describe('a skill gap', () => {
  const graph = curriculum({ apis: ['http'], http: ['net'], mentoring: [], sql: [] });
  const needs = [need('mentoring', 'PREFERRED'), need('apis'), need('http'), need('sql')];

  it('has what is missing in the order in which to learn it', () => {
    const gap = runToEnd(skillGap(graph, needs, knowing([]), learningTimes(graph.skills.values())));
    expect(gap.missing.map(({ skill }) => skill)).toEqual(['sql', 'mentoring', 'http', 'apis']);
    expect(gap).toMatchObject({ coverage: 0, have: [] });
  });

  it('has what is there, essential first', () => {
    const gap = runToEnd(skillGap(graph, needs, knowing(['mentoring', 'sql']), learningTimes(graph.skills.values())));
    expect(gap.have.map(({ skill }) => skill)).toEqual(['sql', 'mentoring']);
    expect(gap.coverage).toBeCloseTo(3 / 7);
  });
});

describe('role matches', () => {
  const roles = new Map([
    ['senior', [need('sql', 'ESSENTIAL', 4), need('go'), need('k8s')]],
    ['junior', [need('sql', 'PREFERRED'), need('go')]],
    ['empty', []],
    ['other', [need('figma')]],
    ['another', [need('figma')]],
  ]);

  it('are most covered first, of equals what lacks least, then by id, without roles that need nothing', () => {
    const order = (known: string[]) => runToEnd(roleMatches(roles, new Set(known))).map(({ role }) => role);
    expect(order(['go'])).toEqual(['junior', 'senior', 'another', 'other']);
    expect(order([])).toEqual(['another', 'other', 'junior', 'senior']);
  });

  it('say what is there and what is missing, the weightiest first', () => {
    const [, senior] = runToEnd(roleMatches(roles, new Set(['k8s', 'figma']))).filter(({ role }) => role !== 'another');
    expect(senior).toMatchObject({
      role: 'senior',
      have: [need('k8s')],
      missing: [need('sql', 'ESSENTIAL', 4), need('go')],
    });
  });
});

describe('what to learn next', () => {
  const graph = curriculum(
    { goal: ['a', 'b'], a: ['root'], b: ['root', 'side'], far: ['side', 'lang:x', 'lang:y'] },
    {
      root: { name: 'Root', months: 2 },
      side: { name: 'Side' },
      goal: { name: 'Goal' },
      a: { name: 'A' },
      lone: {},
      b: { name: 'B' },
    },
  );
  const next = (asked: Partial<NextSkillsInput>, on: PrerequisiteGraph = graph) =>
    runToEnd(
      nextSkills(on, {
        goals: [],
        known: knowing([]),
        candidates: on.skills.keys(),
        roles: new Map(),
        times: learningTimes(on.skills.values()),
        limit: 10,
        ...asked,
      }),
    );

  it('ranks by what opens up for each month, and keeps to the limit', () => {
    // side: 1 + (b 1 + goal 1/2) / 2 + far / 2 in a month; root: 1 + (a 1 + goal 1/2) + (b 1 + goal 1/2) / 2 in two
    expect(next({}).map(({ skill }) => skill)).toEqual(['side', 'root', 'x', 'y', 'lone']);
    expect(next({ limit: 2 }).map(({ skill }) => skill)).toEqual(['side', 'root']);
  });

  it('counts a skill that waits for two things half for each', () => {
    const shared = curriculum({ a: ['x', 'y'], b: ['x', 'y'], c: ['x', 'y'], d: ['z'], e: ['z'] });
    expect(next({}, shared).map(({ skill }) => skill)).toEqual(['z', 'x', 'y']);
  });

  it('keeps to what leads to the goals when there are any', () => {
    const [first, second, ...more] = next({ goals: skillGoals('goal') });
    expect(more).toEqual([]);
    expect(second).toMatchObject({ skill: 'root', unlocks: ['a'], time: { min: 2, max: 2 } });
    expect(second!.explanation).toBe('Opens up A on the way to goal; takes 2 months.');
    expect(first!.explanation).toBe('Is needed for B on the way to goal; takes 1 month.');
  });

  it('counts the roles that need a skill, and names them, essential first', () => {
    const roles = new Map([
      [
        'lone',
        [
          { role: 'b', importance: 'PREFERRED' as const },
          { role: 'z', importance: 'ESSENTIAL' as const },
          ...['r1', 'r2', 'r3', 'r4', 'r5', 'r6'].map((role) => ({ role, importance: 'ESSENTIAL' as const })),
        ],
      ],
    ]);
    const [first] = next({ roles });
    expect(first).toMatchObject({ skill: 'lone', explanation: 'Can be started now; takes 1 month; 8 roles need it.' });
    expect(first!.usedByRoles.slice(-2)).toEqual(['z', 'b']);
  });

  it('says when a goal itself can be started', () => {
    const known = knowing(['a', 'b', 'root', 'side']);
    expect(next({ goals: skillGoals('goal'), known })[0]!.explanation).toBe(
      'Is a goal that can be started now; takes 1 month.',
    );
    expect(next({ goals: skillGoals('goal'), known: knowing(['goal']) })).toEqual([]);
  });

  it('recommends only what is ready, and promises only what then becomes ready, on any graph', () => {
    fc.assert(
      fc.property(questions(12), fc.boolean(), ({ graph: any, goals, known: [skills, technologies] }, aimed) => {
        const known = knowing(skills, ...technologies);
        for (const { skill, unlocks, score } of next({ known, goals: aimed ? goals : [], limit: 99 }, any)) {
          expect(readiness(any, [skill], known)[0]!.status).toBe('READY');
          expect(score > 0 && score < 1).toBe(true);
          for (const opened of unlocks) {
            expect(isMet(any, opened, known.skills, technologies, false)).toBe(false);
            expect(isMet(any, opened, new Set([...skills, skill]), technologies, false)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
