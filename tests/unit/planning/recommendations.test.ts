import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inferKnown } from '../../../src/planning/known.js';
import type { NextSkillsInput } from '../../../src/planning/next.js';
import { readiness } from '../../../src/planning/readiness.js';
import {
  assuming,
  curriculum,
  goalOf,
  isMet,
  knowing,
  onlyKnowing,
  questions,
  requiredByGoals,
  selecting,
  skillGoals,
} from './curriculum.js';
import { nextOf } from './recommend.js';
import type { PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';

describe('readiness', () => {
  const graph = curriculum(
    { web: ['http', 'language:go', 'language:python', '?git'], http: [] },
    { python: { technologies: ['cpython'] }, go: { levelRank: 2 } },
  );

  const of = (skills: string[], ...known: Parameters<typeof knowing>) =>
    readiness(graph, skills, inferKnown(graph, knowing(...known)));

  it('is known, ready, or locked with what is missing', () => {
    expect(of(['web', 'http', 'go'], ['go'])).toEqual([
      { skill: 'web', status: 'LOCKED', missing: ['http'] },
      { skill: 'http', status: 'READY', missing: [] },
      { skill: 'go', status: 'KNOWN', missing: [] },
    ]);
    expect(of(['web'], [])[0]!.missing).toEqual(['http', 'python', 'go']);
  });

  it('counts an assumption as meeting a group, and nothing for a technology', () => {
    const assumptions = [assuming('any', ['go', 'python'])];
    expect(of(['web', 'go'], ['http'], { assumptions }).map(({ status }) => status)).toEqual(['READY', 'READY']);
    expect(of(['web'], ['http'], { technologies: ['cpython'] })[0]).toMatchObject({ status: 'LOCKED' });
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
  const rank = (asked: Partial<NextSkillsInput>, on: PrerequisiteGraph = graph) => nextOf(on, asked);
  const next = (...args: Parameters<typeof rank>) => rank(...args).recommendations;

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

  it('has the times at the pace, and the order at any pace the same', () => {
    expect(next({ hoursPerWeek: 5 }).map(({ skill }) => skill)).toEqual(next({}).map(({ skill }) => skill));
    expect(next({ hoursPerWeek: 5, goals: skillGoals('goal') })[1]).toMatchObject({
      time: { min: 4, max: 4 },
      explanation: 'Opens up A on the way to goal; takes 4 months.',
    });
  });

  it('raises a skill that is known at a lower level than a role needs, which waits for nothing', () => {
    const role = goalOf({ id: 'role', name: 'Role', skills: ['goal', 'a'], ranks: new Map([['a', 4]]) });
    const known = inferKnown(graph, knowing(['b', 'root'], { at: { a: 1 } }));
    const [raised, learned] = next({ goals: [role], known });
    expect(raised).toMatchObject({
      skill: 'a',
      upgrade: { from: 1, to: 4 },
      time: { min: 0.75, max: 0.75 },
      unlocks: [],
      explanation: 'Is known at a lower level than is needed for Role; takes 0.75 months.',
    });
    expect(learned).toMatchObject({ skill: 'goal', upgrade: null });
    // a part of a skill is worth as much for each month as the whole
    expect(raised!.score).toBe(learned!.score);
  });

  describe('with preferences', () => {
    const groups = curriculum(
      { web: ['group:any:x', 'group:any:y', 'group:any:z'], tools: ['y'], late: ['x', 'group:any:y', 'group:any:z'] },
      { y: { technologies: ['t'] } },
    );
    const skills = (asked: Partial<NextSkillsInput>) => next(asked, groups).map(({ skill }) => skill);

    it('recommends the preferred member of an open group, on a path and in general', () => {
      expect(skills({ prefer: selecting(['z']) })).toEqual(['z']);
      expect(skills({ prefer: selecting([], 't') })).toEqual(['y']);
      expect(skills({ prefer: selecting(['z']), goals: skillGoals('web') })).toEqual(['z']);
    });

    it('recommends no skill to avoid, unless the goals leave no alternative', () => {
      expect(skills({ avoid: selecting(['y', 'z']) })).toEqual(['x']);
      expect(skills({ avoid: selecting(['x']), goals: skillGoals('late') }).sort()).toEqual(['x', 'y']);
    });

    it('says which have no effect', () => {
      const unfollowed = (asked: Partial<NextSkillsInput>) => rank(asked, groups).unfollowed;
      expect(unfollowed({ prefer: selecting(['z']) })).toEqual([]);
      expect(unfollowed({ prefer: selecting(['z', 'far']), known: onlyKnowing(['z']) })).toEqual([
        { id: 'z', reason: 'ALREADY_MET' },
        { id: 'far', reason: 'NOT_ON_PATH' },
      ]);
      const assumptions = [assuming('group:any', ['x', 'y', 'z'])];
      const assumed = inferKnown(groups, knowing([], { assumptions }));
      expect(unfollowed({ prefer: selecting([], 't'), known: assumed })).toEqual([{ id: 't', reason: 'ALREADY_MET' }]);
      expect(unfollowed({ avoid: selecting(['x']), goals: skillGoals('late') })).toEqual([
        { id: 'x', reason: 'REQUIRED_OTHERWISE' },
      ]);
    });
  });

  it('waits for recommended skills only on request', () => {
    const advised = curriculum({ a: ['?b'] });
    expect(next({}, advised).map(({ skill }) => skill)).toEqual(['a', 'b']);
    expect(next({ includeRecommended: true }, advised).map(({ skill }) => skill)).toEqual(['b']);
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
    const known = onlyKnowing(['a', 'b', 'root', 'side']);
    expect(next({ goals: skillGoals('goal'), known })[0]!.explanation).toBe(
      'Is a goal that can be started now; takes 1 month.',
    );
    expect(next({ goals: skillGoals('goal'), known: onlyKnowing(['goal']) })).toEqual([]);
  });

  it('has what is learned alongside in a list of its own, by the same rank and limit', () => {
    const soft = { kind: 'SOFT' as const, learningTime: null };
    const mixed = curriculum(
      { talks: ['basics'], mentoring: ['basics', 'teamwork'], reviews: ['teamwork'] },
      {
        teamwork: soft,
        talks: { ...soft, kind: 'PROFESSIONAL' },
        mentoring: soft,
        hobby: soft,
        focus: { kind: 'SOFT' },
      },
    );
    const idsOf = ({ recommendations, alongside }: ReturnType<typeof rank>) =>
      [recommendations, alongside].map((list) => list.map(({ skill }) => skill));
    expect(idsOf(rank({}, mixed))).toEqual([
      ['basics', 'focus'],
      ['teamwork', 'hobby'],
    ]);
    expect(idsOf(rank({ limit: 1 }, mixed))).toEqual([['basics'], ['teamwork']]);
    expect(idsOf(rank({ goals: skillGoals('reviews', 'mentoring') }, mixed))).toEqual([
      ['basics', 'reviews'],
      ['teamwork'],
    ]);
    expect(idsOf(rank({ goals: skillGoals('talks'), known: onlyKnowing(['basics']) }, mixed))).toEqual([[], ['talks']]);
  });

  it('says which option of an assumption counts as the known one', () => {
    const stack = curriculum({ api: ['tool:flask', 'tool:gin'], flask: ['python', 'http'], gin: ['go', 'http'] });
    const assumptions = [assuming('group:language', ['python', 'go'])];
    const known = inferKnown(stack, knowing([], { assumptions }));
    const towards = rank({ goals: skillGoals('api'), known }, stack);
    expect(towards.recommendations.map(({ skill, unlocks }) => [skill, ...unlocks])).toEqual([['http', 'gin']]);
    expect(towards.assumptions).toMatchObject([{ group: 'group:language', taken: 'go' }]);
    expect(rank({ known }, stack).assumptions).toEqual(known.assumptions);
  });

  it('names the goal of a group of alternatives', () => {
    const goal = goalOf({ id: 'one', anyOf: [{ group: 'group:one', options: ['x', 'y'], outside: [] }] });
    expect(next({ goals: [goal] })).toMatchObject([
      { skill: 'x', explanation: 'Is a goal that can be started now; takes 1 month.' },
    ]);
  });

  it('recommends only what is ready, and promises only what then becomes ready, on any graph', () => {
    fc.assert(
      fc.property(questions(12), fc.boolean(), ({ graph: any, goals, known: skills }, aimed) => {
        const known = inferKnown(any, knowing(skills));
        const { recommendations, assumptions } = rank({ known, goals: aimed ? goals : [], limit: 99 }, any);
        const taken = assumptions.flatMap((one) => ('taken' in one ? (one.taken ?? []) : []));
        // what a goal requires whatever is chosen is never taken as known
        const required = requiredByGoals({ graph: any, goals, includeRecommended: false }, known);
        const implied = taken.flatMap((one) => [...known.impliedBy(one)]);
        const having = known.with(
          implied.filter((one) => !required.has(one)),
          null,
        );
        for (const { skill, unlocks, score } of recommendations) {
          expect(readiness(any, [skill], having)[0]!.status).toBe('READY');
          expect(score > 0 && score < 1).toBe(true);
          for (const opened of unlocks) {
            expect(isMet(any, opened, having, new Set(), false)).toBe(false);
            expect(isMet(any, opened, having, new Set([skill]), false)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
