import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CostlyQueue, type Release } from '../../../../src/graphql/budget/costly-queue.js';

const LIMITS = { maxRunning: 2, maxWaiting: 6, maxWaitingPerCaller: 3 };

/** A request that a test can abort while it waits. */
function waiter() {
  const listeners = new Set<(error: Error) => void>();
  return {
    onEnd(listener: (error: Error) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end: () => {
      const waiting = [...listeners];
      listeners.clear();
      waiting.forEach((listener) => listener(new Error('ended')));
    },
    get isWaiting() {
      return listeners.size > 0;
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A queue with two running requests of another caller. */
async function full(limits = LIMITS) {
  const queue = new CostlyQueue(limits);
  const running = [await queue.acquire('first', waiter()), await queue.acquire('first', waiter())];
  return { queue, running };
}

describe('the queue of costly requests', () => {
  it('runs two requests, and serves callers round-robin', async () => {
    const { queue, running } = await full();
    const order: string[] = [];
    const slots: Release[] = [...running];
    for (const caller of ['a', 'a', 'a', 'b', 'c']) {
      void queue.acquire(caller, waiter()).then((release) => {
        order.push(caller);
        slots.push(release);
      });
    }
    expect(queue.load).toEqual({ running: 2, waiting: 5 });
    for (let at = 0; at < slots.length; at += 1) {
      slots[at]!();
      await settled();
    }
    expect(order).toEqual(['a', 'b', 'c', 'a', 'a']);
    expect(queue.load).toEqual({ running: 0, waiting: 0 });
  });

  it('refuses a caller with too many waiting requests, and all callers if it is full', async () => {
    const { queue } = await full();
    for (const caller of ['a', 'a', 'a', 'b', 'b']) void queue.acquire(caller, waiter());
    await expect(queue.acquire('a', waiter())).rejects.toMatchObject({
      extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 6 },
    });
    void queue.acquire('c', waiter());
    await expect(queue.acquire('d', waiter())).rejects.toMatchObject({
      extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 7 },
    });
  });

  it('removes an aborted request, and grants it no slot', async () => {
    const { queue, running } = await full();
    const [leaving, staying] = [waiter(), waiter()];
    const left = expect(queue.acquire('a', leaving)).rejects.toThrow('ended');
    const stayed = queue.acquire('a', staying);
    leaving.end();
    // before the rejection of the aborted request is handled
    running[0]!();
    await left;
    await expect(stayed).resolves.toBeInstanceOf(Function);
    expect(staying.isWaiting).toBe(false);
    expect(queue.load).toEqual({ running: 2, waiting: 0 });
  });

  it('ignores repeated releases of a slot', async () => {
    const { queue, running } = await full();
    running[0]!();
    running[0]!();
    expect(queue.load).toEqual({ running: 1, waiting: 0 });
  });

  it('respects the limits and serves every request, for any sequence of events', async () => {
    type Move = { kind: 'enter' | 'release' | 'leave'; pick: number };
    const moves = fc.array(
      fc.record<Move>({ kind: fc.constantFrom('enter', 'enter', 'release', 'leave'), pick: fc.nat(50) }),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(moves, async (all) => {
        const queue = new CostlyQueue(LIMITS);
        const running: Release[] = [];
        const waiting: ReturnType<typeof waiter>[] = [];
        let [entered, ended] = [0, 0];
        const enter = (caller: string) => {
          const own = waiter();
          entered += 1;
          queue.acquire(caller, own).then(
            (release) => running.push(release),
            () => (ended += 1),
          );
          waiting.push(own);
        };
        for (const { kind, pick } of all) {
          if (kind === 'enter') enter(`caller ${pick % 4}`);
          else if (kind === 'leave') waiting[pick % (waiting.length || 1)]?.end();
          else running.splice(pick % (running.length || 1), 1)[0]?.();
          if (pick % 3 === 0) await settled();
          expect(queue.load.running).toBeLessThanOrEqual(LIMITS.maxRunning);
          expect(queue.load.waiting).toBeLessThanOrEqual(LIMITS.maxWaiting);
        }
        // running requests end, and each waiting request gets a slot
        let served = 0;
        await settled();
        const limit = entered + 1;
        for (let turn = 0; turn < limit && queue.load.running > 0; turn += 1) {
          for (const release of running.splice(0)) {
            served += 1;
            release();
          }
          await settled();
        }
        expect(queue.load).toEqual({ running: 0, waiting: 0 });
        expect(waiting.some(({ isWaiting }) => isWaiting)).toBe(false);
        expect(served + ended).toBeLessThanOrEqual(entered);
      }),
    );
  });
});
