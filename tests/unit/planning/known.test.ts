import { describe, expect, it } from '@jest/globals';
import { inferKnown } from '../../../src/planning/known.js';
import { assuming, curriculum, knowing } from './curriculum.js';

const LANGUAGE = 'group:language';
const FRAMEWORK = 'group:framework';

/** A framework needs its own language, a language the fundamentals; the web needs a framework. */
const graph = curriculum({
  go: ['basics'],
  java: ['basics', 'jvm'],
  python: ['basics'],
  gin: ['go', 'http'],
  flask: ['python', 'http'],
  spring: ['java', 'http'],
  web: ['group:framework:gin', 'group:framework:flask', 'group:framework:spring', '?git'],
  scripts: ['group:language:go', 'group:language:python'],
  apis: ['web', 'rest'],
});
const languages = { group: LANGUAGE, options: ['go', 'java', 'python'] };
const frameworks = { group: FRAMEWORK, options: ['gin', 'flask', 'spring'] };

const infer = (...args: Parameters<typeof knowing>) => inferKnown(graph, knowing(...args));
const skillsOf = (...args: Parameters<typeof knowing>) => [...infer(...args).skills].sort();
const assumed = (...args: Parameters<typeof knowing>) =>
  infer(...args).assumptions.map(({ group, options, because }) => [group, because, ...options]);

describe('what a known skill implies', () => {
  it('is everything that it REQUIRES outside of groups, and nothing that it recommends', () => {
    expect(skillsOf(['flask'])).toEqual(['basics', 'flask', 'http', 'python']);
    expect(skillsOf(['web'])).not.toContain('git');
  });

  it('is one member of each group that it requires, whatever leads to it', () => {
    expect(assumed(['apis'])).toEqual([[FRAMEWORK, 'web', 'flask', 'gin', 'spring']]);
    expect(assumed(['web', 'flask'])).toEqual([]);
  });

  it('is listed by the skills that it follows from, in whatever order these are known', () => {
    const listed = [
      [LANGUAGE, 'scripts', 'go', 'python'],
      [FRAMEWORK, 'web', 'flask', 'gin', 'spring'],
    ];
    expect([assumed(['web', 'scripts']), assumed(['scripts', 'web'])]).toEqual([listed, listed]);
  });

  it('is what all members of such a group require', () => {
    expect(skillsOf(['web'])).toEqual(['basics', 'http', 'web']);
    expect(skillsOf(['scripts'])).toEqual(['basics', 'scripts']);
  });

  it('is nothing where prerequisites are not assumed, while an id keeps its meaning', () => {
    const assumptions = [assuming(LANGUAGE, languages.options)];
    const known = inferKnown(graph, knowing(['flask', 'web'], { assumptions }), false);
    expect([...known.skills]).toEqual(['flask', 'web']);
    expect(known.assumptions.map(({ group }) => group)).toEqual([LANGUAGE]);
    expect(known.metBy(languages)).toMatchObject({ skill: null });
    expect(known.metBy({ group: LANGUAGE, options: ['go', 'java'] })).toMatchObject({ skill: null });
    expect(known.metBy({ group: 'other', options: ['go', 'java'] })).toBeNull();
  });

  it('goes on from what an assumption implies', () => {
    const chained = curriculum({
      a: ['one:x', 'one:y'],
      x: ['shared'],
      y: ['shared'],
      shared: ['two:p', 'two:q'],
      p: ['deep'],
      q: ['deep'],
    });
    const known = inferKnown(chained, knowing(['a']));
    expect([...known.skills].sort()).toEqual(['a', 'deep', 'shared']);
    expect(known.assumptions.map(({ group, because }) => [group, because])).toEqual([
      ['one', 'a'],
      ['two', 'shared'],
    ]);
  });

  it('ends in cycles', () => {
    const cyclic = curriculum({ a: ['b', 'one:c', 'one:d'], b: ['a'], c: ['one:a', 'one:d'], d: ['a'] });
    const known = inferKnown(cyclic, knowing(['c']));
    expect(known.skills.has('a')).toBe(true);
    expect(known.metBy({ group: 'two', options: ['elsewhere', 'other'] })).toBeNull();
  });
});

describe('the level of an assumption', () => {
  const at = (rank: number | null, group: string, options: string[]) => ({ ...assuming(group, options), rank });
  const beginner = at(1, LANGUAGE, languages.options);
  const advanced = at(3, FRAMEWORK, frameworks.options);

  it('is the level of what every option requires, the highest where several imply it', () => {
    expect(infer([], { assumptions: [beginner] }).rankOf('basics')).toBe(1);
    for (const assumptions of [
      [beginner, advanced],
      [advanced, beginner],
    ]) {
      expect(infer([], { assumptions }).rankOf('basics')).toBe(3);
    }
    expect(infer([], { assumptions: [advanced], at: { basics: 2 } }).rankOf('basics')).toBe(2);
  });

  it('is the highest of those that assume the same group, with what it follows from', () => {
    const { assumptions } = infer(['web'], { assumptions: [at(2, FRAMEWORK, frameworks.options)] });
    expect(assumptions).toMatchObject([{ because: 'web', rank: null }]);
  });

  it('decides which assumption meets alternatives', () => {
    const known = infer([], { assumptions: [beginner, advanced] });
    expect(known.assumptionFor(languages)).toMatchObject({ group: FRAMEWORK, rank: 3 });
  });
});

describe('what is denied', () => {
  it('is not implied, nor is what only it leads to', () => {
    expect(skillsOf(['spring'], { denied: ['java'] })).toEqual(['http', 'spring']);
    expect(skillsOf(['spring', 'go'], { denied: ['java'] })).toContain('basics');
  });

  it('is no option of an assumption', () => {
    expect(assumed(['web'], { denied: ['gin'] })).toEqual([[FRAMEWORK, 'web', 'flask', 'spring']]);
    expect(assumed([], { assumptions: [assuming('x', ['go'])], denied: ['go'] })).toEqual([]);
  });

  it('leaves an assumption of one option as the known one', () => {
    expect(skillsOf(['web'], { denied: ['gin', 'spring'] })).toEqual(['basics', 'flask', 'http', 'python', 'web']);
  });

  it('is a group as a whole, with what its members share', () => {
    const known = infer(['web'], { denied: [FRAMEWORK] });
    expect(known.assumptions).toEqual([]);
    expect([...known.skills]).toEqual(['web']);
    expect(known.metBy(frameworks)).toBeNull();
  });

  it('is a group even where each option of an assumption would meet it', () => {
    const known = infer(['web'], { denied: [LANGUAGE] });
    expect(known.assumptions.map(({ group }) => group)).toEqual([FRAMEWORK]);
    expect(known.metBy(languages)).toBeNull();
    expect(infer(['web', 'flask'], { denied: [LANGUAGE] }).metBy(languages)).toMatchObject({ skill: 'python' });
  });

  it('is a preferred need of a known role', () => {
    const preferred = { group: null, options: ['git'], because: 'role', rank: null };
    expect(assumed(['git'], { assumptions: [preferred] })).toEqual([[null, 'role', 'git']]);
    expect(assumed([], { assumptions: [preferred], denied: ['git'] })).toEqual([]);
  });
});

describe('what an assumption meets', () => {
  const framework = infer([], { assumptions: [assuming(FRAMEWORK, frameworks.options)] });

  it('is a group that each option meets with its own prerequisites', () => {
    expect(framework.metBy(frameworks)).toMatchObject({ skill: null, assumption: { group: FRAMEWORK } });
    expect(framework.metBy(languages)).toMatchObject({ skill: null, assumption: { group: FRAMEWORK } });
    expect(framework.metBy({ group: 'small', options: ['go', 'java'] })).toBeNull();
  });

  it('is met by a known skill before an assumption', () => {
    const known = infer(['flask'], { assumptions: [assuming('orm', ['gin', 'spring'])] });
    expect(known.metBy(languages)).toEqual({ skill: 'python', assumption: null });
  });

  it('is a requirement of its own named group, whatever members the requirement leaves out', () => {
    const known = infer([], { assumptions: [assuming(LANGUAGE, languages.options)] });
    expect(known.metBy({ group: LANGUAGE, options: ['go'] })).toMatchObject({ assumption: { group: LANGUAGE } });
    const adHoc = infer([], { assumptions: [assuming('language', languages.options)] });
    expect(adHoc.metBy({ group: 'language', options: ['go'] })).toBeNull();
    expect(adHoc.metBy(languages)).toMatchObject({ assumption: { group: 'language' } });
  });

  /** Each option of `stack` meets `tool`: by itself, by what it requires, or by a group of which each option does. */
  const nested = curriculum({
    one: ['hammer'],
    two: ['inner:hammer', 'inner:saw', 'inner:deep'],
    deep: ['group:inmost:saw', 'group:inmost:hammer'],
  });
  const tool = { group: 'tool', options: ['hammer', 'saw'] };
  const stack = { assumptions: [assuming('stack', ['one', 'two', 'saw'])] };

  it('is followed through groups in groups', () => {
    expect(inferKnown(nested, knowing([], stack)).metBy(tool)).toMatchObject({ assumption: { group: 'stack' } });
    expect(inferKnown(nested, knowing([], stack), false).metBy(tool)).toBeNull();
    const groupsOnly = { assumptions: [assuming('stack', ['two', 'saw'])] };
    expect(inferKnown(nested, knowing([], groupsOnly)).metBy(tool)).not.toBeNull();
    expect(inferKnown(nested, knowing([], groupsOnly), false).metBy(tool)).toBeNull();
    expect(inferKnown(nested, knowing([], stack)).metBy({ group: 'tool', options: ['hammer'] })).toBeNull();
  });

  it('is followed without denied skills and denied groups', () => {
    expect(inferKnown(nested, knowing([], { ...stack, denied: ['saw'] })).metBy(tool)).not.toBeNull();
    expect(inferKnown(nested, knowing([], { ...stack, denied: ['group:inmost'] })).metBy(tool)).toBeNull();
    expect(inferKnown(nested, knowing([], { ...stack, denied: ['hammer', 'saw'] })).metBy(tool)).toBeNull();
  });
});

describe('assumptions of the same group', () => {
  it('are one with the options that they share, for the first reason', () => {
    const assumptions = [assuming(LANGUAGE, languages.options)];
    expect(assumed(['scripts'], { assumptions })).toEqual([[LANGUAGE, LANGUAGE, 'go', 'python']]);
  });

  it('keep the options of the first where they share none', () => {
    const apart = [assuming(LANGUAGE, ['java', 'python']), assuming(LANGUAGE, ['gin', 'go'])];
    expect(assumed([], { assumptions: apart })).toEqual([[LANGUAGE, LANGUAGE, 'java', 'python']]);
  });

  it('are one for groups of single skills only with the same options', () => {
    const [first, same, other] = [
      assuming('a', ['go', 'java']),
      assuming('b', ['java', 'go']),
      assuming('a', ['go', 'python']),
    ];
    expect(assumed([], { assumptions: [first, same, other] })).toEqual([
      ['a', 'a', 'go', 'java'],
      ['a', 'a', 'go', 'python'],
    ]);
  });

  it('are resolved by a known option', () => {
    expect(assumed(['scripts', 'flask'])).toEqual([]);
    expect(assumed(['flask'], { assumptions: [assuming(LANGUAGE, languages.options)] })).toEqual([]);
  });
});

describe('the level at which a skill is known', () => {
  it('is that of what implies it, the highest of several; without a level it meets any need', () => {
    const known = infer([], { at: { flask: 2, spring: 3 } });
    expect(['http', 'python', 'java'].map(known.rankOf)).toEqual([3, 2, 3]);
    expect(infer(['web'], { at: { flask: 2 } }).rankOf('web')).toBeNull();
    expect(infer(['gin'], { at: { flask: 2 } }).rankOf('http')).toBeNull();
  });

  it('is the stated one, whatever implies another', () => {
    const known = infer(['spring'], { at: { http: 1, flask: 3 } });
    expect(['http', 'basics', 'python'].map(known.rankOf)).toEqual([1, null, 3]);
  });

  it('is for what an assumption implies that of the assumption', () => {
    const assumptions = [{ ...assuming(LANGUAGE, languages.options), rank: 2 }];
    expect(infer([], { assumptions }).rankOf('basics')).toBe(2);
    expect(infer([], { at: { web: 2 } }).rankOf('http')).toBe(2);
    expect(infer([], { at: { web: 2 } }).assumptions[0]!.rank).toBe(2);
  });
});

describe('more known skills', () => {
  it('resolve an assumption, keep levels, and imply nothing further', () => {
    const known = infer(['scripts'], { at: { http: 1 } });
    const more = known.with(['python', 'http', 'flask'], 2);
    expect(more.assumptions).toEqual([]);
    expect(more.metBy(languages)).toEqual({ skill: 'python', assumption: null });
    expect(['http', 'flask'].map(more.rankOf)).toEqual([1, 2]);
    expect(known.with(['spring'], null).skills.has('java')).toBe(false);
    expect(known.with(['spring'], null).assumptions).toEqual(known.assumptions);
  });

  it('say what one of them would imply', () => {
    expect([...infer([]).impliedBy('flask')].sort()).toEqual(['basics', 'flask', 'http', 'python']);
  });
});
