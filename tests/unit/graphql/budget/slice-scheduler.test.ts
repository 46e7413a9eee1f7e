import { describe, expect, it } from '@jest/globals';
import { SliceScheduler } from '../../../../src/graphql/budget/slice-scheduler.js';
import type { Sliced } from '../../../../src/model/sliced.js';
import { FakeClock } from './fake-clock.js';

function schedule() {
  const clock = new FakeClock();
  const scheduler = new SliceScheduler(clock);
  /** the steps that ran, and 'turn' for each turn of the event loop */
  const ran: string[] = [];
  const compute = function* (name: string, steps: number): Sliced<string> {
    for (let step = 0; step < steps; step += 1) {
      clock.advance(2);
      ran.push(name);
      yield;
    }
    return name;
  };
  const turn = () => {
    ran.push('turn');
    return clock.turn();
  };
  const free = { spend: () => undefined };
  return { clock, scheduler, ran, compute, turn, free };
}

describe('sliced computations', () => {
  it('complete immediately if they are short, without another turn of the event loop', async () => {
    const { scheduler, compute, free, ran } = schedule();
    await expect(scheduler.run(free, compute('short', 1))).resolves.toBe('short');
    expect(ran).toEqual(['short']);
  });

  it('yield to the event loop between slices, and run round-robin', async () => {
    const { scheduler, compute, turn, ran } = schedule();
    const [one, other] = [{ spend: () => undefined }, { spend: () => undefined }];
    const results = [
      scheduler.run(one, compute('a', 9)),
      scheduler.run(one, compute('b', 3)),
      scheduler.run(other, compute('c', 6)),
    ];
    while (turn());
    await expect(Promise.all(results)).resolves.toEqual(['a', 'b', 'c']);
    const slices = ran
      .join(' ')
      .split('turn')
      .map((slice) => slice.trim());
    // no more than three steps of 2 ms in a turn
    for (const slice of slices) expect(slice).toMatch(/^(\w( \w){0,2})?$/);
    // the other request does not wait for both computations of the first
    expect(slices.slice(0, 4)).toEqual(['a a a', 'a a a', 'c c c', 'a a a']);
  });

  it('share the time of a turn, so that many short ones do not block the event loop', () => {
    const { scheduler, compute, turn, free, ran } = schedule();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) void scheduler.run(free, compute(name, 1));
    expect(ran).toEqual(['a', 'b', 'c']);
    turn();
    expect(ran.slice(3)).toEqual(['turn', 'd', 'e', 'f']);
  });

  it('are accounted for, and stop when the owner throws', async () => {
    const { scheduler, compute, clock, ran } = schedule();
    let spent = 0;
    const owner = {
      spend: (milliseconds: number) => {
        spent += milliseconds;
        if (spent > 10) throw new Error('too much');
      },
    };
    const result = scheduler.run(owner, compute('long', 1_000));
    const refused = expect(result).rejects.toThrow('too much');
    clock.turnUntilIdle();
    await refused;
    expect(spent).toBe(12);
    expect(ran).toHaveLength(6);
  });

  it('reject with the error of the computation, and continue with others', async () => {
    const { scheduler, compute, clock, free } = schedule();
    const failing = function* (): Sliced<never> {
      clock.advance(8);
      yield;
      throw new Error('wrong input');
    };
    const failed = expect(scheduler.run(free, failing())).rejects.toThrow('wrong input');
    const other = scheduler.run(free, compute('other', 4));
    clock.turnUntilIdle();
    await failed;
    await expect(other).resolves.toBe('other');
  });
});
