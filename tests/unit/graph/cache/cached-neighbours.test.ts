import { beforeEach, describe, expect, it } from '@jest/globals';
import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import type {
  GraphReads,
  NeighbourhoodPrefetch,
  NeighbourPage,
  Relation,
  RelationPrefetch,
  SkillFilter,
  TechnologyFilter,
} from '../../../../src/graph/ports/graph-reads.js';
import type { EdgeRecord, EntityRecord } from '../../../../src/model/records.js';
import { RecordedDatabase } from './recorded-database.js';

const MEGABYTE = 1 << 20;
const FIRST = { limit: 20, after: null };
const SECOND = { limit: 20, after: ['b', 'skill:b'] };
const REQUIRES: Relation = { kind: 'REQUIRES', direction: 'OUT', to: 'SKILL', strength: null };
const REQUIRED_BY: Relation = { ...REQUIRES, direction: 'IN' };
const PREFETCHED: RelationPrefetch = { relation: REQUIRES, slice: FIRST, nested: [] };

/** A page of some neighbours, of `total` in all. */
const pageOf = (ids: readonly string[], total = ids.length): NeighbourPage => ({
  items: ids.map((id) => ({ key: [id], edge: {} as EdgeRecord, node: { id } as EntityRecord })),
  total,
  more: ids.length < total,
});

/** The pages of neighbours in the database, by node; those of a prefetch arrive with its result. */
let pages: Map<string, NeighbourPage>;
let database: RecordedDatabase;
let cached: CachedReads;
/** what the prefetching caller received */
let delivered: [RelationPrefetch, ReadonlyMap<string, NeighbourPage>][];
let prefetch: NeighbourhoodPrefetch;
/** before a read with a prefetch is answered */
let beforeAnswer: () => Promise<void>;

const EMPTY_PAGE = pageOf([]);

/** Answers a read, and delivers the neighbours of some nodes if there is a prefetch. */
async function answer<Result>(result: Result, ids: readonly string[], prefetched?: NeighbourhoodPrefetch) {
  const found = new Map(ids.map((id) => [id, pages.get(id) ?? EMPTY_PAGE]));
  await beforeAnswer();
  for (const relation of prefetched?.relations ?? []) prefetched?.deliver(relation, found);
  return result;
}

beforeEach(async () => {
  pages = new Map([['skill:a', pageOf(['skill:b', 'skill:c'])]]);
  delivered = [];
  prefetch = { relations: [PREFETCHED], deliver: (relation, found) => void delivered.push([relation, found]) };
  beforeAnswer = async () => undefined;
  const known = ['skill:a', 'skill:b'];
  const list = { items: known.map((id) => ({ key: [id], node: { id } })), more: false };
  database = new RecordedDatabase({
    nodes: (ids: string[], given?: NeighbourhoodPrefetch) => answer(new Map(ids.map((id) => [id, { id }])), ids, given),
    list: (_kind: unknown, _slice: unknown, given?: NeighbourhoodPrefetch) => answer(list, known, given),
    skillsByName: (_s: unknown, _l: unknown, given?: NeighbourhoodPrefetch) => answer([list], known, given),
    skills: (_f: unknown, _o: unknown, _s: unknown, given?: NeighbourhoodPrefetch) => answer(list, known, given),
    technologies: (_f: unknown, _s: unknown, given?: NeighbourhoodPrefetch) => answer(list, known, given),
    neighbours: (ids: string[]) => new Map([...pages].filter(([id]) => ids.includes(id))),
  });
  cached = new CachedReads(database.reads, MEGABYTE, 0);
  await cached.refresh();
  database.takeReceived();
});

/** The ids of a skill's prerequisites; undefined where the result has no page. */
async function prerequisitesOf(id: string, relation = REQUIRES, slice = FIRST): Promise<string[] | undefined> {
  const found = await cached.neighbours([id], relation, slice);
  return found.get(id)?.items.map(({ node }) => node.id);
}

/** Whether the neighbours of a node are read from the database. */
async function isRead(id: string, relation = REQUIRES, slice: typeof FIRST | typeof SECOND = FIRST): Promise<boolean> {
  database.takeReceived();
  await cached.neighbours([id], relation, slice);
  return database.takeReceived().length > 0;
}

async function writeTo(...ids: string[]): Promise<void> {
  database.write(...ids);
  await cached.refresh();
}

const PREFETCHING: [string, (reads: GraphReads) => Promise<unknown>][] = [
  ['nodes', (reads) => reads.nodes(['skill:a', 'skill:b'], prefetch)],
  ['a list', (reads) => reads.list('ROLE', FIRST, prefetch)],
  [
    'skills',
    (reads) => reads.skills({ text: null } as SkillFilter, { field: 'NAME', direction: 'DESC' }, FIRST, prefetch),
  ],
  [
    'all skills by name',
    (reads) => reads.skills({ text: null } as SkillFilter, { field: 'NAME', direction: 'ASC' }, FIRST, prefetch),
  ],
  ['technologies', (reads) => reads.technologies({ text: null } as TechnologyFilter, FIRST, prefetch)],
];

describe('neighbours that arrive with a read', () => {
  it.each(PREFETCHING)('of %s are delivered to its caller, and not read again', async (_what, read) => {
    await read(cached);
    expect(delivered.map(([relation, found]) => [relation, [...found.keys()]])).toEqual([
      [PREFETCHED, ['skill:a', 'skill:b']],
    ]);
    database.takeReceived();
    expect(await prerequisitesOf('skill:a')).toEqual(['skill:b', 'skill:c']);
    expect(database.takeReceived()).toEqual([]);
  });

  it('are not served for another relation, or another part of the list', async () => {
    await cached.nodes(['skill:a'], prefetch);
    expect(await isRead('skill:a', REQUIRED_BY)).toBe(true);
    expect(await isRead('skill:a', REQUIRES, SECOND)).toBe(true);
  });

  it('are known to be none, for a node without any', async () => {
    await cached.nodes(['skill:b'], prefetch);
    database.takeReceived();
    expect(await prerequisitesOf('skill:b')).toBeUndefined();
    expect(database.takeReceived()).toEqual([]);
  });

  it('are read again after a write to the node or to one of them, also where there were none', async () => {
    for (const changed of ['skill:a', 'skill:c']) {
      await cached.nodes(['skill:a'], prefetch);
      await writeTo(changed);
      expect(await isRead('skill:a')).toBe(true);
    }
    await cached.nodes(['skill:b'], prefetch);
    await writeTo('skill:b');
    expect(await isRead('skill:b')).toBe(true);
  });

  it('are not cached where a write has changed them since the read was sent', async () => {
    beforeAnswer = async () => {
      pages.set('skill:a', pageOf(['skill:c']));
      await writeTo('skill:a', 'skill:b');
    };
    await cached.nodes(['skill:a'], prefetch);
    expect(delivered[0]?.[1].get('skill:a')?.total).toBe(2);
    expect(await prerequisitesOf('skill:a')).toEqual(['skill:c']);
  });

  it('are not asked for by a caller that does not need them', async () => {
    await cached.nodes(['skill:a']);
    await cached.list('ROLE', FIRST);
    expect(database.takeReceived()).toEqual([
      ['nodes', ['skill:a'], undefined],
      ['list', 'ROLE', FIRST, undefined],
    ]);
  });
});

describe('cached neighbours', () => {
  it('are read again only after a write to the node or to one of them', async () => {
    await prerequisitesOf('skill:a');
    await writeTo('skill:d');
    expect(await isRead('skill:a')).toBe(false);
    for (const changed of ['skill:a', 'skill:b', 'skill:c']) {
      await writeTo(changed);
      expect(await isRead('skill:a')).toBe(true);
    }
  });

  it('of a node without any are read again only after a write to it', async () => {
    await prerequisitesOf('skill:b');
    await writeTo('skill:c');
    expect(await isRead('skill:b')).toBe(false);
    await writeTo('skill:b');
    expect(await isRead('skill:b')).toBe(true);
  });

  it('that are a part of the list are read again after any write: it may bring another one into the part', async () => {
    pages.set('skill:a', pageOf(['skill:b', 'skill:c'], 3));
    await prerequisitesOf('skill:a');
    await writeTo('skill:d');
    expect(await isRead('skill:a')).toBe(true);
  });
});
