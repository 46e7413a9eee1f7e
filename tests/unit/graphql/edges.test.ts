import { describe, expect, it } from '@jest/globals';
import { runToEnd } from '../../../src/model/sliced.js';
import {
  alternativesConnection,
  usedWithConnection,
} from '../../../src/graphql/connections/alternatives-connection.js';
import { closureConnection } from '../../../src/graphql/connections/closures.js';
import { prerequisiteGroups } from '../../../src/graphql/connections/edges.js';
import { encodeCursor } from '../../../src/services/pagination.js';
import type { AlternativesEvidence, Neighbour } from '../../../src/graph/ports/graph-reads.js';
import type {
  AlternativeGroupRecord,
  EdgeRecord,
  SkillRecord,
  TechnologyCategory,
  TechnologyRecord,
} from '../../../src/model/records.js';
import { alternativeLanguages, cycleOfThree } from '../../fixtures/situations.js';

describe('prerequisite groups', () => {
  const { nodes, edges } = alternativeLanguages();
  const neighbour = (edge: EdgeRecord): Neighbour => {
    const node = { ...nodes.find(({ id }) => id === edge.to), version: 1 } as SkillRecord;
    return { key: [0, node.name, node.id], edge, node };
  };
  const groupsOf = (...some: EdgeRecord[]) =>
    prerequisiteGroups({ items: some.map(neighbour), total: some.length, more: false }).map(
      ({ key, strength, options }) => [key, strength, options.map(({ node }) => node.id)],
    );

  it('contain the alternatives of one group, or a single prerequisite', () => {
    expect(groupsOf(...edges)).toEqual([
      ['language', 'REQUIRED', ['skill:python', 'skill:java', 'skill:go']],
      [null, 'REQUIRED', ['skill:http']],
    ]);
  });
});

describe('alternatives of a technology, and what is used with it', () => {
  const technology = (id: string, category: TechnologyCategory) =>
    ({ id, kind: 'TECHNOLOGY', category }) as TechnologyRecord;
  const skills = (...ids: string[]) => ids.map((id) => ({ id }) as SkillRecord);
  const candidate = (id: string, category: TechnologyCategory, shared: string[], skillCount: number) => ({
    node: technology(id, category),
    shared: skills(...shared),
    skillCount,
    groups: [],
  });
  const group = { id: 'group:cache' } as AlternativeGroupRecord;
  const evidence: AlternativesEvidence = {
    category: 'CACHE',
    skillCount: 4,
    candidates: [
      candidate('technology:z', 'CACHE', ['a', 'b'], 2),
      candidate('technology:library', 'LIBRARY', ['a', 'b', 'c'], 3),
      candidate('technology:a', 'CACHE', ['a', 'b'], 2),
      { ...candidate('technology:member', 'CACHE', [], 1), groups: [{ node: group, size: 2 }] },
      candidate('technology:same', 'CACHE', ['a', 'b', 'c', 'd'], 4),
      candidate('technology:tool', 'DATABASE_TOOL', ['a'], 1),
    ],
  };

  it('are ranked by group, then by the share of common skills, then by id, and counted', () => {
    const { edges, totalCount } = alternativesConnection(evidence, {});
    expect(edges.map(({ node, shared, groups }) => [node.id, shared.length, groups])).toEqual([
      ['technology:member', 0, [group]],
      ['technology:same', 4, []],
      ['technology:a', 2, []],
      ['technology:z', 2, []],
    ]);
    expect(totalCount).toBe(4);
  });

  it('are used with it if they share skills without being alternatives', () => {
    const { edges, totalCount } = usedWithConnection(evidence, {});
    expect(edges.map(({ node, shared }) => [node.id, shared.length])).toEqual([
      ['technology:library', 3],
      ['technology:tool', 1],
    ]);
    expect(totalCount).toBe(2);
  });

  it.each([
    ['alternatives', alternativesConnection, ['technology:a', 'technology:z']],
    ['used with it', usedWithConnection, []],
  ])('are paginated: %s', (_, connection, second) => {
    const { pageInfo } = connection(evidence, { first: 2 });
    const { edges } = connection(evidence, { first: 2, after: encodeCursor(pageInfo.endKey!) });
    expect(edges.map(({ node }) => node.id)).toEqual(second);
  });

  it('are empty if no technology shares a skill or a group', () => {
    expect(alternativesConnection(null, {})).toMatchObject({ edges: [], totalCount: 0 });
    expect(usedWithConnection(null, {})).toMatchObject({ edges: [], totalCount: 0 });
  });
});

describe('pages of a closure', () => {
  const adjacency = new Map<string, { from: string; to: string; strength: 'REQUIRED'; group: null }[]>();
  for (const { from, to } of cycleOfThree().edges) {
    adjacency.set(from, [...(adjacency.get(from) ?? []), { from, to, strength: 'REQUIRED', group: null }]);
  }
  const entries = (args: Parameters<typeof closureConnection>[2]) =>
    runToEnd(closureConnection({ adjacency, truncated: false }, 'skill:outside', args));

  it('are ordered by depth, also if the walk reaches a cycle', () => {
    const first = entries({ first: 2 });
    const second = entries({ first: 2, after: encodeCursor(first.pageInfo.endKey!) });
    const seen = [...first.edges, ...second.edges].map(({ entry }) => [entry.id, entry.depth]);
    expect(seen).toEqual([
      ['skill:a', 1],
      ['skill:b', 2],
      ['skill:c', 3],
    ]);
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
  });

  it('report truncation by maxDepth or by the limit of the read', () => {
    expect(entries({}).truncated).toBe(false);
    expect(entries({ maxDepth: 2 })).toMatchObject({ truncated: true, totalCount: 2 });
    expect(runToEnd(closureConnection({ adjacency, truncated: true }, 'skill:outside', {})).truncated).toBe(true);
  });
});
