import { describe, expect, it } from '@jest/globals';
import { needsOfMatch } from '../../../src/planning/matches.js';
import { readiness } from '../../../src/planning/readiness.js';
import { curriculum, idsOf, knowing, matchesOf, onlyKnowing, pathTo, skillGoals } from './curriculum.js';
import { needs } from './facts.js';
import { nextOf } from './recommend.js';

const ORDERS = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'].map((order) => ({ order, ids: order.split('') }));

describe.each(ORDERS)('equals that are stored in the order $order', ({ ids }) => {
  const graph = curriculum({ goal: ids, choice: ids.map((id) => `one:${id}`) });

  it('are steps by id', () => {
    expect(idsOf(pathTo(graph, { goals: skillGoals('goal') }))).toEqual(['a', 'b', 'c', 'goal']);
    expect(idsOf(pathTo(graph, { goals: skillGoals(...ids) }))).toEqual(ids);
  });

  it('are known skills of a path by id', () => {
    expect(pathTo(graph, { goals: skillGoals('goal'), known: knowing(ids) }).alreadyKnown()).toEqual(['a', 'b', 'c']);
  });

  it('are options by id', () => {
    const [choice] = pathTo(graph, { goals: skillGoals('choice') }).choices;
    expect([choice!.chosen, ...choice!.alternatives]).toEqual(['a', 'b', 'c']);
  });

  it('are choices of a step by the key of their group', () => {
    const groups = curriculum({ goal: ids.flatMap((key) => [`${key}:x${key}`, `${key}:y${key}`]) });
    expect(pathTo(groups, { goals: skillGoals('goal') }).choices.map(({ group }) => group)).toEqual(['a', 'b', 'c']);
  });

  it('are skills of a cycle by id, and the cycle begins with the first', () => {
    const [one, two, three] = ids;
    const ring = curriculum({ [one!]: [two!], [two!]: [three!], [three!]: [one!] });
    const path = pathTo(ring, { goals: skillGoals(one!) });
    expect([idsOf(path), path.cycles.map(([first]) => first)]).toEqual([['a', 'b', 'c'], ['a']]);
  });

  it('are missing prerequisites by id', () => {
    expect(readiness(graph, ['goal'], onlyKnowing([]))[0]!.missing).toEqual(['a', 'b', 'c']);
    expect(readiness(graph, ['choice'], onlyKnowing([]))[0]!.missing).toEqual(['a', 'b', 'c']);
  });

  it('are recommendations by id, and unlock skills by id', () => {
    expect(nextOf(graph).recommendations.map(({ skill }) => skill)).toEqual(['a', 'b', 'c']);
    const base = curriculum(Object.fromEntries(ids.map((id) => [id, ['base']])));
    expect(nextOf(base).recommendations[0]!.unlocks).toEqual(['a', 'b', 'c']);
  });

  it('are roles that need a skill by id', () => {
    const roles = new Map([['a', ids.map((role) => ({ role, importance: 'ESSENTIAL' as const }))]]);
    expect(nextOf(graph, { roles }).recommendations[0]!.usedByRoles).toEqual(['a', 'b', 'c']);
  });

  it('are matching roles by id, and their needs by id', () => {
    const roles = new Map(ids.map((role) => [role, needs(...ids)]));
    const matches = matchesOf(roles, onlyKnowing([]));
    expect(matches.map(({ role }) => role)).toEqual(['a', 'b', 'c']);
    expect(needsOfMatch(matches[0]!, onlyKnowing([])).missing.map(({ skill }) => skill)).toEqual(['a', 'b', 'c']);
  });
});
