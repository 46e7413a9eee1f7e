import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { deepStrictEqual } from 'node:assert';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import type {
  GraphReads,
  Relation,
  SkillReads,
  StoredReads,
  TechnologyReads,
} from '../../../../src/graph/ports/graph-reads.js';
import { closureGraphOf } from '../../../support/closure-graph.js';
import { relationsIn } from '../../../support/relations-in.js';
import { uncached } from '../../../support/uncached.js';
import { ALL, ModelGraph, VERSION_ONLY, type Write } from './model-graph.js';
import { plain, SlowDatabase } from './slow-database.js';

const SKILLS = ['skill:a', 'skill:b', 'skill:c', 'skill:d', 'skill:e'];
const IDS = [...SKILLS, 'role:r', 'role:s', 'level:l', 'level:m', 'area:x', 'technology:t'];
const MEGABYTE = 1 << 20;
const GRACE_MS = 30_000;

const from = (...ids: string[]) => fc.constantFrom(...ids);
const anySkill = from(...SKILLS);
const ends = fc.oneof(
  fc.record({ kind: fc.constant('REQUIRES' as const), from: anySkill, to: anySkill }),
  fc.record({ kind: fc.constant('NEEDS' as const), from: from('role:r', 'role:s'), to: anySkill }),
  fc.record({ kind: fc.constant('AT_LEVEL' as const), from: anySkill, to: from('level:l', 'level:m') }),
  fc.record({ kind: fc.constant('IN_AREA' as const), from: anySkill, to: fc.constant('area:x') }),
  fc.record({ kind: fc.constant('USES' as const), from: anySkill, to: fc.constant('technology:t') }),
  fc.record({ kind: fc.constant('LEADS_TO' as const), from: fc.constant('role:r'), to: fc.constant('role:s') }),
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

/** One of each read that is cached with its dependencies, and some of those that any change drops. */
type Reads = Pick<GraphReads, Exclude<keyof GraphReads & keyof StoredReads, keyof SkillReads | keyof TechnologyReads>>;

const READS: ((reads: Reads, ids: readonly string[]) => Promise<unknown>)[] = [
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
  (reads) => reads.planning.effectiveNeeds(),
  (reads) => reads.planning.needingRoles(),
  (reads) => reads.planning.rolesBefore(),
  (reads) => reads.planning.startingSkills(),
  // what the background load does: results of the other reads are served from it
  async (reads, ids) => (reads instanceof CachedReads ? reads.loadSkills(ids) : undefined),
  (reads) => relationsIn(reads),
];
interface Query {
  /** index in READS */
  at: number;
  ids: string[];
}
const ids = fc.oneof(
  from(...IDS).map((id) => [id]),
  fc.uniqueArray(from(...IDS), { minLength: 1 }),
);
const query: fc.Arbitrary<Query> = fc.record({ at: fc.nat({ max: READS.length - 1 }), ids });

/** Has the ends of all random edges, until they are deleted. */
function oneOfEachId(): ModelGraph {
  const graph = new ModelGraph();
  for (const id of IDS) graph.write({ write: 'put', id, name: 'a', rank: 0 });
  return graph;
}

async function expectUpToDate(cached: CachedReads, graph: ModelGraph): Promise<void> {
  const direct = uncached(plain(graph));
  for (const ids of [IDS, SKILLS, ...IDS.map((id) => [id])]) {
    for (const ask of READS) deepStrictEqual(await ask(cached, ids), await ask(direct, ids));
  }
}

let clock = 0;
beforeEach(() => {
  clock = 1_000_000;
  jest.spyOn(Date, 'now').mockImplementation(() => clock);
});
afterEach(() => void jest.restoreAllMocks());

type Step = { write: Write } | { ask: Query } | 'refresh';
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: write.map((one) => ({ write: one })) },
  { weight: 4, arbitrary: query.map((one) => ({ ask: one })) },
  { weight: 2, arbitrary: fc.constant('refresh' as const) },
);

describe('reads through the cache', () => {
  it('return what the graph has, after a refresh', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
        const graph = oneOfEachId();
        const cached = new CachedReads(plain(graph), MEGABYTE, GRACE_MS);
        for (const one of steps) {
          if (one === 'refresh') await cached.refresh();
          else if ('write' in one) graph.write(one.write);
          else await READS[one.ask.at]!(cached, one.ask.ids);
        }
        await cached.refresh();
        await expectUpToDate(cached, graph);
        await expectUpToDate(cached, graph);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});

type Event =
  | { write: Write; visible: number }
  | { show: number }
  | { ask: Query }
  | { run: number }
  | { answer: number }
  | { fail: number }
  | { pass: number }
  | { check: string[] }
  | 'refresh'
  | 'answer all'
  | 'back up'
  | 'restore'
  | 'replace'
  | 'outage';
/** A bit for each piece of a write: none, some, and often only the version. */
const visible = fc.oneof(fc.constantFrom(ALL, 0, VERSION_ONLY), fc.nat({ max: 0x7fffffff }));
const which = fc.nat({ max: 7 });
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ write, visible }) },
  { weight: 3, arbitrary: fc.record({ show: visible }) },
  { weight: 12, arbitrary: fc.record({ ask: query }) },
  { weight: 8, arbitrary: fc.record({ run: which }) },
  { weight: 14, arbitrary: fc.record({ answer: which }) },
  { weight: 1, arbitrary: fc.record({ fail: which }) },
  { weight: 6, arbitrary: fc.constant('refresh' as const) },
  { weight: 4, arbitrary: fc.constant('answer all' as const) },
  { weight: 2, arbitrary: fc.record({ pass: fc.constantFrom(300, 1_100, 2_500, 60_000) }) },
  { weight: 2, arbitrary: fc.record({ check: ids }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('back up' as const, 'restore' as const, 'replace' as const, 'outage' as const),
  },
);

/** A cache in front of a slow database, with random events. */
class Scenario {
  readonly graph = oneOfEachId();
  readonly database = new SlowDatabase(this.graph);
  readonly cached = new CachedReads(this.database.reads, MEGABYTE, GRACE_MS);
  /** number of reads that were served from memory */
  cacheHits = 0;

  async happen(event: Event): Promise<void> {
    const { graph, database, cached } = this;
    if (event === 'refresh') void cached.refresh().catch(() => undefined);
    else if (event === 'answer all') await database.answerAll();
    else if (event === 'back up') graph.backUp();
    else if (event === 'restore') await database.stop(cached, () => graph.restore());
    else if (event === 'replace') await database.stop(cached, () => graph.replace());
    else if (event === 'outage') await database.stop(cached, () => undefined);
    else if ('write' in event) graph.write(event.write, event.visible);
    else if ('show' in event) graph.show(event.show);
    else if ('pass' in event) clock += event.pass;
    else if ('run' in event) database.run(event.run);
    else if ('answer' in event) await database.answer(event.answer);
    else if ('fail' in event) database.fail(event.fail);
    else if ('check' in event) await this.check(event.check);
    else return this.ask(event.ask);
    await turn();
  }

  private async ask({ at, ids }: Query): Promise<void> {
    let isAnswered = false;
    const answered = () => (isAnswered = true);
    READS[at]!(this.cached, ids).then(answered, () => undefined);
    await turn();
    if (isAnswered) this.cacheHits += 1;
  }

  /** When the last write is fully visible, one state read is enough: every read returns what the graph has. */
  async check(...lists: string[][]): Promise<void> {
    this.graph.apply();
    await this.database.answerUntil(this.cached.refresh());
    const direct = uncached(plain(this.graph));
    for (const ids of lists) {
      for (const ask of READS) {
        deepStrictEqual(await this.database.answerUntil(ask(this.cached, ids)), await ask(direct, ids));
      }
    }
  }
}

/**
 * Found with the seed -858005109 when the cache relied on a write being fully visible within a second: it takes longer, and
 * a stale value was cached until the next write.
 */
const SLOW_WRITE: Event[] = [
  { ask: { at: 0, ids: ['skill:a'] } },
  { write: { write: 'put', id: 'skill:a', name: 'p', rank: 0 }, visible: VERSION_ONLY },
  { ask: { at: 0, ids: ['skill:b'] } },
  'refresh',
  'refresh',
  { answer: 0 },
  { answer: 3 },
  { ask: { at: 10, ids: ['skill:a'] } },
  { answer: 0 },
  { pass: 1_100 },
  { answer: 0 },
  { answer: 0 },
  { answer: 0 },
];

describe('reads in flight while the graph is written to, restored or replaced', () => {
  it('leave no stale values in the cache', async () => {
    let runs = 0;
    /** number of runs with each */
    const runsWith = { partialResults: 0, lateResults: 0, cacheHits: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 40, maxLength: 120, size: 'max' }), async (events) => {
        runs += 1;
        const scenario = new Scenario();
        for (const one of events) await scenario.happen(one);
        const { partialResults, lateResults } = scenario.database;
        if (partialResults > 0) runsWith.partialResults += 1;
        if (lateResults > 0) runsWith.lateResults += 1;
        if (scenario.cacheHits > 0) runsWith.cacheHits += 1;
        await scenario.check(IDS);
        await scenario.database.answerAll();
        await scenario.check(IDS, ...IDS.map((id) => [id]));
      }),
      { numRuns: 100, endOnFailure: true, examples: [[SLOW_WRITE]] },
    );
    for (const share of Object.values(runsWith)) expect(share / runs).toBeGreaterThan(0.4);
  });
});
