import { describe, expect, it } from '@jest/globals';
import { evaluateRoles } from '../../../src/recommendation/evaluation/roles.js';
import type { RoleNeed } from '../../../src/model/role-need.js';

const essential = (...skills: string[]): RoleNeed[] =>
  skills.map((skill) => ({ skill, importance: 'ESSENTIAL', proficiencyRank: null, group: null }));

/** Twelve pairs of twins, each of whom needs what only the other one needs, too. */
const TWINS = 12;
const needs = new Map(
  Array.from({ length: TWINS }, (_, at) => at).flatMap((at) =>
    ['a', 'b'].map((side) => [`role:${at}${side}`, essential('everyone', `own${at}`)] as const),
  ),
);
const twins = Array.from({ length: TWINS }, (_, at) => ({ from: `role:${at}a`, to: `role:${at}b`, tier: 'close' }));
const hits = (measured: Awaited<ReturnType<typeof evaluateRoles>>, method: string) =>
  new Map(
    measured.map(({ tier, quality }) => [tier, quality.find((row) => row.method === method)?.reciprocalRank] as const),
  );

describe('the measure of related roles', () => {
  it('finds twins first, and by chance where nothing is known', async () => {
    const measured = await evaluateRoles(needs, twins);
    expect(hits(measured, 'skill graph').get(null)).toBe(1);
    expect(hits(measured, 'random').get(null)).toBeLessThan(0.25);
  });

  it('separates tiers, in the order of their names', async () => {
    const far = twins.map(({ from }, at) => ({ from, to: `role:${(at + 1) % TWINS}a`, tier: 'far' }));
    const measured = await evaluateRoles(needs, [...far, ...twins]);
    expect(measured.map(({ tier }) => tier)).toEqual([null, 'close', 'far']);
    expect(hits(measured, 'skill graph').get('close')).toBe(1);
    expect(hits(measured, 'skill graph').get('far')).toBeLessThan(0.5);
  });

  it('asks nothing about roles that need nothing, or that are called related to themselves', async () => {
    const [all] = await evaluateRoles(needs, [
      { from: 'role:idle', to: 'role:0a', tier: null },
      { from: 'role:0a', to: 'role:idle', tier: null },
      { from: 'role:0a', to: 'role:0a', tier: null },
    ]);
    expect(all!.quality.map(({ queries }) => queries)).toEqual([0, 0, 0, 0]);
  });
});
