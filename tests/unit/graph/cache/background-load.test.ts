import { beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import { GraphLoaders } from '../../../../src/graph/loaders/graph-loaders.js';
import { RequestBudget } from '../../../../src/graphql/budget/request-budget.js';
import type { NeighbourPage, Relation } from '../../../../src/graph/ports/graph-reads.js';
import { type PlanSkill, prerequisiteGraph } from '../../../../src/model/prerequisite-graph.js';
import { type EdgeRecord, type EntityRecord, newNode } from '../../../../src/model/records.js';
import { toSkillFilter } from '../../../../src/services/relations.js';
import { WIDE_BUDGET } from '../../../support/budget.js';
import { type Received, RecordedDatabase } from './recorded-database.js';

const ROOM = 2 << 20;
const REQUIRES: Relation = { kind: 'REQUIRES', direction: 'OUT', to: 'SKILL', strength: null };
const NEEDED_BY: Relation = { kind: 'NEEDS', direction: 'IN', to: 'ROLE', strength: null };
const BY_NAME = { field: 'NAME', direction: 'ASC' } as const;
const page = (limit: number, after: string[] | null = null) => ({ limit, after });

/** the ids that each skill requires, in the order of its list */
let requires: Map<string, string[]>;
let database: RecordedDatabase;

const nodeOf = (id: string) =>
  ({ ...newNode('SKILL', { id, name: id, description: null, dataset: 'test' }), version: 1 }) as EntityRecord;

const planSkill = (id: string): PlanSkill => ({
  id,
  name: id,
  kind: 'TECHNICAL',
  levelRank: null,
  areas: [],
  technologies: [],
  dependents: 0,
  learningTime: null,
  isTimeEstimated: true,
  isRetired: false,
});

function neighboursOf(ids: readonly string[], { kind }: Relation, { limit }: { limit: number }) {
  const found = new Map<string, NeighbourPage>();
  for (const id of ids) {
    const all = kind === 'REQUIRES' ? (requires.get(id) ?? []) : [];
    const items = all.slice(0, limit).map((to) => {
      return { key: [0, to, to], edge: { kind, from: id, to } as EdgeRecord, node: nodeOf(to) };
    });
    if (all.length > 0) found.set(id, { items, total: all.length, more: all.length > limit });
  }
  return found;
}

beforeEach(() => {
  requires = new Map([
    ['skill:a', ['skill:b', 'skill:c']],
    ['skill:b', ['skill:c']],
    ['skill:c', []],
  ]);
  const documents = (ids: readonly string[]) =>
    ids.flatMap((id) => (requires.has(id) ? { node: nodeOf(id), uses: 0 } : []));
  database = new RecordedDatabase({
    documents: (after: string, limit: number) =>
      documents(
        [...requires.keys()]
          .sort()
          .filter((id) => id > after)
          .slice(0, limit),
      ),
    documentsOf: documents,
    nodes: (ids: readonly string[]) => new Map(ids.map((id) => [id, nodeOf(id)])),
    neighbours: neighboursOf,
    neighbourEdges: neighboursOf,
    'planning.directPrerequisites': (ids: readonly string[]) =>
      new Map(
        ids.map((from) => [
          from,
          (requires.get(from) ?? []).map((to) => ({ from, to, strength: 'REQUIRED', group: null })),
        ]),
      ),
    'planning.closureGraph': ([id]: readonly [string]) => prerequisiteGraph(new Map([[id, planSkill(id)]]), new Map()),
    'planning.skills': (ids: readonly string[]) => new Map(ids.map((id) => [id, planSkill(id)])),
    skills: () => ({ items: [], more: false }),
  });
});

/** Waits until the database has received no read for longer than the load pauses. */
async function settle(): Promise<Received[]> {
  const all: Received[] = [];
  for (;;) {
    await pause(1_300);
    const received = database.takeReceived();
    if (received.length === 0) return all;
    all.push(...received);
  }
}

async function loaded(bytes = ROOM): Promise<CachedReads> {
  const cached = new CachedReads(database.reads, bytes, 0);
  await cached.prepareSearch();
  await settle();
  return cached;
}

async function idsOf(cached: CachedReads, id: string, relation = REQUIRES, slice = page(10)): Promise<string[]> {
  const found = await cached.neighbours([id], relation, slice);
  return found.get(id)?.items.map(({ node }) => node.id) ?? [];
}

/** The names of the reads that work takes. */
async function readsOf(work: () => Promise<unknown>): Promise<string[]> {
  database.takeReceived();
  await work();
  return database.takeReceived().map(([name]) => name);
}

describe('what the background load has read', () => {
  it('answers pages of any size, and closures, that were not asked for before', async () => {
    const cached = await loaded();
    const reads = await readsOf(async () => {
      expect(await idsOf(cached, 'skill:a')).toEqual(['skill:b', 'skill:c']);
      expect(await idsOf(cached, 'skill:c')).toEqual([]);
      const found = await cached.neighbours(['skill:a'], REQUIRES, page(1));
      expect(found.get('skill:a')).toMatchObject({ total: 2, more: true, items: [{ node: { id: 'skill:b' } }] });
      const { adjacency } = await cached.closure(['skill:a'], 'OUT', 100);
      expect([...adjacency.keys()]).toEqual(['skill:a', 'skill:b']);
    });
    expect(reads).toEqual([]);
  });

  it('is not all of a long list, and nothing of later pages, other relations and one strength', async () => {
    requires.set(
      'skill:c',
      Array.from({ length: 101 }, () => 'skill:b'),
    );
    const cached = await loaded();
    const asked = [
      () => idsOf(cached, 'skill:c'),
      () => idsOf(cached, 'skill:a', REQUIRES, page(10, ['skill:b'])),
      () => idsOf(cached, 'skill:a', NEEDED_BY),
      () => idsOf(cached, 'skill:a', { ...REQUIRES, strength: 'REQUIRED' }),
    ];
    for (const ask of asked) expect(await readsOf(ask)).toEqual(['neighbours']);
  });

  it('is read again after a write to the skill or to one of its neighbours, and only then', async () => {
    const cached = await loaded();
    requires.set('skill:a', ['skill:c']);
    database.write('skill:a');
    await cached.refresh();
    expect(await idsOf(cached, 'skill:a')).toEqual(['skill:c']);
    expect(await readsOf(() => idsOf(cached, 'skill:b'))).toEqual([]);
    database.write('skill:c');
    await cached.refresh();
    expect(await readsOf(() => idsOf(cached, 'skill:b'))).toEqual(['neighbours']);
  });

  it('is loaded again after the cache was emptied', async () => {
    const cached = await loaded();
    requires.set('skill:a', ['skill:c']);
    database.replace();
    await cached.refresh();
    await settle();
    expect(await readsOf(async () => expect(await idsOf(cached, 'skill:a')).toEqual(['skill:c']))).toEqual([]);
  });

  it('answers what planning reads, of which a write drops only what it changed', async () => {
    const cached = await loaded();
    const plan = () => cached.planning.closureGraph(['skill:a'], 100);
    expect(await readsOf(plan)).toEqual([]);
    expect([...((await plan())?.prerequisites.get('skill:a') ?? [])].map(({ to }) => to)).toEqual([
      'skill:b',
      'skill:c',
    ]);
    database.write('skill:c');
    await cached.refresh();
    expect(await readsOf(plan)).toEqual(['planning.closureGraph']);
  });

  it('answers pages of all skills by name, also after writes', async () => {
    const cached = await loaded();
    const pagesBy = async (limit: number) => {
      const pages: string[][] = [];
      let last: Awaited<ReturnType<CachedReads['skills']>> | undefined;
      do {
        const slice = { limit, after: last?.items.at(-1)?.key ?? null };
        last = await cached.skills(toSkillFilter({}), BY_NAME, slice);
        expect(cached.cachedSkills(toSkillFilter({}), BY_NAME, slice)).toEqual(last);
        pages.push(last.items.map(({ node }) => node.id));
      } while (last.more);
      return pages;
    };
    const reads = await readsOf(async () => expect(await pagesBy(2)).toEqual([['skill:a', 'skill:b'], ['skill:c']]));
    expect(reads).toEqual([]);
    requires.set('skill:aa', []);
    requires.delete('skill:b');
    database.write('skill:aa', 'skill:b');
    await cached.refresh();
    await cached.prepareSearch();
    expect(await readsOf(async () => expect(await pagesBy(3)).toEqual([['skill:a', 'skill:aa', 'skill:c']]))).toEqual(
      [],
    );
  });

  it('counts as records that the request has read, and is not for a request that has ended', async () => {
    const cached = await loaded();
    const skillsFor = (budget: RequestBudget) =>
      new GraphLoaders(cached, budget, cached).skills(toSkillFilter({}), BY_NAME, page(3), () => []);
    const budget = new RequestBudget(WIDE_BUDGET);
    expect(skillsFor(budget)).toMatchObject({ items: [{}, {}, {}] });
    expect(budget.used()).toMatchObject({ records: 3 });
    expect(() => skillsFor(new RequestBudget({ ...WIDE_BUDGET, records: 2 }))).toThrow('read 3 records');
    budget.disconnect();
    expect(() => skillsFor(budget)).toThrow('closed');
  });

  it('does not answer other lists of skills', async () => {
    const cached = await loaded();
    const asked = [
      [toSkillFilter({ kind: ['SOFT'] }), { field: 'NAME', direction: 'ASC' }],
      [toSkillFilter({}), { field: 'NAME', direction: 'DESC' }],
      [toSkillFilter({}), { field: 'LEVEL', direction: 'ASC' }],
    ] as const;
    for (const [filter, order] of asked) {
      expect(await readsOf(() => cached.skills(filter, order, page(2)))).toEqual(['skills']);
    }
  });
});

describe('the background load', () => {
  it('leaves room for what is asked for', async () => {
    for (let at = 0; at < 1_000; at += 1) requires.set(`skill:${at}`, ['skill:b']);
    const cached = new CachedReads(database.reads, 200_000, 0);
    await cached.prepareSearch();
    const loads = (await settle()).filter(([name]) => name === 'neighbourEdges');
    expect(loads.length).toBeLessThan(10);
  });

  it('does not start without a cache', async () => {
    const cached = new CachedReads(database.reads, 0, 0);
    await cached.prepareSearch();
    database.takeReceived();
    expect(await settle()).toEqual([]);
  });
});
