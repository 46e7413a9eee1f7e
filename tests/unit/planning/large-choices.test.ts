import { describe, expect, it } from '@jest/globals';
import { curriculum, idsOf, pathTo, skillGoals } from './curriculum.js';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** `count` steps that need a skill of their own or a shared one, all of them for one goal. */
function sharing(count: number) {
  const owners = numbers(count);
  return curriculum(
    {
      goal: owners.map((at) => `step${at}`),
      ...Object.fromEntries(owners.map((at) => [`step${at}`, [`one:own${at}`, 'one:shared']])),
    },
    { shared: { months: 3 }, ...Object.fromEntries(owners.map((at) => [`own${at}`, { months: 2 }])) },
  );
}

/** Groups that depend on each other, too many for an exact choice, beside those of `steps`. */
function beside(steps: Record<string, readonly string[]>, months: Record<string, number>) {
  const others = numbers(70);
  return curriculum(
    {
      ...steps,
      goal: [...Object.keys(steps), ...others.map((at) => `other${at}`)],
      far: ['link'],
      ...Object.fromEntries(others.map((at) => [`other${at}`, [`one:near${at}`, `one:far${at}`]])),
      ...Object.fromEntries(others.map((at) => [`far${at}`, ['link']])),
    },
    {
      far: { months: 50 },
      ...Object.fromEntries(others.map((at) => [`far${at}`, { months: 50 }])),
      ...Object.fromEntries(Object.entries(months).map(([id, value]) => [id, { months: value }])),
    },
  );
}

describe('many groups of alternatives', () => {
  it('are chosen exactly as long as they are independent', () => {
    const owners = numbers(100);
    const options = owners.flatMap((at): [string, { months: number }][] => [
      [`a${at}`, { months: at % 2 === 0 ? 1 : 3 }],
      [`b${at}`, { months: 2 }],
    ]);
    const graph = curriculum(
      {
        goal: owners.map((at) => `step${at}`),
        ...Object.fromEntries(owners.map((at) => [`step${at}`, [`one:a${at}`, `one:b${at}`]])),
        // needs the same options as another one
        again: ['one:a1', 'one:b1'],
      },
      Object.fromEntries(options),
    );
    const path = pathTo(graph, { goals: skillGoals('goal', 'again') });
    const chosen = idsOf(path).filter((id) => /^[ab]\d/.test(id));
    expect(path.exact).toBe(true);
    expect(chosen.sort()).toEqual(owners.map((at) => (at % 2 === 0 ? `a${at}` : `b${at}`)).sort());
  });

  it('are chosen exactly up to 64 that depend on each other', () => {
    const at64 = pathTo(sharing(64), { goals: skillGoals('goal') });
    expect([at64.exact, idsOf(at64).filter((id) => !id.startsWith('step'))]).toEqual([true, ['shared', 'goal']]);
    expect(pathTo(sharing(65), { goals: skillGoals('goal') }).exact).toBe(false);
  });

  it('have no option that others make superfluous where the choice is not exact', () => {
    const graph = beside({ first: ['two:a', 'two:b'], second: ['two:b', 'two:far'] }, { a: 2, b: 3 });
    const path = pathTo(graph, { goals: skillGoals('goal') });
    expect(path.exact).toBe(false);
    // a is shorter for the first step alone, but the second needs b in any case
    expect(idsOf(path).filter((id) => /^(a|b|far|link)$/.test(id))).toEqual(['b']);
  });

  it('lose the longest of the options of which one can be left out', () => {
    const steps = {
      step1: ['two:p', 'two:r'],
      step2: ['two:q', 'two:s'],
      step3: ['two:p', 'two:q'],
      step4: ['two:r', 'two:far'],
      step5: ['two:s', 'two:far'],
    };
    const left = (months: Record<string, number>) =>
      idsOf(pathTo(beside(steps, months), { goals: skillGoals('goal') }))
        .filter((id) => /^[pqrs]$/.test(id))
        .sort();
    expect(left({ p: 5, r: 6, q: 1, s: 2 })).toEqual(['q', 'r', 's']);
    expect(left({ p: 1, r: 2, q: 5, s: 6 })).toEqual(['p', 'r', 's']);
  });
});

describe('alternatives that all lead back to what requires them', () => {
  it('form a cycle with the shortest option, of equals with the first', () => {
    const ring = (b: number, c: number) =>
      pathTo(curriculum({ a: ['one:b', 'one:c'], b: ['a'], c: ['a'] }, { b: { months: b }, c: { months: c } }), {
        goals: skillGoals('a'),
      }).cycles;
    expect([ring(1, 2), ring(2, 1), ring(1, 1)]).toEqual([[['a', 'b']], [['a', 'c']], [['a', 'b']]]);
  });

  it('do so only where no option becomes possible by another such cycle', () => {
    const graph = curriculum(
      { a: ['one:b', 'one:c'], b: ['a'], c: ['x'], x: ['two:y', 'two:z'], y: ['x'], z: ['x'] },
      { c: { months: 9 } },
    );
    const path = pathTo(graph, { goals: skillGoals('a') });
    expect([idsOf(path).sort(), path.cycles]).toEqual([['a', 'c', 'x', 'y'], [['x', 'y']]]);
  });

  it('leave the other groups of the same skill open', () => {
    const graph = curriculum({ a: ['one:b', 'one:c', 'two:b', 'two:d'], b: ['a'], c: ['a'] }, { d: { months: 9 } });
    const path = pathTo(graph, { goals: skillGoals('a') });
    expect([idsOf(path).sort(), path.cycles]).toEqual([['a', 'b', 'd'], [['a', 'b']]]);
  });
});
