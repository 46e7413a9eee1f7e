import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explore, exploreAll } from '../../../src/recommendation/explore.js';
import type { Search } from '../../../src/recommendation/search.js';
import type { Link, Neighbourhood } from '../../../src/model/neighbourhood.js';

const NODES = 8;

/** A graph by node: where its links lead. */
const graphs = fc.array(fc.uniqueArray(fc.nat(NODES - 1)), { minLength: NODES, maxLength: NODES });

/** Reads a graph as a port would, and notes each read. */
function reader(graph: readonly (readonly number[])[], asked: string[][] = []) {
  const linkTo = (to: number): Link => ({ kind: 'USES', forward: true, to: String(to), essential: true });
  return async (ids: readonly string[]): Promise<Neighbourhood> => {
    asked.push([...ids]);
    const links = new Map(ids.map((id) => [id, (graph[Number(id)] ?? []).map(linkTo)]));
    return { links, degrees: new Map([...links].map(([id, found]) => [id, { USES: found.length }])) };
  };
}

/** Nodes within some hops, in the order found. */
function* within(start: string, hops: number): Search<string[]> {
  const seen = new Set([start]);
  let wanted = [start];
  for (let hop = 0; hop < hops; hop += 1) {
    const { links } = yield wanted;
    const found = wanted.flatMap((id) => (links.get(id) ?? []).map(({ to }) => to));
    wanted = [...new Set(found)].filter((id) => !seen.has(id));
    for (const id of wanted) seen.add(id);
  }
  return [...seen];
}

const searches = fc.array(fc.tuple(fc.nat(NODES - 1).map(String), fc.nat(5)), { maxLength: 6 });

describe('searches that read a graph in rounds', () => {
  it('find side by side what each finds alone, in no more reads than the longest takes', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, searches, async (graph, starts) => {
        const rounds: number[] = [];
        const alone: string[][] = [];
        for (const [start, hops] of starts) {
          const asked: string[][] = [];
          alone.push(await explore(within(start, hops), reader(graph, asked)));
          rounds.push(asked.length);
        }
        const asked: string[][] = [];
        const together = await exploreAll(
          starts.map(([start, hops]) => within(start, hops)),
          reader(graph, asked),
        );
        expect(together).toEqual(alone);
        expect(asked.length).toBe(Math.max(0, ...rounds));
      }),
    );
  });

  it('ask once for what several want in one round', async () => {
    const asked: string[][] = [];
    const read = reader([[1, 2], [2], []], asked);
    await exploreAll([within('0', 2), within('1', 1), within('0', 2)], read);
    expect(asked).toEqual([
      ['0', '1'],
      ['1', '2'],
    ]);
  });

  it('end with the error of a read that fails', async () => {
    const read = () => Promise.reject(new Error('away'));
    await expect(explore(within('0', 1), read)).rejects.toThrow('away');
    await expect(exploreAll([within('0', 1), within('1', 1)], read)).rejects.toThrow('away');
  });
});
