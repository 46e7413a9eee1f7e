import { afterEach, describe, expect, it } from '@jest/globals';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { closureIds } from '../../src/model/prerequisite-graph.js';
import { FixtureBuilder } from '../fixtures/builder.js';
import { alternativeLanguages, cycleOfThree, diamond, manySkills } from '../fixtures/situations.js';
import { ClosuresDocument, type ClosuresQuery, GroupsDocument } from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';

describe('prerequisite chains', () => {
  let graph: TestGraph;
  const open = async (fixture: DatasetContent) => (graph = await openTestGraph(fixture));
  afterEach(() => graph.close());

  it('returns depth, strength and the chain of each skill of a diamond', async () => {
    await open(diamond());
    const { skill } = await graph.ask(ClosuresDocument, { id: 'skill:top' });
    expect(skill?.prerequisiteClosure).toMatchObject({ totalCount: 3, truncated: false });
    expect(skill?.prerequisiteClosure.edges).toEqual([
      { depth: 1, strength: 'REQUIRED', via: ['skill:top', 'skill:base'], node: { id: 'skill:base' } },
      { depth: 1, strength: 'REQUIRED', via: ['skill:top', 'skill:left'], node: { id: 'skill:left' } },
      { depth: 1, strength: 'REQUIRED', via: ['skill:top', 'skill:right'], node: { id: 'skill:right' } },
    ]);
    expect(skill?.dependentClosure.edges).toEqual([]);
  });

  it('returns dependents, as recommended if no chain of required edges leads to them', async () => {
    await open(diamond());
    const { skill } = await graph.ask(ClosuresDocument, { id: 'skill:base' });
    expect(skill?.dependentClosure.edges).toEqual([
      { depth: 1, strength: 'REQUIRED', via: ['skill:base', 'skill:left'], node: { id: 'skill:left' } },
      { depth: 1, strength: 'RECOMMENDED', via: ['skill:base', 'skill:right'], node: { id: 'skill:right' } },
      { depth: 1, strength: 'REQUIRED', via: ['skill:base', 'skill:top'], node: { id: 'skill:top' } },
    ]);
  });

  it('terminates on a cycle', async () => {
    await open(cycleOfThree());
    const { skill } = await graph.ask(ClosuresDocument, { id: 'skill:outside' });
    expect(skill?.prerequisiteClosure.edges.map(({ depth, node }) => [depth, node.id])).toEqual([
      [1, 'skill:a'],
      [2, 'skill:b'],
      [3, 'skill:c'],
    ]);
    const inside = await graph.ask(ClosuresDocument, { id: 'skill:a' });
    expect(inside.skill?.prerequisiteClosure.totalCount).toBe(2);
  });

  it('reports that maxDepth truncated the walk', async () => {
    await open(cycleOfThree());
    const { skill } = await graph.ask(ClosuresDocument, { id: 'skill:outside', maxDepth: 2 });
    expect(skill?.prerequisiteClosure).toMatchObject({ totalCount: 2, truncated: true });
  });

  it('includes all members of an alternative group, which the groups list separately', async () => {
    await open(alternativeLanguages());
    const { skill } = await graph.ask(ClosuresDocument, { id: 'skill:web' });
    expect(skill?.prerequisiteClosure.totalCount).toBe(4);
    const { skill: grouped } = await graph.ask(GroupsDocument, { id: 'skill:web' });
    expect(grouped?.prerequisiteGroups).toEqual([
      {
        key: 'language',
        strength: 'REQUIRED',
        options: [{ node: { id: 'skill:go' } }, { node: { id: 'skill:java' } }, { node: { id: 'skill:python' } }],
      },
      { key: null, strength: 'REQUIRED', options: [{ node: { id: 'skill:http' } }] },
    ]);
  });

  it('returns ten thousand skills in one round trip, and paginates them without gaps', async () => {
    await open(manySkills());
    const id = 'skill:s009999';
    const seen: string[] = [];
    let after: string | null | undefined = null;
    for (let page = 0; page < 3; page += 1) {
      const before = graph.session.sent;
      const answer: ClosuresQuery = await graph.ask(ClosuresDocument, { id, strength: 'REQUIRED', first: 100, after });
      // the skill, its closures in both directions, the page's nodes
      expect(graph.session.sent - before).toBeLessThanOrEqual(4);
      const { edges, pageInfo, totalCount } = answer.skill!.prerequisiteClosure;
      expect(totalCount).toBeGreaterThan(9_000);
      seen.push(...edges.map(({ node }) => node.id));
      after = pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(300);
  });
});

describe('the closure of more skills than the database walks from at once', () => {
  const COLUMNS = 40;
  const DEPTH = 5;
  const top = Array.from({ length: COLUMNS }, (_, column) => `skill:c${column}-${DEPTH - 1}`);
  let graph: TestGraph;
  afterEach(() => graph.close());

  /** Each skill requires the one below it and the one below that of the next column; the first also any of a group but one. */
  function columns(): FixtureBuilder {
    const builder = new FixtureBuilder().skills('known', 'excepted').group('either', 'known', 'excepted');
    for (let column = 0; column < COLUMNS; column++) {
      for (let at = 0; at < DEPTH; at++) builder.skills(`c${column}-${at}`);
    }
    for (let column = 0; column < COLUMNS; column++) {
      for (let at = 1; at < DEPTH; at++) {
        builder.requires(`c${column}-${at}`, `c${column}-${at - 1}`);
        builder.requires(`c${column}-${at}`, `c${(column + 1) % COLUMNS}-${at - 1}`);
      }
    }
    return builder.requiresGroup('c0-0', 'either', { except: ['skill:excepted'] });
  }

  it('has every skill once, with its edges, and nothing that is excepted', async () => {
    graph = await openTestGraph(columns().build());
    const { planning } = neo4jReads(graph.session);
    const found = await planning.closureGraph(top, 1_000);
    expect(found?.skills.size).toBe(COLUMNS * DEPTH + 1);
    expect(new Set(closureIds(found!, top))).toEqual(new Set(found!.skills.keys()));
    expect(found!.skills.has('skill:known')).toBe(true);
    for (let column = 0; column < COLUMNS; column++) {
      const below = [`skill:c${column}-0`, `skill:c${(column + 1) % COLUMNS}-0`].sort();
      const edges = found!.prerequisites.get(`skill:c${column}-1`) ?? [];
      expect(edges.map(({ to }) => to).sort()).toEqual(below);
    }
  });

  it('is null where it is too large', async () => {
    graph = await openTestGraph(columns().build());
    const { planning } = neo4jReads(graph.session);
    expect(await planning.closureGraph(top, COLUMNS * DEPTH + 1)).toBeNull();
    expect(await planning.closureGraph(top, COLUMNS + 1)).toBeNull();
    expect(await planning.closureGraph(top, COLUMNS * DEPTH + 2)).not.toBeNull();
  });
});
