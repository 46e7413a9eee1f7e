import { beforeEach, describe, expect, it } from '@jest/globals';
import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import { BudgetedReads } from '../../../../src/graph/loaders/budgeted-reads.js';
import { RequestBudget } from '../../../../src/graphql/budget/request-budget.js';
import type { RoleNeed } from '../../../../src/model/role-need.js';
import type { EntityFacts } from '../../../../src/model/entity-facts.js';
import { WIDE_BUDGET } from '../../../support/budget.js';
import { RecordedDatabase } from './recorded-database.js';

const MEGABYTE = 1 << 20;

const FACTS: EntityFacts[] = [
  { kind: 'SKILL', id: 'skill:a', name: 'A' },
  {
    kind: 'LEVEL',
    id: 'level:l',
    name: 'L',
    rank: 2,
    skills: [{ id: 'skill:a', skillKind: 'TECHNICAL', levelRank: 1 }],
    groups: [{ group: 'group:g', options: ['skill:a'] }],
  },
  {
    kind: 'AREA',
    id: 'area:x',
    name: 'X',
    skills: ['skill:a'],
    groups: [{ group: 'group:g', options: ['skill:a'] }],
  },
  {
    kind: 'TRACK',
    id: 'track:t',
    name: 'T',
    skills: ['skill:a'],
    groups: [{ group: 'group:g', options: ['skill:a'] }],
  },
  { kind: 'TECHNOLOGY', id: 'technology:t', name: 'T', uses: [{ skill: 'skill:a', rank: 'STATED' }] },
  { kind: 'ROLE', id: 'role:r', name: 'R', needs: [], before: [] },
];
/** What a batch answers for each id, in the order of the reads. */
const plainAnswer = (name: string) => (ids: readonly string[]) => new Map(ids.map((id) => [id, `${name} of ${id}`]));

let database: RecordedDatabase;
let cached: CachedReads;

beforeEach(async () => {
  database = new RecordedDatabase({
    'planning.facts': (ids: string[]) => new Map(FACTS.flatMap((one) => (ids.includes(one.id) ? [[one.id, one]] : []))),
    'planning.skills': plainAnswer('planning.skills'),
    'planning.roleNeeds': plainAnswer('planning.roleNeeds'),
    nodes: plainAnswer('nodes'),
    technologyAlternatives: plainAnswer('technologyAlternatives'),
  });
  cached = new CachedReads(database.reads, MEGABYTE, 0);
  await cached.refresh();
  database.takeReceived();
});

/** Whether a call reads from the database. */
async function isRead(call: () => Promise<unknown>): Promise<boolean> {
  database.takeReceived();
  await call();
  return database.takeReceived().length > 0;
}

describe('facts about an entity', () => {
  it.each([
    ['skill:a', ['skill:a'], ['skill:b', 'level:l']],
    ['level:l', ['level:l', 'level:m', 'skill:a', 'group:g'], ['skill:b', 'group:h']],
    ['area:x', ['area:x', 'skill:a', 'group:g'], ['skill:b', 'level:l', 'group:h']],
    ['track:t', ['track:t', 'skill:a', 'group:g'], ['skill:b', 'level:l', 'group:h']],
    ['technology:t', ['technology:t', 'skill:a'], ['skill:b', 'level:l']],
    ['role:r', ['role:r', 'level:l'], ['skill:a']],
    ['skill:nowhere', ['skill:nowhere'], ['skill:a']],
  ])('%s are read again after a write to %j, and not after one to %j', async (id, changing, others) => {
    const facts = () => cached.planning.facts([id]);
    await facts();
    for (const other of others) {
      database.write(other);
      await cached.refresh();
      expect([other, await isRead(facts)]).toEqual([other, false]);
    }
    for (const changed of changing) {
      database.write(changed);
      await cached.refresh();
      expect([changed, await isRead(facts)]).toEqual([changed, true]);
    }
  });
});

describe('batches of planning', () => {
  const BATCHES: [string, string[], string[], (ids: string[]) => Promise<ReadonlyMap<string, unknown>>][] = [
    ['planning.skills', ['skill:a', 'level:l'], ['skill:b'], (ids) => cached.planning.skills(ids)],
    ['planning.roleNeeds', ['skill:a', 'level:l'], ['skill:b'], (ids) => cached.planning.roleNeeds(ids)],
  ];

  it.each(BATCHES)(
    '%s are read again after a write to %j, and not after one to %j',
    async (name, changing, others, call) => {
      const read = () => call(['skill:a']);
      await read();
      for (const other of others) {
        database.write(other);
        await cached.refresh();
        expect([other, await isRead(read)]).toEqual([other, false]);
      }
      for (const changed of changing) {
        database.write(changed);
        await cached.refresh();
        expect([changed, await isRead(read)]).toEqual([changed, true]);
      }
      await call(['skill:a', 'skill:b']);
      expect(database.takeReceived()).toEqual([[name, ['skill:b']]]);
    },
  );

  it('never return what another one has read for the same id', async () => {
    const calls: [string, (ids: string[]) => Promise<ReadonlyMap<string, unknown>>][] = [
      ...BATCHES.map(([name, , , call]) => [name, call] as (typeof calls)[number]),
      ['nodes', (ids) => cached.nodes(ids)],
      ['technologyAlternatives', (ids) => cached.technologyAlternatives(ids)],
    ];
    await cached.planning.facts(['skill:a']);
    for (const [, call] of calls) await call(['skill:a']);
    for (const [name, call] of calls) expect((await call(['skill:a'])).get('skill:a')).toBe(`${name} of skill:a`);
    expect((await cached.planning.facts(['skill:a'])).get('skill:a')).toEqual(FACTS[0]);
  });
});

describe('a write to a level and to other entities', () => {
  it('is a write to a level', async () => {
    const call = () => cached.planning.skills(['skill:a']);
    await call();
    database.write('skill:b', 'level:l');
    await cached.refresh();
    expect(await isRead(call)).toBe(true);
  });
});

describe('the needs of all roles', () => {
  const ROLES = ['role:r', 'role:s'];
  const needs = () => cached.planning.effectiveNeeds();

  beforeEach(async () => {
    database = new RecordedDatabase({
      'planning.roleIds': () => ROLES,
      'planning.roleNeeds': plainAnswer('needs'),
      'planning.rolesBefore': () => new Map(),
    });
    cached = new CachedReads(database.reads, MEGABYTE, 0);
    await cached.refresh();
    database.takeReceived();
  });

  it('are read once for all callers', async () => {
    const [first, second] = await Promise.all([needs(), needs()]);
    expect(second).toBe(first);
    expect(await needs()).toBe(first);
    expect(database.takeReceived()).toEqual([
      ['planning.roleIds'],
      ['planning.rolesBefore'],
      ['planning.roleNeeds', ROLES],
    ]);
  });

  it('are those of the roles that a write has changed, read again, and of the others', async () => {
    await needs();
    database.takeReceived();
    database.write('role:s', 'skill:a');
    await cached.refresh();
    expect([...(await needs())].sort()).toEqual([
      ['role:r', 'needs of role:r'],
      ['role:s', 'needs of role:s'],
    ]);
    expect(database.takeReceived()).toEqual([['planning.roleNeeds', ['role:s']], ['planning.rolesBefore']]);
  });

  it('are the same object after a write that changes no role, for what was computed from them', async () => {
    const before = await needs();
    database.takeReceived();
    database.write('skill:a');
    await cached.refresh();
    expect(await needs()).toBe(before);
    expect(database.takeReceived()).toEqual([]);
  });

  it('are all read again after a write to a level, whose rank they may have', async () => {
    await needs();
    database.takeReceived();
    database.write('level:l');
    await cached.refresh();
    await needs();
    expect(database.takeReceived()).toEqual([['planning.roleIds'], ['planning.roleNeeds', ROLES]]);
  });

  it('are computed for all requests at the expense of none, although a request may compute nothing', async () => {
    const need: RoleNeed = { skill: 'skill:a', importance: 'ESSENTIAL', proficiencyRank: null, group: null };
    database = new RecordedDatabase({
      'planning.roleIds': () => ROLES,
      'planning.roleNeeds': () => new Map([['role:r', [need]]]),
      'planning.rolesBefore': () => new Map([['role:s', ['role:r']]]),
    });
    cached = new CachedReads(database.reads, MEGABYTE, 0);
    const budget = new RequestBudget({ ...WIDE_BUDGET, computeMs: 0 });
    const { planning } = new BudgetedReads(cached, budget, cached);
    expect((await planning.effectiveNeeds()).get('role:s')).toEqual([{ ...need, inheritedFrom: 'role:r' }]);
    expect(
      (await planning.needingRoles())
        .get('skill:a')
        ?.map(({ role }) => role)
        .sort(),
    ).toEqual(ROLES);
    expect(budget.used()).toMatchObject({ computeMs: 0, records: 2 });
  });

  it('are not the needs of no role', async () => {
    await cached.planning.roleNeeds([]);
    expect(database.takeReceived()).toEqual([]);
  });
});

describe('the skills that require nothing', () => {
  let dependents: Record<string, number>;
  const starting = async () => (await cached.planning.startingSkills()).map(({ id }) => id);

  beforeEach(async () => {
    dependents = { 'skill:a': 1, 'skill:b': 2, 'skill:c': 2 };
    database = new RecordedDatabase({
      'planning.skillIds': () => Object.keys(dependents),
      'planning.startingSkills': (ids: readonly string[]) =>
        ids.flatMap((id) => (id in dependents ? { id, dependents: dependents[id] } : [])),
    });
    cached = new CachedReads(database.reads, MEGABYTE, 0);
    await cached.refresh();
    database.takeReceived();
  });

  it('are those with the most dependents first, read once for all callers', async () => {
    const [first, second] = await Promise.all([starting(), starting()]);
    expect(first).toEqual(['skill:b', 'skill:c', 'skill:a']);
    expect(second).toEqual(first);
    const all = Object.keys(dependents);
    expect(database.takeReceived()).toEqual([['planning.skillIds'], ['planning.startingSkills', all]]);
  });

  it('are asked again only of the skills that a write has changed', async () => {
    await starting();
    database.takeReceived();
    dependents = { 'skill:a': 3, 'skill:c': 2, 'skill:d': 1 };
    database.write('skill:a', 'skill:b', 'skill:d', 'role:r');
    await cached.refresh();
    expect(await starting()).toEqual(['skill:a', 'skill:c', 'skill:d']);
    expect(database.takeReceived()).toEqual([['planning.startingSkills', ['skill:a', 'skill:b', 'skill:d']]]);
  });

  it('are not read again after a write that changes no skill', async () => {
    await starting();
    database.takeReceived();
    database.write('role:r', 'level:l');
    await cached.refresh();
    await starting();
    expect(database.takeReceived()).toEqual([]);
  });
});

describe('candidates for the next skill', () => {
  it('count as read from the database: the version of a result with them is confirmed', async () => {
    database.write('skill:a');
    await cached.planning.candidates([], [], [], 5);
    expect(await cached.version()).toBe(2);
  });
});
