import { describe, expect, it } from '@jest/globals';
import { MergedReads } from '../../../../src/graph/cache/merged-reads.js';

interface Sent {
  ids: readonly string[];
  parts: readonly string[];
  answer: () => void;
  fail: (error: Error) => void;
}

function open(inProgress = 2) {
  const sent: Sent[] = [];
  const merged = new MergedReads<ReadonlyMap<string, string>, string>(
    (ids, parts) => {
      return new Promise((resolve, fail) => {
        sent.push({ ids, parts, answer: () => resolve(new Map(ids.map((id) => [id, `node ${id}`]))), fail });
      });
    },
    { inProgress },
  );
  return { sent, merged };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('reads of one shape', () => {
  it('are sent at once while few are in progress, and together from then on', async () => {
    const { sent, merged } = open();
    const reads = ['a', 'b', 'c', 'd'].map((id) => merged.read('nodes', [id], `caller of ${id}`));
    reads.push(merged.read('nodes', ['d', 'e'], 'caller of d and e'));
    expect(sent.map(({ ids }) => ids)).toEqual([['a'], ['b']]);
    sent[0]!.answer();
    await turn();
    expect(sent.slice(2)).toMatchObject([
      { ids: ['c', 'd', 'e'], parts: ['caller of c', 'caller of d', 'caller of d and e'] },
    ]);
    for (const { answer } of sent) answer();
    const found = await Promise.all(reads);
    expect(found.map((nodes) => nodes.get('d'))).toEqual([undefined, undefined, 'node d', 'node d', 'node d']);
    expect(found.map((nodes) => nodes.size)).toEqual([1, 1, 3, 3, 3]);
  });

  it('fail together, and the next ones are sent', async () => {
    const { sent, merged } = open();
    const reads = ['a', 'b', 'c', 'd'].map((id) => merged.read('nodes', [id], ''));
    const outcomes = Promise.allSettled(reads);
    sent[0]!.fail(new Error('away'));
    await turn();
    const later = merged.read('nodes', ['e'], '');
    sent[2]!.fail(new Error('away'));
    sent[1]!.answer();
    await turn();
    expect(sent[3]!.ids).toEqual(['e']);
    sent[3]!.answer();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'rejected']);
    expect((await later).get('e')).toBe('node e');
  });

  it('do not wait for reads of another shape', () => {
    const { sent, merged } = open();
    for (const shape of ['nodes', 'closures']) for (const id of ['a', 'b', 'c']) void merged.read(shape, [id], shape);
    expect(sent.map(({ parts }) => parts[0])).toEqual(['nodes', 'nodes', 'closures', 'closures']);
  });

  it('wait for one that is in progress, if no more may be', async () => {
    const { sent, merged } = open(1);
    const reads = ['a', 'b', 'c'].map((id) => merged.read('nodes', [id], ''));
    expect(sent.map(({ ids }) => ids)).toEqual([['a']]);
    sent[0]!.answer();
    await turn();
    expect(sent.slice(1).map(({ ids }) => ids)).toEqual([['b', 'c']]);
    sent[1]!.answer();
    expect((await Promise.all(reads)).map((nodes) => nodes.size)).toEqual([1, 2, 2]);
  });

  it('are not made into one that is too long', () => {
    const { sent, merged } = open();
    const many = Array.from({ length: 600 }, (_, at) => `skill:${at}`);
    const others = many.map((id) => `${id}-b`);
    for (const ids of [['a'], ['b'], many, others]) void merged.read('nodes', ids, '');
    expect(sent.map(({ ids }) => ids.length)).toEqual([1, 1, 600]);
  });
});
