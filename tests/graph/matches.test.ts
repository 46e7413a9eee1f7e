import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixtureBuilder } from '../fixtures/builder.js';
import { because, curating } from '../support/curating.js';
import {
  ClosuresAcrossMatchesDocument,
  MatchesDocument,
  type MatchesQueryVariables,
  MergedSearchDocument,
} from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

/** A nurse in three classifications, with an occupation that is broader than hers. */
const nurses = () =>
  new FixtureBuilder()
    .add('role:nurse', { name: 'Nurse' })
    .add('role:esco-nurse', { name: 'Nurse responsible for general care' })
    .add('role:onet-nurse', { name: 'Registered nurses' })
    .add('role:carer', { name: 'Carer' })
    .add('group:any')
    .edge('role:esco-nurse', 'MATCHES', 'role:nurse', { relation: 'EXACT' })
    .edge('role:nurse', 'MATCHES', 'role:onet-nurse', { relation: 'CLOSE' })
    .edge('role:onet-nurse', 'MATCHES', 'role:nurse', { relation: 'CLOSE' })
    .edge('role:nurse', 'MATCHES', 'role:carer', { relation: 'BROAD' })
    .build();

describe('matches', () => {
  let graph: TestGraph;
  const { mutate, mutationRefused } = curating(() => graph);
  beforeAll(async () => {
    graph = await openTestGraph(nurses());
  });
  afterAll(() => graph.close());

  const ask = async (variables: MatchesQueryVariables) => {
    const { node } = await graph.ask(MatchesDocument, variables);
    return (node as { matches: NonNullable<{ totalCount: number; pageInfo: object; edges: Edge[] }> }).matches;
  };
  type Edge = { relation: string; node: { id: string } };
  const seenFrom = async (id: string, more: Partial<MatchesQueryVariables> = {}) =>
    (await ask({ id, ...more })).edges.map(({ relation, node }) => [node.id, relation]);

  it('are listed from both ends, each pair once, the closest first', async () => {
    expect(await seenFrom('role:nurse')).toEqual([
      ['role:esco-nurse', 'EXACT'],
      ['role:onet-nurse', 'CLOSE'],
      ['role:carer', 'BROAD'],
    ]);
    expect(await seenFrom('role:carer')).toEqual([['role:nurse', 'NARROW']]);
    expect(await seenFrom('group:any')).toEqual([]);
  });

  it('are filtered by the relation as the entity sees it', async () => {
    expect(await seenFrom('role:carer', { relations: ['BROAD'] })).toEqual([]);
    expect(await seenFrom('role:carer', { relations: ['NARROW', 'EXACT'] })).toEqual([['role:nurse', 'NARROW']]);
  });

  it('come in pages', async () => {
    const page = (await ask({ id: 'role:nurse', first: 2 })) as { totalCount: number; pageInfo: { endCursor: string } };
    expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(await seenFrom('role:nurse', { first: 2, after: page.pageInfo.endCursor })).toEqual([
      ['role:carer', 'BROAD'],
    ]);
  });

  it('join entities of one kind, with a relation', async () => {
    const ends = { of: 'role:nurse', match: 'role:onet-nurse' };
    expect(await mutationRefused('setMatch', { ...ends, ...because })).toMatchObject({
      message: expect.stringContaining('relation') as unknown,
    });
    await mutate('createSkill', { id: 'skill:nursing', name: 'Nursing' });
    const other = await mutationRefused('setMatch', { ...ends, match: 'skill:nursing', relation: 'EXACT', ...because });
    expect(other.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.match' });
  });
});

describe('what crosses exact matches when asked', () => {
  /** Own and ESCO's skills: web requires SQL, which ESCO's SQL is, and that requires tables. */
  const skills = () =>
    new FixtureBuilder()
      .skills('web', 'sql', 'esco-tables')
      .add('skill:esco-sql', { name: 'use SQL', aliases: ['SQL'] })
      .add('skill:close-sql', { name: 'query SQL' })
      .requires('web', 'sql')
      .requires('esco-sql', 'esco-tables', { strength: 'RECOMMENDED' })
      .edge('skill:esco-sql', 'MATCHES', 'skill:sql', { relation: 'EXACT' })
      .edge('skill:close-sql', 'MATCHES', 'skill:sql', { relation: 'CLOSE' })
      .build();
  let graph: TestGraph;
  const { mutate } = curating(() => graph);
  beforeAll(async () => {
    graph = await openTestGraph(skills());
  });
  afterAll(() => graph.close());

  const closures = async (id: string, acrossMatches: boolean) =>
    (await graph.ask(ClosuresAcrossMatchesDocument, { id, acrossMatches })).skill!;

  it('are closures: they follow the edges of a match, which is no item of its own', async () => {
    const alone = await closures('skill:web', false);
    expect(alone.prerequisiteClosure.edges.map(({ node }) => node.id)).toEqual(['skill:sql']);
    const { prerequisiteClosure } = await closures('skill:web', true);
    expect(prerequisiteClosure.totalCount).toBe(2);
    expect(prerequisiteClosure.edges).toEqual([
      { depth: 1, strength: 'REQUIRED', via: ['skill:web', 'skill:sql'], node: { id: 'skill:sql' } },
      {
        depth: 2,
        strength: 'RECOMMENDED',
        via: ['skill:web', 'skill:sql', 'skill:esco-sql', 'skill:esco-tables'],
        node: { id: 'skill:esco-tables' },
      },
    ]);
    const { dependentClosure } = await closures('skill:esco-tables', true);
    expect(dependentClosure.edges.map(({ via }) => via)).toEqual([
      ['skill:esco-tables', 'skill:esco-sql'],
      ['skill:esco-tables', 'skill:esco-sql', 'skill:sql', 'skill:web'],
    ]);
  });

  it('are results of a search: the best of each class, with the others', async () => {
    const search = async (mergeMatches: boolean, page: { first?: number; after?: string | null } = {}) =>
      (await graph.ask(MergedSearchDocument, { text: 'sql', mergeMatches, ...page })).search!;
    const all = await search(false);
    expect(all.edges.map(({ node }) => node.id)).toEqual(['skill:sql', 'skill:esco-sql', 'skill:close-sql']);
    expect(all.edges.flatMap(({ merged }) => merged)).toEqual([]);
    const merged = await search(true);
    expect(merged).toMatchObject({
      totalCount: 2,
      edges: [
        { node: { id: 'skill:sql' }, merged: [{ id: 'skill:esco-sql' }] },
        { node: { id: 'skill:close-sql' }, merged: [] },
      ],
    });
    const first = await search(true, { first: 1 });
    const second = await search(true, { first: 1, after: first.pageInfo.endCursor ?? null });
    expect(second.edges).toMatchObject([{ node: { id: 'skill:close-sql' } }]);
  });

  it('follow a change of the matches', async () => {
    await mutate('removeEdge', { kind: 'MATCHES', from: 'skill:esco-sql', to: 'skill:sql' });
    const { prerequisiteClosure } = await closures('skill:web', true);
    expect(prerequisiteClosure.edges.map(({ node }) => node.id)).toEqual(['skill:sql']);
  });
});
