import { describe, expect, it } from '@jest/globals';
import { withOutgoing } from '../../../src/exports/outgoing.js';
import { FixtureBuilder } from '../../fixtures/builder.js';
import { memoryReads } from './memory-reads.js';

describe('nodes with the edges that leave them', () => {
  it('keep the edges of a dataset that start at another’s nodes', async () => {
    const { nodes, edges } = new FixtureBuilder()
      .skills('b', 'd')
      .requires('a', 'b')
      .requires('b', 'a')
      .requires('b', 'd')
      .requires('c', 'd')
      .requires('e', 'd')
      .build();
    const seen: [id: string, owned: boolean, to: string[]][] = [];
    for await (const { id, node, edges: own } of withOutgoing(memoryReads({ nodes, edges }))) {
      seen.push([id, node?.id === id, own.map(({ to }) => to)]);
    }
    expect(seen).toEqual([
      ['skill:a', false, ['skill:b']],
      ['skill:b', true, ['skill:a', 'skill:d']],
      ['skill:c', false, ['skill:d']],
      ['skill:d', true, []],
      ['skill:e', false, ['skill:d']],
      ['source:book', true, []],
    ]);
  });
});
