import { beforeEach, describe, expect, it } from '@jest/globals';
import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import { ModelGraph, readsOf } from './model-graph.js';

const MEGABYTE = 1 << 20;
const LIMIT = 100;

let graph: ModelGraph;
/** the starts of the closures that the database received, in order */
let received: unknown[];

function open(maxBytes: number): CachedReads {
  const reads = readsOf(graph, async (name, [starts], answer) => {
    if (name === 'closureGraph') received.push(starts);
    return answer();
  });
  return new CachedReads(reads, maxBytes, 0);
}

const put = (id: string, rank = 1) => graph.write({ write: 'put', id, name: id, rank });
const link = (kind: 'REQUIRES' | 'AT_LEVEL', from: string, to: string) =>
  graph.write({ write: 'link', kind, from, to, strength: 'REQUIRED', proficiency: '' });

beforeEach(() => {
  received = [];
  graph = new ModelGraph();
  for (const id of ['skill:a', 'skill:b', 'skill:c', 'level:low']) put(id);
  link('REQUIRES', 'skill:a', 'skill:b');
  link('AT_LEVEL', 'skill:b', 'level:low');
});

describe('the index of prerequisites', () => {
  const ranksOf = async (cached: CachedReads, start: string) => {
    const index = await cached.planning.closureGraph([start], LIMIT);
    return ['skill:a', 'skill:b'].map((id) => index?.skills.get(id)?.levelRank);
  };

  it('reads a closure once, and what it shares with others not again', async () => {
    const cached = open(MEGABYTE);
    await cached.refresh();
    for (const start of ['skill:a', 'skill:a', 'skill:b', 'skill:c'])
      await cached.planning.closureGraph([start], LIMIT);
    expect(received).toEqual([['skill:a'], ['skill:c']]);
  });

  it('has the new rank of a level, though the skills at the level have not changed', async () => {
    const cached = open(MEGABYTE);
    await cached.refresh();
    expect(await ranksOf(cached, 'skill:a')).toEqual([null, 1]);
    put('level:low', 5);
    await cached.refresh();
    expect(await ranksOf(cached, 'skill:a')).toEqual([null, 5]);
  });

  it('reads only the changed skill again after a write to it', async () => {
    const cached = open(MEGABYTE);
    await cached.refresh();
    await ranksOf(cached, 'skill:a');
    put('skill:b');
    await cached.refresh();
    received = [];
    await ranksOf(cached, 'skill:a');
    expect(received).toEqual([['skill:b']]);
  });

  it('is emptied when it has grown beyond its part of the memory', async () => {
    const startsReadWith = async (maxBytes: number) => {
      const cached = open(maxBytes);
      await cached.refresh();
      received = [];
      for (const start of ['skill:a', 'skill:c', 'skill:a', 'skill:c']) {
        await cached.planning.closureGraph([start], LIMIT);
      }
      return received.flat();
    };
    // a skill takes some 500 bytes
    expect(await startsReadWith(20_000)).toEqual(['skill:a', 'skill:c']);
    expect(await startsReadWith(500)).toEqual(['skill:a', 'skill:c', 'skill:a', 'skill:c']);
  });
});
