import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixtureBuilder } from '../fixtures/builder.js';
import { because, curating } from '../support/curating.js';
import { MatchesDocument, type MatchesQueryVariables } from '../support/documents.generated.js';
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
