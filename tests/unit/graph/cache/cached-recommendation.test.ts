import { beforeEach, describe, expect, it } from '@jest/globals';
import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import type { Degrees, Link } from '../../../../src/model/neighbourhood.js';
import { RecordedDatabase } from './recorded-database.js';

const MEGABYTE = 1 << 20;

const linkTo = (to: string): Link => ({ kind: 'USES', forward: true, to, essential: true });
/** skill:a and skill:b both link to technology:t; skill:alone has no links. */
const LINKS = new Map([
  ['skill:a', [linkTo('technology:t')]],
  ['skill:b', [linkTo('technology:t'), linkTo('technology:u')]],
  ['skill:alone', []],
]);
const DEGREES = new Map<string, Degrees>([
  ['skill:a', { USES: 1 }],
  ['skill:b', { USES: 2 }],
  ['skill:alone', {}],
  ['technology:t', { USES: 2 }],
  ['technology:u', { USES: 1 }],
]);

/** The links of some entities, and the degrees of both their ends. */
function neighbourhoodOf(ids: readonly string[]) {
  const links = new Map([...LINKS].filter(([id]) => ids.includes(id)));
  const ends = new Set([...links].flatMap(([id, found]) => [id, ...found.map(({ to }) => to)]));
  return { links, degrees: new Map([...DEGREES].filter(([id]) => ends.has(id))) };
}

let database: RecordedDatabase;
let cached: CachedReads;

beforeEach(async () => {
  database = new RecordedDatabase({ 'recommendation.neighbourhood': neighbourhoodOf });
  cached = new CachedReads(database.reads, MEGABYTE, 0);
  await cached.refresh();
  database.takeReceived();
});

describe('a neighbourhood', () => {
  it('is composed of those of its entities, each read once', async () => {
    await cached.recommendation.neighbourhood(['skill:a', 'skill:nowhere']);
    const ids = ['skill:a', 'skill:b', 'skill:alone', 'skill:nowhere'];
    expect(await cached.recommendation.neighbourhood(ids)).toEqual(neighbourhoodOf(ids));
    expect(await cached.recommendation.neighbourhood(['skill:a'])).toEqual(neighbourhoodOf(['skill:a']));
    expect(database.takeReceived()).toEqual([
      ['recommendation.neighbourhood', ['skill:a', 'skill:nowhere']],
      ['recommendation.neighbourhood', ['skill:b', 'skill:alone']],
    ]);
  });

  it.each([
    ['the entity', 'skill:a', ['skill:a']],
    ['an entity that it links to', 'technology:t', ['skill:a', 'skill:b']],
    ['an entity without links', 'skill:alone', ['skill:alone']],
    ['an unknown id', 'skill:nowhere', ['skill:nowhere']],
  ])('is read again after a write to %s', async (_what, changed, expected) => {
    const ids = ['skill:a', 'skill:b', 'skill:alone', 'skill:nowhere'];
    await cached.recommendation.neighbourhood(ids);
    database.write(changed);
    await cached.refresh();
    database.takeReceived();
    await cached.recommendation.neighbourhood(ids);
    expect(database.takeReceived()).toEqual([['recommendation.neighbourhood', expected]]);
  });
});
