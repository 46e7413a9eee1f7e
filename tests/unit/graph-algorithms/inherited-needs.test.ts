import { describe, expect, it } from '@jest/globals';
import { effectiveNeeds, repeatedNeeds } from '../../../src/graph-algorithms/inherited-needs.js';
import { runToEnd } from '../../../src/model/sliced.js';
import { needs } from '../planning/facts.js';

type Stated = Record<string, string[]>;
type Before = Record<string, string[]>;

const statedOf = (stated: Stated) => new Map(Object.entries(stated).map(([role, texts]) => [role, needs(...texts)]));
const beforeOf = (before: Before) => new Map(Object.entries(before));

/** The needs of each role as `needs` reads them, with `<role` after those that it inherits from another one. */
function effective(stated: Stated, before: Before, includePreferred = false) {
  const found = runToEnd(effectiveNeeds(statedOf(stated), beforeOf(before), includePreferred));
  const texts = [...found].map(([role, list]) => {
    return [
      role,
      list.map(({ skill, importance, proficiencyRank, group, inheritedFrom }) =>
        [
          importance === 'PREFERRED' ? '?' : '',
          group === null ? '' : `${group}:`,
          skill,
          proficiencyRank === null ? '' : `@${proficiencyRank}`,
          inheritedFrom === undefined ? '' : `<${inheritedFrom}`,
        ].join(''),
      ),
    ];
  });
  return Object.fromEntries(texts) as Record<string, string[]>;
}

describe('the needs of a role', () => {
  const CHAIN: Before = { middle: ['junior'], senior: ['middle'] };

  it('include the ESSENTIAL ones of all roles before it, of the nearest role that states them', () => {
    const stated = { junior: ['git', '?html'], middle: ['git', 'apis', '?css'], senior: ['design'] };
    expect(effective(stated, CHAIN)).toEqual({
      junior: ['git', '?html'],
      middle: ['git', 'apis', '?css'],
      senior: ['git<middle', 'apis<middle', 'design'],
    });
  });

  it('include on request the PREFERRED ones, too, as PREFERRED', () => {
    const { senior } = effective({ junior: ['git', '?html'], middle: ['html'], senior: ['?css'] }, CHAIN, true);
    expect(senior).toEqual(['git<junior', 'html<middle', '?css']);
    expect(effective({ junior: ['?html'], senior: ['git'] }, CHAIN, true).senior).toEqual(['?html<junior', 'git']);
  });

  it.each([
    ['a higher level is stated by the later role', 'sql@1', 'sql@2', 'sql@2'],
    ['a lower level is that of the role before', 'sql@3', 'sql@2', 'sql@3<junior'],
    ['no level is that of the role before', 'sql@1', 'sql', 'sql@1<junior'],
    ['the same level is stated by the later role', 'sql@1', 'sql@1', 'sql@1'],
    ['what is ESSENTIAL before stays so at a higher level', 'sql@1', '?sql@2', 'sql@2'],
    ['what is ESSENTIAL before stays so at the same level', 'sql@1', '?sql@1', 'sql@1<junior'],
    ['what is PREFERRED before is not inherited', '?sql@3', '?sql@2', '?sql@2'],
  ])('never fall: %s', (_, junior, middle, expected) => {
    expect(effective({ junior: [junior], middle: [middle] }, CHAIN).middle).toEqual([expected]);
  });

  it('have the options of a group that the stating role names', () => {
    const stated = { junior: ['language:go@1', 'language:php@1'], middle: ['language:go@2'], senior: ['language:php'] };
    const { middle, senior } = effective(stated, CHAIN);
    expect(middle).toEqual(['language:go@2']);
    expect(senior).toEqual(['language:go@2<middle']);
  });

  it('include what several roles before it share, as far as each of them has it', () => {
    const stated = {
      a: ['git@2', 'sql@3', 'http', '?linux@1'],
      b: ['git@3', '?sql@1', 'linux@1', 'css'],
      lead: ['plans'],
    };
    const before = { lead: ['a', 'b'] };
    expect(effective(stated, before).lead).toEqual(['git@2<a', 'plans']);
    expect(effective(stated, before, true).lead).toEqual(['git@2<a', '?sql@1<b', '?linux@1<a', 'plans']);
  });

  it('share the options of a group that each of several roles accepts', () => {
    const before = { lead: ['a', 'b'] };
    const groups = { a: ['language:go', 'language:php'], b: ['language:php', 'language:java'] };
    expect(effective(groups, before).lead).toEqual(['language:php<a']);
    expect(effective({ a: ['language:go'], b: ['language:java'] }, before).lead).toBeUndefined();
  });

  it('include nothing of several roles one of which needs nothing', () => {
    expect(effective({ a: ['git'], lead: ['plans'] }, { lead: ['a', 'b'] }).lead).toEqual(['plans']);
  });

  it('are inherited once through two roles from the one before both', () => {
    const before = { a: ['junior'], b: ['junior'], lead: ['a', 'b'] };
    expect(effective({ junior: ['git'], a: ['sql'], b: ['css'] }, before)).toEqual({
      junior: ['git'],
      a: ['git<junior', 'sql'],
      b: ['git<junior', 'css'],
      lead: ['git<junior'],
    });
  });

  it('are inherited along roles that lead to each other, and to others', () => {
    const before = { one: ['two', 'start'], two: ['one'], self: ['self', 'two'] };
    expect(effective({ start: ['git'], one: ['a'], two: ['b@2'], self: ['c'] }, before)).toEqual({
      start: ['git'],
      one: ['git<start', 'b@2<two', 'a'],
      two: ['git<start', 'a<one', 'b@2'],
      self: ['git<start', 'a<one', 'b@2<two', 'c'],
    });
  });

  it('are the given lists where no other role leads to one', () => {
    const stated = statedOf({ junior: ['git'], middle: ['sql'] });
    expect(runToEnd(effectiveNeeds(stated, new Map()))).toBe(stated);
    const found = runToEnd(effectiveNeeds(stated, beforeOf({ middle: ['junior'] })));
    expect(found.get('junior')).toBe(stated.get('junior'));
  });

  it('do not depend on the call stack for a long chain', () => {
    const roles = Array.from({ length: 5_000 }, (_, at) => `role${at}`);
    const before = new Map(roles.slice(1).map((role, at) => [role, [`role${at}`]]));
    const found = runToEnd(effectiveNeeds(statedOf({ role0: ['git'] }), before));
    expect(found.get('role4999')).toMatchObject([{ skill: 'git', inheritedFrom: 'role0' }]);
  });
});

describe('a need that is stated again', () => {
  it.each([
    ['sql@1', 'sql@1', { isLower: false, isRedundant: true }],
    ['sql@2', 'sql@1', { isLower: true, isRedundant: true }],
    ['sql@1', '?sql@1', { isLower: true, isRedundant: true }],
    ['sql@1', '?sql@2', { isLower: true, isRedundant: false }],
    ['?sql@2', 'sql@1', { isLower: true, isRedundant: false }],
  ])('%s and then %s is reported', (junior, middle, expected) => {
    const found = repeatedNeeds(statedOf({ junior: [junior], middle: [middle] }), beforeOf({ middle: ['junior'] }));
    expect(found).toEqual([{ role: 'middle', of: 'sql', statedBy: 'junior', ...expected }]);
  });

  it.each([
    ['sql@1', 'sql@2'],
    ['?sql@1', 'sql@1'],
    ['?sql@1', '?sql@1'],
    ['sql@1', 'css@1'],
  ])('%s and then %s is not reported', (junior, middle) => {
    const stated = statedOf({ junior: [junior], middle: [middle] });
    expect(repeatedNeeds(stated, beforeOf({ middle: ['junior'] }))).toEqual([]);
  });
});
