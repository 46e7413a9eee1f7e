import { describe, expect, it } from '@jest/globals';
import type { EntityRecord, MatchRelation } from '../../../src/model/records.js';
import { newEdge, newNode } from '../../../src/model/records.js';
import { matchesOf } from '../../../src/services/matches.js';

const node = (id: string) => ({ ...newNode('ROLE', { id, name: id, dataset: 'd' }), version: 1 }) as EntityRecord;

/** The neighbour at the other end of an edge from or to `role:a`. */
function neighbour(from: string, relation: MatchRelation, to: string) {
  const other = from === 'role:a' ? to : from;
  const edge = newEdge({ kind: 'MATCHES', from, to, relation, basis: 'STATED', dataset: 'd' });
  return { key: [0, other, other], edge, node: node(other) };
}

const seen = (...neighbours: ReturnType<typeof neighbour>[]) =>
  matchesOf('role:a', neighbours).map(({ node: { id }, relation }) => [id, relation]);

describe('the matches of an entity', () => {
  it('are as it sees them: an incoming edge to something broader is one to something narrower', () => {
    expect(
      seen(
        neighbour('role:b', 'BROAD', 'role:a'),
        neighbour('role:c', 'NARROW', 'role:a'),
        neighbour('role:d', 'CLOSE', 'role:a'),
        neighbour('role:e', 'EXACT', 'role:a'),
        neighbour('role:a', 'BROAD', 'role:f'),
      ),
    ).toEqual([
      ['role:e', 'EXACT'],
      ['role:d', 'CLOSE'],
      ['role:c', 'BROAD'],
      ['role:f', 'BROAD'],
      ['role:b', 'NARROW'],
    ]);
  });

  it('are listed once where both directions are stored, with the closer relation', () => {
    const there = neighbour('role:a', 'CLOSE', 'role:b');
    const back = neighbour('role:b', 'EXACT', 'role:a');
    expect(seen(there, back)).toEqual([['role:b', 'EXACT']]);
    const agreeing = matchesOf('role:a', [
      neighbour('role:a', 'BROAD', 'role:b'),
      neighbour('role:b', 'NARROW', 'role:a'),
    ]);
    expect(agreeing.map(({ relation, edge }) => [relation, edge.from])).toEqual([['BROAD', 'role:a']]);
  });

  it('do not include the entity itself', () => {
    expect(seen(neighbour('role:a', 'EXACT', 'role:a'))).toEqual([]);
  });
});
