import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EdgeRecord, newNode } from '../../src/model/records.js';
import { FixtureBuilder } from '../fixtures/builder.js';
import {
  AreaTreeDocument,
  CitedByDocument,
  ContentsDocument,
  RolesInOrderDocument,
  SkillsDocument,
} from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

const STATED: Partial<EdgeRecord> = {
  basis: 'STATED',
  rationale: null,
  citations: [{ source: 'source:book', locator: 'p. 7' }],
};

/** Three areas, of which one is part of another; skills that sources state or an editor inferred to build on each other. */
function content() {
  const { nodes, ...rest } = new FixtureBuilder()
    .add('area:systems')
    .add('area:data')
    .add('area:arts')
    .add('skill:sql', {
      learningTime: { min: 1, max: 2 },
      learningTimeBasis: 'INFERRED',
      learningTimeShareOf: { source: 'source:report', locator: 'months' },
    })
    .add('skill:files', { citations: [] })
    .add('skill:painting')
    .add('role:analyst')
    .add('role:baker')
    .edge('area:data', 'PART_OF', 'area:systems', STATED)
    .edge('skill:sql', 'IN_AREA', 'area:data')
    .edge('skill:sql', 'IN_AREA', 'area:systems', STATED)
    .edge('skill:files', 'IN_AREA', 'area:systems')
    .requires('sql', 'files')
    .requires('painting', 'files', STATED)
    .edge('role:baker', 'NEEDS', 'skill:files')
    .edge('role:baker', 'NEEDS', 'skill:painting')
    .build();
  return {
    ...rest,
    nodes: [newNode('SOURCE', { id: 'source:report', name: 'A report', dataset: 'fixture' }), ...nodes],
  };
}

describe('what the graph has', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(content());
  });
  afterAll(() => graph.close());

  it('is counted by kind and by dataset', async () => {
    const { graphInfo } = await graph.ask(ContentsDocument, {});
    expect(graphInfo.entities).toEqual([
      { kind: 'SKILL', count: 3 },
      { kind: 'ROLE', count: 2 },
      { kind: 'AREA', count: 3 },
    ]);
    expect(graphInfo.datasets).toEqual([{ name: 'fixture', entities: 8, edges: 8 }]);
  });

  it('is counted by how it is justified', async () => {
    const { graphInfo } = await graph.ask(ContentsDocument, {});
    expect(graphInfo.evidence).toEqual([
      { kind: 'REQUIRES', stated: 1, inferred: 1, cited: 1 },
      { kind: 'NEEDS', stated: 0, inferred: 2, cited: 0 },
      { kind: 'IN_AREA', stated: 1, inferred: 2, cited: 1 },
      { kind: 'PART_OF', stated: 1, inferred: 0, cited: 1 },
    ]);
  });

  it('is counted by the sources that it cites, a share of a stated time included', async () => {
    const { graphInfo } = await graph.ask(ContentsDocument, {});
    expect(graphInfo.sources).toEqual([
      { source: { id: 'source:book' }, entities: 7, edges: 3 },
      { source: { id: 'source:report' }, entities: 1, edges: 0 },
    ]);
  });

  it('is listed by source, in pages', async () => {
    const cited = await graph.ask(CitedByDocument, { id: 'source:book', first: 2 });
    const { entities, edges } = cited.source!;
    expect(entities.edges.map(({ node }) => node.id)).toEqual(['area:arts', 'area:data']);
    expect(entities).toMatchObject({ totalCount: 7, pageInfo: { hasNextPage: true } });
    expect(edges.edges.map(({ node }) => `${node.from} ${node.kind} ${node.to}`)).toEqual([
      'area:data PART_OF area:systems',
      'skill:painting REQUIRES skill:files',
    ]);
    expect(edges.edges[0]?.node.citations).toEqual([{ locator: 'p. 7' }]);
    const next = await graph.ask(CitedByDocument, {
      id: 'source:book',
      afterEntity: entities.pageInfo.endCursor ?? null,
      afterEdge: edges.pageInfo.endCursor ?? null,
    });
    expect(next.source?.entities.edges.map(({ node }) => node.id)).toEqual([
      'area:systems',
      'role:analyst',
      'role:baker',
      'skill:painting',
      'skill:sql',
    ]);
    expect(next.source?.edges.edges.map(({ node }) => node.to)).toEqual(['area:systems']);
    expect(next.source?.edges).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
  });

  it('is nothing for a source that nothing cites in an edge', async () => {
    const { source } = await graph.ask(CitedByDocument, { id: 'source:report' });
    expect(source).toMatchObject({ entities: { totalCount: 1 }, edges: { totalCount: 0, edges: [] } });
    expect(source?.entities.edges.map(({ node }) => node.id)).toEqual(['skill:sql']);
  });

  it('has areas within areas, with the skills of both counted once', async () => {
    const { areas } = await graph.ask(AreaTreeDocument, {});
    expect(areas).toEqual([
      { id: 'area:arts', skillCount: 0, partOf: [], parts: [] },
      { id: 'area:data', skillCount: 1, partOf: [{ id: 'area:systems' }], parts: [] },
      { id: 'area:systems', skillCount: 2, partOf: [], parts: [{ id: 'area:data' }] },
    ]);
  });

  it('has roles in the order of their needs, or by name, in pages', async () => {
    const idsOf = async (variables: { orderBy?: 'NEEDS' | 'NAME'; first?: number; after?: string | null }) => {
      const { roles } = await graph.ask(RolesInOrderDocument, variables);
      return { ids: roles.edges.map(({ node }) => node.id), end: roles.pageInfo.endCursor ?? null };
    };
    expect((await idsOf({})).ids).toEqual(['role:analyst', 'role:baker']);
    const first = await idsOf({ orderBy: 'NEEDS', first: 1 });
    expect(first.ids).toEqual(['role:baker']);
    expect((await idsOf({ orderBy: 'NEEDS', after: first.end })).ids).toEqual(['role:analyst']);
  });

  it('has skills in the order of the roles that need them', async () => {
    const { skills } = await graph.ask(SkillsDocument, { orderBy: { field: 'NEEDS', direction: 'DESC' } });
    expect(skills.edges.map(({ node }) => node.id)).toEqual(['skill:painting', 'skill:files', 'skill:sql']);
  });
});
