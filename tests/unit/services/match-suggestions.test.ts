import { describe, expect, it } from '@jest/globals';
import type { Near } from '../../../src/model/near.js';
import {
  findSimilarMatches,
  likelyMatches,
  sidesOf,
  type StoredMeaning,
} from '../../../src/services/match-suggestions.js';
import { FixtureBuilder } from '../../fixtures/builder.js';

/** An entity is near to that with the same number in the other dataset, and less near to all others. */
function meaningOf(ids: readonly string[]) {
  const asked: string[] = [];
  const numberOf = (id: string) => id.replace(/\D/g, '');
  const listOf = (id: string): Near[] =>
    ids
      .filter((other) => other !== id)
      .map((other) => ({ id: other, similarity: numberOf(other) === numberOf(id) ? 0.95 : 0.5 }))
      .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
  const meaning: StoredMeaning = {
    nearestToEntities: async (wanted, _kinds, limit) => {
      asked.push(...wanted);
      return new Map(wanted.map((id) => [id, listOf(id).slice(0, limit)]));
    },
  };
  return { meaning, asked };
}

const dataset = (name: string, count: number) => {
  const builder = new FixtureBuilder(name);
  for (let at = 0; at < count; at++) builder.add(`skill:${name}-${at}`);
  return builder;
};
const both = (...builders: FixtureBuilder[]) => {
  const built = builders.map((builder) => builder.build());
  return { nodes: built.flatMap(({ nodes }) => nodes), edges: built.flatMap(({ edges }) => edges) };
};
const idsOf = ({ nodes }: ReturnType<typeof both>) => nodes.filter(({ kind }) => kind === 'SKILL').map(({ id }) => id);

describe('suggested matches', () => {
  it('are found by the lists of the smaller dataset, in either direction', async () => {
    const graph = both(dataset('large', 130), dataset('small', 60));
    const { meaning, asked } = meaningOf(idsOf(graph));
    const found = await findSimilarMatches(meaning, sidesOf(graph.nodes, graph.edges, 'SKILL', ['large', 'small']));
    expect(found).toHaveLength(60);
    for (const { of, match } of found) expect(of).toBe(match.replace('small', 'large'));
    expect(asked).toHaveLength(120);
  });

  it('leave out what is retired or has an exact match in the other dataset', () => {
    const { nodes, edges } = both(
      dataset('one', 3).add('skill:old', { status: 'DEPRECATED' }),
      dataset('two', 3)
        .edge('skill:two-0', 'MATCHES', 'skill:one-0', { relation: 'EXACT' })
        .edge('skill:two-1', 'MATCHES', 'skill:one-1', { relation: 'CLOSE' }),
    );
    const { from, to } = sidesOf(nodes, edges, 'SKILL', ['one', 'two']);
    expect([[...from], [...to]]).toEqual([
      ['skill:one-1', 'skill:one-2'],
      ['skill:two-1', 'skill:two-2'],
    ]);
  });

  it('are bounded in a check, which compares all datasets but what curators created', async () => {
    const graph = both(dataset('curated', 40), dataset('small', 60), dataset('large', 700), dataset('larger', 800));
    const { meaning, asked } = meaningOf(idsOf(graph));
    const found = await likelyMatches(meaning, graph);
    expect(new Set(found.map(({ of, match }) => [of, match].map((id) => /:(\w+)-/.exec(id)![1]).join(' ')))).toEqual(
      new Set(['large small', 'larger small']),
    );
    expect(asked.length).toBeLessThan(500);
  });
});
