import { beforeEach, describe, expect, it } from '@jest/globals';
import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import type { Direction } from '../../../../src/graph/ports/graph-reads.js';
import { ModelGraph, readsOf } from './model-graph.js';

const LIMIT = 100;

let graph: ModelGraph;
/** the reads that the database received, in order */
let received: unknown[][];
let cached: CachedReads;

const put = (id: string, name = id) => graph.write({ write: 'put', id, name, rank: 1 });
const require = (from: string, to: string) =>
  graph.write({ write: 'link', kind: 'REQUIRES', from, to, strength: 'REQUIRED', proficiency: '' });

/** skill:a requires skill:b, which requires skill:c; skill:alone has no edges. */
beforeEach(async () => {
  graph = new ModelGraph();
  for (const id of ['skill:a', 'skill:b', 'skill:c', 'skill:alone']) put(id);
  require('skill:a', 'skill:b');
  require('skill:b', 'skill:c');
  const reads = readsOf(graph, async (name, args, answer) => {
    received.push([name, ...args]);
    return answer();
  });
  received = [];
  cached = new CachedReads(reads, 1 << 20, 0);
  await cached.refresh();
  received = [];
});

async function refresh(): Promise<void> {
  await cached.refresh();
  received = [];
}

/** The edges of a closure, as `from>to`. */
async function edgesOf(ids: string[], direction: Direction = 'OUT', limit = LIMIT): Promise<string[]> {
  const { adjacency } = await cached.closure(ids, direction, limit);
  return [...adjacency.values()].flat().map(({ from, to }) => `${from}>${to}`);
}

const A_TO_C = ['skill:a>skill:b', 'skill:b>skill:c'];

describe('a closure', () => {
  it('is walked in memory where another one has read its skills, those without edges included', async () => {
    await edgesOf(['skill:a', 'skill:alone']);
    received = [];
    expect(await edgesOf(['skill:b'])).toEqual(['skill:b>skill:c']);
    expect(await edgesOf(['skill:c'])).toEqual([]);
    expect(await edgesOf(['skill:alone'])).toEqual([]);
    expect(received).toEqual([]);
  });

  it('of dependents is walked in memory, too, and is not the closure of prerequisites', async () => {
    await edgesOf(['skill:c'], 'IN');
    received = [];
    expect(await edgesOf(['skill:b'], 'IN')).toEqual(['skill:a>skill:b']);
    expect(received).toEqual([]);
    expect(await edgesOf(['skill:b'])).toEqual(['skill:b>skill:c']);
    expect(received).toEqual([['closure', ['skill:b'], 'OUT', LIMIT]]);
  });

  it('is read again after a write to one of its skills, and not after a write to another one', async () => {
    await edgesOf(['skill:a']);
    put('skill:alone', 'another name');
    await refresh();
    expect(await edgesOf(['skill:a'])).toEqual(A_TO_C);
    expect(received).toEqual([]);
    require('skill:c', 'skill:alone');
    await refresh();
    expect(await edgesOf(['skill:a'])).toEqual([...A_TO_C, 'skill:c>skill:alone']);
  });

  it('has a prerequisite that is new to a skill that had none', async () => {
    await edgesOf(['skill:alone']);
    require('skill:alone', 'skill:c');
    await refresh();
    expect(await edgesOf(['skill:alone'])).toEqual(['skill:alone>skill:c']);
  });

  it('beyond its limit is read once for each start, direction and limit, until anything changes', async () => {
    const closures: [string, Direction, number][] = [
      ['skill:a', 'OUT', 2],
      ['skill:a', 'OUT', 3],
      ['skill:b', 'OUT', 2],
      ['skill:b', 'IN', 2],
    ];
    const all = () => Promise.all(closures.map(([id, ...rest]) => cached.closure([id], ...rest)));
    const found = await all();
    expect(found.map(({ truncated }) => truncated)).toEqual([true, true, true, true]);
    expect(received).toHaveLength(4);
    received = [];
    expect(await all()).toEqual(found);
    expect(received).toEqual([]);
    put('skill:alone', 'another name');
    await refresh();
    await all();
    expect(received).toHaveLength(4);
  });

  it('beyond its limit is not taken for the whole of it', async () => {
    expect(await edgesOf(['skill:a'], 'OUT', 2)).not.toEqual(A_TO_C);
    expect(await edgesOf(['skill:a'])).toEqual(A_TO_C);
  });
});

describe('direct prerequisites', () => {
  const of = async (...ids: string[]) => [...(await cached.planning.directPrerequisites(ids)).keys()].sort();

  it('have no entry for a skill that has none, whether they are read or cached', async () => {
    expect(await of('skill:a', 'skill:c')).toEqual(['skill:a']);
    received = [];
    expect(await of('skill:a', 'skill:c')).toEqual(['skill:a']);
    expect(received).toEqual([]);
  });

  it('are those that a closure has read, and a closure is walked over those that were read directly', async () => {
    await edgesOf(['skill:b']);
    expect(await of('skill:a', 'skill:b', 'skill:c')).toEqual(['skill:a', 'skill:b']);
    expect(received.slice(1)).toEqual([['directPrerequisites', ['skill:a']]]);
    received = [];
    expect(await edgesOf(['skill:a'])).toEqual(A_TO_C);
    expect(received).toEqual([]);
  });

  it('are read again only for the skill that has changed', async () => {
    await of('skill:a', 'skill:b', 'skill:c');
    require('skill:c', 'skill:alone');
    await refresh();
    expect(await of('skill:a', 'skill:b', 'skill:c')).toEqual(['skill:a', 'skill:b', 'skill:c']);
    expect(received).toEqual([['directPrerequisites', ['skill:c']]]);
  });
});
