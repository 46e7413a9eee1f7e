import { describe, expect, it } from '@jest/globals';
import { runToEnd } from '../../../src/model/sliced.js';
import { coverageOf, needWeight, type NeedStatus } from '../../../src/planning/coverage.js';
import { learningTimes } from '../../../src/planning/estimate.js';
import { skillGap } from '../../../src/planning/gap.js';
import { inferKnown, type Known } from '../../../src/planning/known.js';
import { needsOfMatch } from '../../../src/planning/matches.js';
import { assuming, curriculum, knowing, matchesOf, onlyKnowing } from './curriculum.js';
import { needs } from './facts.js';

const namesOf = (statuses: readonly NeedStatus[]) =>
  statuses.map(({ group, options }) => group ?? options.map(({ skill }) => skill).join());

const at = (ranks: Record<string, number>): Known => inferKnown(curriculum({}), knowing([], { at: ranks }));

describe('the weight of a need', () => {
  const weightOf = (text: string) => needWeight(needs(text)[0]!);

  it('is above any preferred one for an essential one, and grows with the level', () => {
    const ranks = ['', '@1', '@2', '@3', '@4', '@100'];
    for (const essential of ranks) {
      for (const preferred of ranks) expect(weightOf(`a${essential}`)).toBeGreaterThan(weightOf(`?a${preferred}`));
    }
    expect(['?a', '?a@1', '?a@2', 'a', 'a@1', 'a@2', 'a@4'].map(weightOf)).toEqual([1, 1, 1.5, 2, 2, 3, 3.5]);
  });
});

describe('coverage of a role', () => {
  it('runs from 0 to 1', () => {
    const all = needs('a@2', 'b', '?c');
    expect(coverageOf(all, onlyKnowing([])).coverage).toBe(0);
    expect(coverageOf(all, onlyKnowing(['a'])).coverage).toBeCloseTo(3 / 6);
    expect(coverageOf(all, onlyKnowing(['a', 'b', 'c', 'more'])).coverage).toBe(1);
    expect(coverageOf([], onlyKnowing([])).coverage).toBe(1);
  });

  it('counts a skill that is known at a lower level in proportion to its rank', () => {
    const all = needs('a@4', 'b@2', '?c');
    // weights 3.5, 3 and 1
    expect(coverageOf(all, at({ a: 1 })).coverage).toBeCloseTo((3.5 / 4) / 7.5); // prettier-ignore
    expect(coverageOf(all, at({ a: 3, b: 1, c: 1 })).coverage).toBeCloseTo((3.5 * 0.75 + 3 / 2 + 1) / 7.5);
    expect(coverageOf(all, at({ a: 4, b: 4, c: 2 })).coverage).toBe(1);
  });

  it('counts a skill without a level as known at any', () => {
    expect(coverageOf(needs('a@4'), onlyKnowing(['a']))).toMatchObject({ coverage: 1, below: [] });
  });

  it('has each need in one of three lists', () => {
    const { have, below, missing } = coverageOf(needs('c@2', 'a@4', 'b@2', 'd@1', 'e'), at({ a: 3, b: 2, e: 1, d: 2 }));
    expect([have, below, missing].map(namesOf)).toEqual([['b', 'd', 'e'], ['a'], ['c']]);
    expect(have.map(({ skill, haveRank, proficiencyRank }) => [skill, haveRank, proficiencyRank])).toEqual([
      ['b', 2, 2],
      ['d', 2, 1],
      ['e', 1, null],
    ]);
    expect(below[0]).toMatchObject({ skill: 'a', haveRank: 3, proficiencyRank: 4, assumption: null });
    expect(missing[0]).toMatchObject({ skill: 'c', haveRank: null, proficiencyRank: 2, assumption: null });
  });

  const grouped = needs('a', 'language:go@2', 'language:java@2', 'b', 'language:rust@2');

  it('counts a group once, at the place of its first option, and meets it by the best known one', () => {
    const open = coverageOf(grouped, onlyKnowing(['a']));
    expect(open.coverage).toBeCloseTo(2 / 7);
    expect(namesOf(open.missing)).toEqual(['language', 'b']);
    expect(open.missing[0]).toMatchObject({ skill: null, haveRank: null, assumption: null });
    expect(open.missing[0]!.options.map(({ skill }) => skill)).toEqual(['go', 'java', 'rust']);

    const best = coverageOf(grouped, at({ java: 2, go: 1, rust: 3 }));
    expect(best.coverage).toBeCloseTo(3 / 7);
    expect(best.have).toMatchObject([{ group: 'language', skill: 'java', haveRank: 2 }]);
    const low = coverageOf(grouped, at({ rust: 1 }));
    expect(low.coverage).toBeCloseTo(1.5 / 7);
    expect(low.below).toMatchObject([{ group: 'language', skill: 'rust', haveRank: 1 }]);
  });

  it('counts a group that only an assumption meets', () => {
    const assumptions = [assuming('framework', ['gin', 'spring'])];
    const known = inferKnown(curriculum({ gin: ['go'], spring: ['java'] }), knowing([], { assumptions }));
    const covered = coverageOf(grouped, known);
    expect(covered.coverage).toBeCloseTo(3 / 7);
    expect(covered.have).toMatchObject([{ group: 'language', skill: null, assumption: { group: 'framework' } }]);
    // the same options as single needs are not met
    expect(coverageOf(needs('go', 'java'), known).coverage).toBe(0);
  });

  it('counts an assumption at a level as a skill at that level', () => {
    const options = ['go', 'java', 'rust'];
    const assumedAt = (rank: number, more: Record<string, number> = {}) =>
      inferKnown(
        curriculum({}),
        knowing([], { assumptions: [{ ...assuming('group:language', options), rank }], at: more }),
      );
    const needed = (rank: number) => needs('a', ...options.map((option) => `group:language:${option}@${rank}`));
    expect(coverageOf(needed(1), assumedAt(1)).have).toMatchObject([{ haveRank: 1, assumption: { rank: 1 } }]);
    // weights 2 and 3.5
    const low = coverageOf(needed(4), assumedAt(1));
    expect(low.coverage).toBeCloseTo((3.5 / 4) / 5.5); // prettier-ignore
    expect(low.below).toMatchObject([{ skill: null, haveRank: 1, assumption: { group: 'group:language' } }]);
    expect(coverageOf(needed(4), assumedAt(4)).coverage).toBeCloseTo(3.5 / 5.5);
  });

  it('counts the assumption where it meets a group further than a known option', () => {
    const assumptions = [{ ...assuming('framework', ['gin', 'spring']), rank: 2 }];
    const known = inferKnown(
      curriculum({ gin: ['go'], spring: ['java'] }),
      knowing([], { assumptions, at: { rust: 1 } }),
    );
    expect(coverageOf(grouped, known).have).toMatchObject([{ skill: null, haveRank: 2, assumption: { rank: 2 } }]);
  });

  it('is exactly 1 only where every need is met', () => {
    const many = needs(...Array.from({ length: 30 }, (_, index) => `s${index}@3`));
    const all = many.map(({ skill }) => skill);
    expect(coverageOf(many, onlyKnowing(all)).coverage).toBe(1);
    expect(coverageOf(many, onlyKnowing(all.slice(1))).coverage).toBeLessThan(1);
  });
});

describe('a skill gap', () => {
  const graph = curriculum({ apis: ['http'], http: ['net'], mentoring: [], sql: [], web: ['http', 'go'], ui: [] });
  const all = needs('?mentoring', 'apis', 'http', 'sql@2');
  const gapOf = (known: Known, needed = all) =>
    runToEnd(skillGap(graph, needed, known, learningTimes(graph.skills.values())));

  it('has what is missing in the order in which to learn it, essential first', () => {
    const gap = gapOf(inferKnown(graph, knowing([])));
    expect(namesOf(gap.missing)).toEqual(['http', 'apis', 'sql', 'mentoring']);
    expect(gap).toMatchObject({ coverage: 0, have: [], below: [] });
  });

  it('has what is there, essential first, and what is known at a lower level apart', () => {
    const gap = gapOf(inferKnown(graph, knowing(['mentoring', 'http'], { at: { sql: 1 } })));
    expect([gap.have, gap.below, gap.missing].map(namesOf)).toEqual([['http', 'mentoring'], ['sql'], ['apis']]);
    expect(gap.coverage).toBeCloseTo((1 + 2 + 3 / 2) / 8);
  });

  it('has a group at the place of the option that the path takes', () => {
    const gap = gapOf(inferKnown(graph, knowing([])), needs('web', 'one:ui', 'one:go', 'apis'));
    // go is on the path to the web in any case
    expect(namesOf(gap.missing)).toEqual(['one', 'web', 'apis']);
  });

  it('has a group at the place of the option with which the path begins', () => {
    const apart = curriculum({ apis: ['http'], ui: ['css'] }, { sql: { months: 3 }, git: {}, css: {} });
    const missing = (...texts: string[]) =>
      namesOf(
        runToEnd(skillGap(apart, needs(...texts), onlyKnowing([]), learningTimes(apart.skills.values()))).missing,
      );
    expect(missing('apis', 'one:ui', 'one:sql', 'git')).toEqual(['apis', 'one', 'git']);
    expect(missing('one:ui', 'one:sql', 'apis')).toEqual(['one', 'apis']);
    expect(missing('?apis', '?one:ui', '?one:sql', 'git', 'css')).toEqual(['git', 'css', 'apis', 'one']);
  });

  it('has a skill that is learned alongside after the step that it waits for', () => {
    const soft = curriculum(
      { talks: ['basics'], apis: ['basics', 'http'] },
      { talks: { kind: 'SOFT', learningTime: null }, hobby: { kind: 'SOFT', learningTime: null } },
    );
    const { missing } = runToEnd(
      skillGap(soft, needs('apis', 'talks', 'hobby', 'basics'), onlyKnowing([]), learningTimes(soft.skills.values())),
    );
    expect(namesOf(missing)).toEqual(['hobby', 'basics', 'talks', 'apis']);
  });
});

describe('role matches', () => {
  const roles = new Map([
    ['senior', needs('sql@4', 'go', 'k8s')],
    ['junior', needs('?sql', 'go')],
    ['empty', []],
    ['other', needs('figma')],
    ['another', needs('figma')],
  ]);
  const match = (...known: Parameters<typeof knowing>) =>
    matchesOf(roles, inferKnown(curriculum({}), knowing(...known)));

  it('are most covered first, of equals what lacks least, then by id, without roles that need nothing', () => {
    const order = (known: string[]) => match(known).map(({ role }) => role);
    expect(order(['go'])).toEqual(['junior', 'senior', 'another', 'other']);
    expect(order([])).toEqual(['another', 'other', 'junior', 'senior']);
  });

  it('count what is known at a lower level as lacking', () => {
    const equal = new Map([
      ['a', needs('sql@2', 'go@2')],
      ['b', needs('sql', 'k8s')],
    ]);
    const known = inferKnown(curriculum({}), knowing(['k8s'], { at: { sql: 1, go: 1 } }));
    const lacking = new Map([...equal, ['b', needs('k8s', 'figma')] as const]);
    // both half covered: a lacks needs of weight 6, b one of weight 2
    expect(matchesOf(lacking, known).map(({ role, coverage }) => [role, coverage])).toEqual([
      ['b', 0.5],
      ['a', 0.5],
    ]);
  });

  it('are equally covered in whatever order their needs are listed', () => {
    const list = ['a', 'b@2', 'c@3', '?d@3', 'e@4', '?f@2'];
    const equal = new Map([
      ['z', needs(...list)],
      ['y', needs(...list.toReversed())],
      ['x', needs(...list.slice(2), ...list.slice(0, 2))],
    ]);
    const known = inferKnown(curriculum({}), knowing([], { at: { b: 1, c: 1, e: 1, d: 1 } }));
    const matches = matchesOf(equal, known);
    expect(matches.map(({ role }) => role)).toEqual(['x', 'y', 'z']);
    expect(new Set(matches.map(({ coverage }) => coverage)).size).toBe(1);
  });

  it('say what is there and what is missing, the weightiest first', () => {
    const needsOfSenior = (...known: Parameters<typeof knowing>) => {
      const senior = match(...known).find(({ role }) => role === 'senior')!;
      const { have, below, missing } = needsOfMatch(senior, inferKnown(curriculum({}), knowing(...known)));
      return [have, below, missing].map(namesOf);
    };
    expect(needsOfSenior(['k8s', 'figma'])).toEqual([['k8s'], [], ['sql', 'go']]);
    expect(needsOfSenior(['go'], { at: { sql: 3 } })).toEqual([['go'], ['sql'], ['k8s']]);
  });
});
