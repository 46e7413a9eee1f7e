import { afterEach, beforeEach, describe, it, jest } from '@jest/globals';
import { deepStrictEqual } from 'node:assert';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { CachedReads } from '../../../src/graph/cache/cached-reads.js';
import type { GraphReads, Relation } from '../../../src/graph/port.js';
import { closureGraphOf } from '../../support/closure-graph.js';
import { ModelGraph, readsOf, type Write } from './model-graph.js';

const SKILLS = ['skill:a', 'skill:b', 'skill:c', 'skill:d', 'skill:e'];
const IDS = [...SKILLS, 'role:r', 'role:s', 'level:l', 'level:m', 'area:x'];
const MEGABYTE = 1 << 20;
const GRACE_MS = 30_000;
const SETTLED_MS = 1_001;

const from = (...ids: string[]) => fc.constantFrom(...ids);
const anySkill = from(...SKILLS);
const ends = fc.oneof(
  fc.record({ kind: fc.constant('REQUIRES' as const), from: anySkill, to: anySkill }),
  fc.record({ kind: fc.constant('NEEDS' as const), from: from('role:r', 'role:s'), to: anySkill }),
  fc.record({ kind: fc.constant('AT_LEVEL' as const), from: anySkill, to: from('level:l', 'level:m') }),
  fc.record({ kind: fc.constant('IN_AREA' as const), from: anySkill, to: fc.constant('area:x') }),
);
const details = fc.record({
  strength: fc.constantFrom('REQUIRED' as const, 'RECOMMENDED' as const),
  proficiency: from('level:l', 'level:m'),
});
const put = fc.record({ id: from(...IDS), name: from('p', 'q', 'r', 'z'), rank: fc.nat({ max: 3 }) });
const write: fc.Arbitrary<Write> = fc.oneof(
  { weight: 3, arbitrary: put.map((one) => ({ write: 'put' as const, ...one })) },
  {
    weight: 6,
    arbitrary: fc.tuple(ends, details).map(([edge, more]) => ({ write: 'link' as const, ...edge, ...more })),
  },
  { weight: 2, arbitrary: ends.map((edge) => ({ write: 'unlink' as const, ...edge })) },
  { weight: 1, arbitrary: from(...IDS).map((id) => ({ write: 'delete' as const, id })) },
  {
    weight: 1,
    arbitrary: fc.record({ from: anySkill, into: anySkill }).map((ids) => ({ write: 'merge' as const, ...ids })),
  },
);

const relation = (kind: Relation['kind'], direction: Relation['direction'], to: Relation['to']): Relation => ({
  kind,
  direction,
  to,
  strength: null,
});

/** One question of each read that is kept by what it is made of, and some of those that any change drops. */
const BATTERY: ((reads: GraphReads, ids: readonly string[]) => Promise<unknown>)[] = [
  (reads, ids) => reads.nodes([...ids]),
  (reads, ids) => reads.neighbours([...ids], relation('REQUIRES', 'OUT', 'SKILL'), { limit: 2, after: null }),
  (reads, ids) => reads.neighbours([...ids], relation('REQUIRES', 'IN', 'SKILL'), { limit: 1, after: null }),
  (reads, ids) => reads.neighbours([...ids], relation('NEEDS', 'OUT', 'SKILL'), { limit: 10, after: null }),
  (reads, ids) => reads.closure([...ids], 'OUT', 100),
  (reads, ids) => reads.closure([...ids], 'IN', 100),
  (reads, ids) => reads.closure([...ids], 'OUT', 3),
  (reads) => reads.list('LEVEL', { limit: 1, after: null }),
  (reads) => reads.count('ROLE'),
  (reads, ids) => reads.shortestPath(ids[0]!, 'skill:a', []),
  (reads, ids) => reads.planning.facts(ids),
  (reads, ids) => reads.planning.skills(ids),
  (reads, ids) => reads.planning.directPrerequisites(ids),
  (reads, ids) => closureGraphOf(reads, ids, 100),
  (reads, ids) => closureGraphOf(reads, ids, 3),
  (reads, ids) => reads.planning.roleNeeds(ids),
  (reads, ids) => reads.planning.rolesOf(ids),
  (reads, ids) => reads.recommend.neighbourhood(ids),
];
const question = fc.record({
  at: fc.nat({ max: BATTERY.length - 1 }),
  ids: fc.uniqueArray(from(...IDS), { minLength: 1 }),
});

const plain = (_graph: ModelGraph) => readsOf(_graph, async (_name, _args, answer) => answer());

async function expectAllTheSame(cached: CachedReads, graph: ModelGraph): Promise<void> {
  const direct = plain(graph);
  for (const ids of [IDS, SKILLS, ...IDS.map((id) => [id])]) {
    for (const ask of BATTERY) deepStrictEqual(await ask(cached, ids), await ask(direct, ids));
  }
}

let clock = 0;
beforeEach(() => {
  clock = 1_000_000;
  jest.spyOn(Date, 'now').mockImplementation(() => clock);
});
afterEach(() => void jest.restoreAllMocks());

type Step = { write: Write } | { ask: { at: number; ids: string[] } } | 'refresh';
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: write.map((one) => ({ write: one })) },
  { weight: 4, arbitrary: question.map((one) => ({ ask: one })) },
  { weight: 2, arbitrary: fc.constant('refresh' as const) },
);

describe('reads through the cache', () => {
  it('are what the graph holds, once the cache has heard of its changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
        const graph = new ModelGraph();
        const cached = new CachedReads(plain(graph), MEGABYTE, GRACE_MS);
        for (const one of steps) {
          if (one === 'refresh') {
            await cached.refresh();
            // what the last write changed is asked a second time, which would hide what the next one leaves out
            clock += SETTLED_MS;
            await cached.refresh();
          } else if ('write' in one) graph.write(one.write);
          else await BATTERY[one.ask.at]!(cached, one.ask.ids);
        }
        await cached.refresh();
        await expectAllTheSame(cached, graph);
        await expectAllTheSame(cached, graph);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});

type Event =
  | { write: Write; isTorn: boolean }
  | { ask: { at: number; ids: string[] } }
  | { answer: number }
  | { pass: number }
  | 'refresh'
  | 'restore'
  | 'back up'
  | 'replace';
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ write, isTorn: fc.boolean() }) },
  { weight: 12, arbitrary: question.map((ask) => ({ ask })) },
  { weight: 16, arbitrary: fc.record({ answer: fc.nat({ max: 7 }) }) },
  { weight: 6, arbitrary: fc.constant('refresh' as const) },
  { weight: 3, arbitrary: fc.record({ pass: fc.constantFrom(300, 1_100) }) },
  { weight: 1, arbitrary: fc.constantFrom('restore' as const, 'back up' as const, 'replace' as const) },
);

/** A database that answers when it is told to, each question by what it holds then. */
class SlowDatabase {
  private waiting: { answer: () => void; fail: (error: Error) => void }[] = [];
  readonly reads: GraphReads;
  private isAway = false;

  constructor(readonly graph: ModelGraph) {
    this.reads = readsOf(graph, (_name, _args, answer) => {
      if (this.isAway) return Promise.reject(new Error('away'));
      return new Promise((resolve, reject) => this.waiting.push({ answer: () => resolve(answer()), fail: reject }));
    });
  }

  /** Answers one of the questions that wait: not always the first. */
  async answer(which: number): Promise<void> {
    this.waiting.splice(which % Math.max(1, this.waiting.length), 1)[0]?.answer();
    await turn();
  }

  /** Answers until somebody has what they wait for. */
  async answerUntil<Value>(awaited: Promise<Value>): Promise<Value> {
    let isDone = false;
    const end = () => (isDone = true);
    awaited.then(end, end);
    for (let asked = 0; !isDone; asked += 1) {
      if (asked > 1_000) throw new Error('an answer that never comes');
      await this.answer(0);
    }
    return awaited;
  }

  /** Stops it, so that the cache must notice, and starts it again with another content. */
  async stop(cached: CachedReads, work: () => void): Promise<void> {
    this.isAway = true;
    for (const { fail } of this.waiting.splice(0)) fail(new Error('away'));
    await cached.refresh().catch(() => undefined);
    work();
    this.isAway = false;
  }
}

describe('reads that are under way while the graph is written to, restored or replaced', () => {
  it('leave nothing behind that stays wrong', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 80, size: 'max' }), async (events) => {
        const graph = new ModelGraph();
        const database = new SlowDatabase(graph);
        const cached = new CachedReads(database.reads, MEGABYTE, GRACE_MS);
        for (const one of events) {
          if (one === 'refresh') void cached.refresh().catch(() => undefined);
          else if (one === 'back up') graph.backUp();
          else if (one === 'restore') await database.stop(cached, () => graph.restore());
          else if (one === 'replace') await database.stop(cached, () => graph.replace());
          else if ('write' in one) graph.write(one.write, one.isTorn);
          else if ('pass' in one) clock += one.pass;
          else if ('answer' in one) await database.answer(one.answer);
          else void BATTERY[one.ask.at]!(cached, one.ask.ids).catch(() => undefined);
          await turn();
        }
        graph.apply();
        await database.answerUntil(cached.refresh());
        clock += SETTLED_MS;
        await database.answerUntil(cached.refresh());
        const direct = plain(graph);
        for (const ids of [IDS, ...IDS.map((id) => [id])]) {
          for (const ask of BATTERY) {
            deepStrictEqual(await database.answerUntil(ask(cached, ids)), await ask(direct, ids));
          }
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
