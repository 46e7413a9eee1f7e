import { beforeEach, describe, expect, it } from '@jest/globals';
import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import type { GraphReads, SkillFilter, TechnologyFilter } from '../../../../src/graph/ports/graph-reads.js';
import { RecordedDatabase, type Received } from './recorded-database.js';

const MEGABYTE = 1 << 20;
const FIRST = { limit: 20, after: null };
const SECOND = { limit: 20, after: ['Kafka', 'technology:kafka'] };
const skillsWith = (level: string) => ({ level: [level], text: null }) as unknown as SkillFilter;
const technologiesWith = (skill: string) => ({ skill: [skill], text: null }) as unknown as TechnologyFilter;
/** A filter without text, as the database receives it. */
const stored = (filter: SkillFilter | TechnologyFilter) => ({ ...filter, ids: null });
const BY_NAME = { field: 'NAME', direction: 'ASC' } as const;
const BY_LEVEL = { field: 'LEVEL', direction: 'ASC' } as const;

type Call = (reads: GraphReads) => Promise<unknown>;

/** Reads whose results depend on the whole graph: as the database receives them, and the calls that send them. */
const CALLS: [Received, Call][] = [
  [['info'], (reads) => reads.info()],
  [['sizes'], (reads) => reads.sizes()],
  [['count', 'ROLE'], (reads) => reads.count('ROLE')],
  [['count', 'LEVEL'], (reads) => reads.count('LEVEL')],
  [['skillCount', stored(skillsWith('a'))], (reads) => reads.skillCount(skillsWith('a'))],
  [['skillCount', stored(skillsWith('b'))], (reads) => reads.skillCount(skillsWith('b'))],
  [['technologyCount', stored(technologiesWith('a'))], (reads) => reads.technologyCount(technologiesWith('a'))],
  [['skillFacets', [stored(skillsWith('a'))]], (reads) => reads.skillFacets([skillsWith('a')])],
  [['shortestPath', 'skill:a', 'skill:b', []], (reads) => reads.shortestPath('skill:a', 'skill:b', [])],
  [['shortestPath', 'skill:b', 'skill:a', []], (reads) => reads.shortestPath('skill:b', 'skill:a', [])],
  [['frontier', [], ['skill:a'], [], 5], (reads) => reads.frontier([], ['skill:a'], [], 5)],
  [['frontier', ['skill:a'], [], [], 5], (reads) => reads.frontier(['skill:a'], [], [], 5)],
  [['edgesAmong', ['skill:a'], ['USES']], (reads) => reads.edgesAmong(['skill:a'], ['USES'])],
  [['list', 'ROLE', FIRST, undefined], (reads) => reads.list('ROLE', FIRST)],
  [['list', 'ROLE', SECOND, undefined], (reads) => reads.list('ROLE', SECOND)],
  [['list', 'LEVEL', FIRST, undefined], (reads) => reads.list('LEVEL', FIRST)],
  [
    ['skills', stored(skillsWith('a')), BY_NAME, FIRST, undefined],
    (reads) => reads.skills(skillsWith('a'), BY_NAME, FIRST),
  ],
  [
    ['skills', stored(skillsWith('b')), BY_NAME, FIRST, undefined],
    (reads) => reads.skills(skillsWith('b'), BY_NAME, FIRST),
  ],
  [
    ['skills', stored(skillsWith('a')), BY_LEVEL, FIRST, undefined],
    (reads) => reads.skills(skillsWith('a'), BY_LEVEL, FIRST),
  ],
  [
    ['skills', stored(skillsWith('a')), BY_NAME, SECOND, undefined],
    (reads) => reads.skills(skillsWith('a'), BY_NAME, SECOND),
  ],
  [
    ['technologies', stored(technologiesWith('a')), FIRST, undefined],
    (reads) => reads.technologies(technologiesWith('a'), FIRST),
  ],
  [
    ['technologies', stored(technologiesWith('b')), FIRST, undefined],
    (reads) => reads.technologies(technologiesWith('b'), FIRST),
  ],
  [
    ['technologies', stored(technologiesWith('a')), SECOND, undefined],
    (reads) => reads.technologies(technologiesWith('a'), SECOND),
  ],
  [['planning.learningTimes'], (reads) => reads.planning.learningTimes()],
];

let database: RecordedDatabase;
let cached: CachedReads;

beforeEach(async () => {
  database = new RecordedDatabase();
  cached = new CachedReads(database.reads, MEGABYTE, 0);
  await cached.refresh();
  database.takeReceived();
});

describe('a read of the whole graph', () => {
  it.each(CALLS)('%j is sent once, and again after any write', async (received, call) => {
    const [name, ...args] = received;
    await call(cached);
    expect(await call(cached)).toEqual({ name, args, version: 1 });
    expect(database.takeReceived()).toEqual([received]);

    database.write('skill:elsewhere');
    await cached.refresh();
    expect(await call(cached)).toEqual({ name, args, version: 2 });
    expect(database.takeReceived()).toEqual([received]);
  });

  it('never returns the result of another one, or of other arguments', async () => {
    for (const [, call] of CALLS) await call(cached);
    for (const [[name, ...args], call] of CALLS) expect(await call(cached)).toEqual({ name, args, version: 1 });
  });

  it('is sent once for concurrent callers', async () => {
    for (const [, call] of CALLS) await Promise.all([call(cached), call(cached)]);
    expect(database.takeReceived()).toEqual(CALLS.map(([received]) => received));
  });
});

describe('a read of some entities that depends on the whole graph', () => {
  const answerOf = (name: string) => (ids: readonly string[], slice?: unknown) =>
    new Map(ids.map((id) => [id, [name, id, slice]]));
  const BATCHES: [string, unknown[], (ids: string[]) => Promise<ReadonlyMap<string, unknown>>][] = [
    ['technologyRoles', [FIRST], (ids) => cached.technologyRoles(ids, FIRST)],
    ['technologyRoles', [SECOND], (ids) => cached.technologyRoles(ids, SECOND)],
    ['technologyAlternatives', [], (ids) => cached.technologyAlternatives(ids)],
  ];

  beforeEach(async () => {
    database = new RecordedDatabase(
      Object.fromEntries(['technologyRoles', 'technologyAlternatives'].map((name) => [name, answerOf(name)])),
    );
    cached = new CachedReads(database.reads, MEGABYTE, 0);
    await cached.refresh();
    database.takeReceived();
  });

  it.each(BATCHES)('%s %j is sent once for each entity, and again after any write', async (name, args, call) => {
    await call(['technology:a']);
    await call(['technology:a', 'technology:b']);
    expect(database.takeReceived()).toEqual([
      [name, ['technology:a'], ...args],
      [name, ['technology:b'], ...args],
    ]);
    database.write('skill:elsewhere');
    await cached.refresh();
    await call(['technology:a', 'technology:b']);
    expect(database.takeReceived()).toEqual([[name, ['technology:a', 'technology:b'], ...args]]);
  });

  it('never returns the result of another one', async () => {
    for (const [, , call] of BATCHES) await call(['technology:a']);
    for (const [name, [slice], call] of BATCHES) {
      expect([...(await call(['technology:a']))]).toEqual([['technology:a', [name, 'technology:a', slice]]]);
    }
  });
});

describe('a read that is not cached', () => {
  const UNCACHED: [Received, Call][] = [
    [['isEmpty'], (reads) => reads.isEmpty()],
    [['recommendation.wholeGraph'], (reads) => reads.recommendation.wholeGraph()],
    [
      ['planning.candidates', ['skill:c'], ['skill:a'], ['skill:b'], 5],
      (reads) => reads.planning.candidates(['skill:c'], ['skill:a'], ['skill:b'], 5),
    ],
  ];
  it.each(UNCACHED)('%j is sent for each call', async (received, call) => {
    const [name, ...args] = received;
    await call(cached);
    expect(await call(cached)).toEqual({ name, args, version: 1 });
    expect(database.takeReceived()).toEqual([received, received]);
  });

  it('returns the current state of the graph, and what has changed, before the cache is refreshed', async () => {
    database.write('skill:a');
    expect(await cached.state()).toEqual({ graphId: 'one', version: 2, updatedAt: 0 });
    expect([...((await cached.changedSince(1)) ?? [])]).toEqual([['skill:a', 2]]);
  });
});
