import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BudgetLimits } from '../../../../src/graphql/budget/limits.js';
import { RequestBudget } from '../../../../src/graphql/budget/request-budget.js';
import { SliceScheduler } from '../../../../src/graphql/budget/slice-scheduler.js';
import type { Sliced } from '../../../../src/model/sliced.js';
import { FakeClock } from './fake-clock.js';

const LIMITS = { deadlineMs: 1_000, records: 100, answerBytes: 500, computeMs: 50, maxConcurrentReads: 3 };

function open(limits: Partial<BudgetLimits> = {}) {
  const clock = new FakeClock();
  const scheduler = new SliceScheduler(clock);
  const budget = new RequestBudget({ ...LIMITS, ...limits }, { clock, scheduler });
  return { clock, budget };
}

/** A read that a test resolves. */
function pending<Result>() {
  let resolve: (result: Result) => void = () => undefined;
  const promise = new Promise<Result>((done) => (resolve = done));
  return { work: () => promise, resolve };
}

const never = () => new Promise<never>(() => undefined);
const none = () => 0;
const lengthOf = (list: readonly unknown[]) => list.length;
const records = (count: number) => async () => new Array<null>(count).fill(null);

const refusal = (limit: string, used: number, allowed: number, code = 'TOO_COMPLEX') => ({
  extensions: { code, limit, used, allowed },
});

describe('a request’s budget', () => {
  it('counts records; the read that exceeds the limit and all later ones fail', async () => {
    const { budget } = open();
    await budget.read(records(60), lengthOf);
    await expect(budget.read(records(41), lengthOf)).rejects.toMatchObject(refusal('records', 101, 100));
    let asked = false;
    const later = budget.read(async () => (asked = true), none);
    await expect(later).rejects.toMatchObject(refusal('records', 101, 100));
    expect(asked).toBe(false);
    expect(budget.used()).toMatchObject({ records: 101 });
  });

  it('counts a cached result only once', async () => {
    const { budget } = open();
    const kept = new Array<null>(60).fill(null);
    for (let time = 0; time < 5; time += 1) await budget.read(async () => kept, lengthOf);
    expect(budget.used()).toMatchObject({ records: 60 });
  });

  it('aborts pending reads at the deadline, and reports the duration', async () => {
    const { budget, clock } = open();
    clock.advance(400);
    const read = expect(budget.read(never, none)).rejects.toMatchObject(
      refusal('REQUEST_TIMEOUT_MS', 1_000, 1_000, 'TIMEOUT'),
    );
    clock.advance(600);
    await read;
    await expect(budget.read(records(1), lengthOf)).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } });
  });

  it('extends the deadline by the duration of a write', async () => {
    const { budget, clock } = open();
    await budget.outside(async () => clock.advance(5_000));
    clock.advance(900);
    await expect(budget.read(records(1), lengthOf)).resolves.toHaveLength(1);
    clock.advance(100);
    await expect(budget.read(records(1), lengthOf)).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } });
  });

  it('aborts when the client disconnects', async () => {
    const { budget, clock } = open();
    const compute = function* (): Sliced<never> {
      for (;;) {
        clock.advance(1);
        yield;
      }
    };
    const computing = expect(budget.run(compute())).rejects.toMatchObject({
      extensions: { code: 'CLIENT_CLOSED_REQUEST' },
    });
    const reading = expect(budget.read(never, none)).rejects.toThrow('closed the connection');
    budget.disconnect();
    clock.turnUntilIdle();
    await Promise.all([computing, reading]);
    await expect(budget.read(records(1), lengthOf)).rejects.toThrow('closed the connection');
  });

  it('sums the CPU time of all slices', async () => {
    const { budget, clock } = open();
    const compute = function* (): Sliced<void> {
      for (let step = 0; step < 15; step += 1) {
        clock.advance(2);
        yield;
      }
    };
    const results = Promise.allSettled([budget.run(compute()), budget.run(compute())]);
    clock.turnUntilIdle();
    const [first, second] = await results;
    expect(first.status).toBe('fulfilled');
    expect(second).toMatchObject({ status: 'rejected', reason: refusal('computeMs', 54, 50) });
  });

  it('computes the cost in units of CPU time', async () => {
    const { budget, clock } = open();
    await budget.read(records(10), lengthOf, 2);
    await budget.run(
      (function* (): Sliced<void> {
        clock.advance(3);
      })(),
    );
    budget.setResponseSize(8_000);
    expect(budget.used()).toEqual({ records: 10, computeMs: 3, answerBytes: 8_000, units: 20 + 300 + 100 });
  });

  it('counts text that is generated for the response', () => {
    const { budget } = open();
    budget.bytes(500);
    expect(() => budget.bytes(1)).toThrow(/501 bytes.*500.*MAX_ANSWER_BYTES/);
  });

  it('has no timer while nothing is pending', async () => {
    const { budget, clock } = open();
    const { work, resolve } = pending<number>();
    const read = budget.read(work, none);
    expect(clock.timerCount).toBe(1);
    resolve(7);
    await expect(read).resolves.toBe(7);
    expect(clock.timerCount).toBe(0);
  });

  it('rethrows errors of reads, and continues with later reads', async () => {
    const { budget } = open();
    await expect(budget.read(() => Promise.reject(new Error('away')), none)).rejects.toThrow('away');
    const broken = () => {
      throw new Error('broken');
    };
    await expect(budget.read(broken, none)).rejects.toThrow('broken');
    await expect(budget.read(records(1), lengthOf)).resolves.toHaveLength(1);
  });

  it('limits concurrent reads, and runs all in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 20 }), async (ends, count) => {
        const { budget } = open();
        let [running, most] = [0, 0];
        const begun: number[] = [];
        const read = async (at: number) => {
          begun.push(at);
          running += 1;
          most = Math.max(most, running);
          await ends.schedule(Promise.resolve());
          running -= 1;
          if (at % 4 === 3) throw new Error('away');
        };
        const all = Array.from({ length: count }, (_, at) => at);
        const results = Promise.allSettled(all.map((at) => budget.read(() => read(at), none)));
        await ends.waitFor(results);
        expect(most).toBe(Math.min(count, LIMITS.maxConcurrentReads));
        expect(begun).toEqual(all);
      }),
    );
  });
});
