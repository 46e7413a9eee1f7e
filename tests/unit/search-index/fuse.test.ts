import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EntityKind } from '../../../src/model/records.js';
import { byMeaning, fuse, type NearEntity } from '../../../src/search-index/fuse.js';
import { compareHits, type Hit } from '../../../src/search-index/hit.js';

/** Ranks up to this one are good hits by words. */
const LAST_SAFE = 4;

const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id);

function near(id: string, similarity: number, more: Partial<NearEntity> = {}): NearEntity {
  return { id, similarity, kind: 'SKILL', isRetired: false, ...more };
}

function word(id: string, rank: number, more: Partial<Hit> = {}): Hit {
  return { id, rank, score: 1, isRetired: false, place: 0, language: null, ...more };
}

/** Whether an entity is retired depends on it, so that both lists agree. */
const isRetired = (at: number) => at % 7 === 0;
const entity = fc.nat(30);
const wordLists = fc
  .uniqueArray(fc.tuple(entity, fc.nat(8), fc.double({ min: 0, max: 1, noNaN: true })), {
    selector: ([at]) => at,
    maxLength: 25,
  })
  .map((hits) =>
    hits.map(([at, rank, score]) => word(`e${at}`, rank, { score, isRetired: isRetired(at) })).sort(compareHits),
  );
const nearLists = fc
  .uniqueArray(
    fc.tuple(
      entity,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom<EntityKind>('SKILL', 'ALTERNATIVE_GROUP'),
    ),
    { selector: ([at]) => at, maxLength: 25 },
  )
  .map((all) => all.map(([at, similarity, kind]) => near(`e${at}`, similarity, { kind, isRetired: isRetired(at) })));

/** The order by its definition, one list after the other. */
function judge(words: readonly Hit[], all: readonly NearEntity[]): string[] {
  const safe = words.filter(({ rank }) => rank <= LAST_SAFE);
  const nearest = ids(byMeaning(all));
  const fusedScore = (id: string) => {
    const [byWords, byVectors] = [ids(words).indexOf(id), nearest.indexOf(id)];
    return (byWords < 0 ? 0 : 0.5 / (11 + byWords)) + (byVectors < 0 ? 0 : 1 / (11 + byVectors));
  };
  const others = [...new Set([...ids(words), ...nearest])].filter((id) => !ids(safe).includes(id));
  others.sort((a, b) => fusedScore(b) - fusedScore(a) || (a < b ? -1 : 1));
  const retired = new Set([...words, ...all].filter((one) => one.isRetired).map(({ id }) => id));
  const both = [...ids(safe), ...others];
  return [...both.filter((id) => !retired.has(id)), ...both.filter((id) => retired.has(id))];
}

describe('hits by words and by meaning', () => {
  it('have the order of reciprocal rank fusion below good hits by words', () => {
    fc.assert(
      fc.property(wordLists, nearLists, (words, all) => {
        expect(ids(fuse(words, all))).toEqual(judge(words, all));
      }),
    );
  });

  it('say of each what found it, whatever the order of the near ones', () => {
    fc.assert(
      fc.property(wordLists, nearLists, (words, all) => {
        const fused = fuse(words, all);
        expect(fuse(words, [...all].reverse())).toEqual(fused);
        for (const { id, byWords, similarity, place } of fused) {
          const hit = words.find((one) => one.id === id);
          const found = all.find((one) => one.id === id);
          expect([byWords, similarity, place]).toEqual([
            hit !== undefined,
            found?.similarity ?? null,
            hit?.place ?? null,
          ]);
        }
      }),
    );
  });

  it('are those by words, in their order, where nothing is near', () => {
    fc.assert(
      fc.property(wordLists, (words) => {
        expect(ids(fuse(words, []))).toEqual(ids(words));
      }),
    );
  });

  it('have what both find before what one of them finds', () => {
    const words = [word('a', 6), word('b', 6, { score: 0.5 })];
    expect(ids(fuse(words, [near('c', 0.9), near('b', 0.8)]))).toEqual(['b', 'c', 'a']);
  });
});

describe('hits by meaning', () => {
  it('have the nearest first, retired ones last, and equal ones by id', () => {
    const hits = byMeaning([
      near('far', 0.6),
      near('b', 0.7),
      near('retired', 0.9, { isRetired: true }),
      near('a', 0.7),
    ]);
    expect(ids(hits)).toEqual(['a', 'b', 'far', 'retired']);
  });

  it('have a skill before an area that is a bit nearer, but not before one that is much nearer', () => {
    const area = (similarity: number) => near('area', similarity, { kind: 'AREA' });
    expect(ids(byMeaning([area(0.73), near('skill', 0.7)]))).toEqual(['skill', 'area']);
    expect(ids(byMeaning([area(0.8), near('skill', 0.7)]))).toEqual(['area', 'skill']);
  });
});
