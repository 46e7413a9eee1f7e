import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  alternativeGroups,
  databaseTechnologies,
  everyTie,
  hubTechnology,
  kindredRoles,
  languageTechnologies,
  manySkills,
} from '../fixtures/situations.js';
import {
  AlternativesDocument,
  PageOfRelatedRolesDocument,
  PageOfRelatedSkillsDocument,
  RelatedRolesDocument,
  RelatedSkillsDocument,
  type RelatedSkillsQuery,
  type RelationReasonKind,
} from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

let graph: TestGraph;

const HUB_SKILLS = 40;
const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

async function relatedTo(id: string, first = 100, exclude?: RelationReasonKind[]) {
  return (await graph.ask(RelatedSkillsDocument, { id, first, exclude })).skill!.related;
}

/** Names of the statements that some work sends. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const read = jest.spyOn(graph.session, 'read');
  await work();
  const names = read.mock.calls.map(([name]) => name);
  read.mockRestore();
  return names;
}

describe('related skills', () => {
  describe('that all share a hub technology, and two of them a rare one', () => {
    beforeAll(async () => {
      graph = await openTestGraph(hubTechnology(HUB_SKILLS));
    });
    afterAll(() => graph.close());

    it('rank the rare technology first; the hub has little weight', async () => {
      const { edges } = await relatedTo('skill:s00');
      const [rare, hub] = edges.map(({ node, score, reasons }) => ({
        id: node.id,
        score,
        shared: reasons.find(({ kind }) => kind === 'SHARED_TECHNOLOGY')!,
      }));
      expect(rare!.id).toBe('skill:s01');
      expect(rare!.score).toBeGreaterThan(2 * hub!.score);
      expect(ids(rare!.shared.through)).toEqual(['technology:rare', 'technology:hub']);
      expect(ids(hub!.shared.through)).toEqual(['technology:hub']);
      expect(rare!.shared.weight).toBeGreaterThan(3 * hub!.shared.weight);
    });

    it('are symmetric', async () => {
      const scoreOf = async (from: string, to: string) =>
        (await relatedTo(from)).edges.find(({ node }) => node.id === to)!.score;
      expect(await scoreOf('skill:s00', 'skill:s30')).toBeCloseTo(await scoreOf('skill:s30', 'skill:s00'), 3);
    });

    it('are paginated without gaps or duplicates, those that are as good by id', async () => {
      const whole = await relatedTo('skill:s00');
      expect(whole.totalCount).toBe(HUB_SKILLS - 1);
      expect(ids(whole.edges.map(({ node }) => node))).toEqual([
        'skill:s01',
        ...Array.from({ length: HUB_SKILLS - 2 }, (_, at) => `skill:s${String(at + 2).padStart(2, '0')}`),
      ]);
      const seen: typeof whole.edges = [];
      let after: string | null = null;
      do {
        const { skill }: RelatedSkillsQuery = await graph.ask(RelatedSkillsDocument, {
          id: 'skill:s00',
          first: 7,
          after,
        });
        seen.push(...skill!.related.edges);
        after = skill!.related.pageInfo.hasNextPage ? skill!.related.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(whole.edges);
    });

    it('are empty for a skill without relating edges; a common level does not relate', async () => {
      expect(await relatedTo('skill:alone')).toEqual({
        totalCount: 0,
        edges: [],
        pageInfo: { hasNextPage: false, endCursor: null },
      });
    });

    it('refuse a page above the maximum, and a cursor of another list', async () => {
      const after = Buffer.from('["a"]').toString('base64url');
      for (const [argument, page] of [
        ['first', { first: 101 }],
        ['after', { after }],
      ] as const) {
        const error = await graph.failure(RelatedSkillsDocument, { id: 'skill:s00', ...page });
        expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      }
    });
  });

  describe('with a relation of every kind', () => {
    beforeAll(async () => {
      graph = await openTestGraph(everyTie());
    });
    afterAll(() => graph.close());

    const reasonsOf = async (from: string, to: string) => {
      const { edges } = await relatedTo(from);
      const { reasons } = edges.find(({ node }) => node.id === to)!;
      return new Map(reasons.map(({ kind, through }) => [kind, ids(through)]));
    };

    it('name each kind of relation, and the entities on its path', async () => {
      const reasons = await reasonsOf('skill:left', 'skill:right');
      expect(Object.fromEntries(reasons)).toMatchObject({
        SHARED_TECHNOLOGY: ['technology:shared'],
        COMMON_PREREQUISITE: ['skill:base'],
        COMMON_DEPENDENT: ['skill:top'],
        PREREQUISITE: [],
        SAME_ROLE: ['role:shared'],
        SAME_AREA: ['area:shared'],
      });
      expect(reasons.get('GRAPH_PROXIMITY')).toEqual(
        expect.arrayContaining(['track:shared', 'task:shared', 'resource:shared']),
      );
    });

    it('distinguish prerequisites from dependents', async () => {
      expect([...(await reasonsOf('skill:right', 'skill:left')).keys()]).toContain('DEPENDENT');
      expect([...(await reasonsOf('skill:right', 'skill:left')).keys()]).not.toContain('PREREQUISITE');
      expect([...(await reasonsOf('skill:left', 'skill:base')).keys()]).toContain('PREREQUISITE');
    });

    it('leave out what is related by an excluded kind of reason', async () => {
      const without = async (id: string, ...exclude: RelationReasonKind[]) =>
        ids((await relatedTo(id, 100, exclude)).edges.map(({ node }) => node)).sort();
      expect(await without('skill:left', 'PREREQUISITE')).toEqual(['skill:top']);
      expect(await without('skill:left', 'DEPENDENT')).toEqual(['skill:base', 'skill:right']);
      expect(await without('skill:left', 'PREREQUISITE', 'DEPENDENT')).toEqual([]);
    });

    it('have reasons with descending weights that add up to a score in (0, 1]', async () => {
      for (const id of ['skill:left', 'skill:right', 'skill:base', 'skill:top']) {
        const { edges } = await relatedTo(id);
        expect(ids(edges.map(({ node }) => node))).not.toContain(id);
        expect(edges).toHaveLength(3);
        for (const { score, reasons } of edges) {
          const weights = reasons.map(({ weight }) => weight);
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(score);
          expect(weights).toEqual([...weights].sort((a, b) => b - a));
          expect(Math.min(...weights)).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }
    });
  });

  describe('in and around a group', () => {
    beforeAll(async () => {
      graph = await openTestGraph(alternativeGroups());
    });
    afterAll(() => graph.close());

    it('are the other members; what requires the group is no reason', async () => {
      const { edges } = await relatedTo('skill:python');
      expect(edges.map(({ node, reasons }) => [node.id, reasons.map(({ kind }) => kind)])).toEqual([
        ['skill:go', ['GRAPH_PROXIMITY', 'ALTERNATIVE']],
        ['skill:java', ['GRAPH_PROXIMITY', 'ALTERNATIVE']],
      ]);
      expect((await relatedTo('skill:web')).edges).toEqual([]);
      expect((await relatedTo('skill:python', 100, ['ALTERNATIVE'])).edges).toEqual([]);
    });
  });

  describe('of a page of skills among many', () => {
    beforeAll(async () => {
      graph = await openTestGraph(manySkills(2_000));
    });
    afterAll(() => graph.close());

    it.each([1, 20])('take one statement beside those for the list and the nodes, for %d of them', async (first) => {
      const names = await statementsOf(async () => {
        const { skills } = await graph.ask(PageOfRelatedSkillsDocument, { first });
        expect(skills.edges).toHaveLength(first);
        for (const { node } of skills.edges) expect(node.related.edges).toHaveLength(5);
      });
      // the relations of the whole graph are read once, in the background or by the first of these requests
      const others = names.filter((name) => name !== 'recommendation/relations');
      // the page, the groups, the entities of the reasons
      expect(others.length).toBeLessThanOrEqual(3);
    });

    it('are the same for a single skill as on a page', async () => {
      const { skills } = await graph.ask(PageOfRelatedSkillsDocument, { first: 20 });
      const { node } = skills.edges[13]!;
      const alone = await relatedTo(node.id, 5);
      expect(alone.edges.map((edge) => [edge.node.id, edge.score])).toEqual(
        node.related.edges.map((edge) => [edge.node.id, edge.score]),
      );
    });
  });
});

describe('related roles', () => {
  beforeAll(async () => {
    graph = await openTestGraph(kindredRoles());
  });
  afterAll(() => graph.close());

  const rolesLike = async (id: string, page: { first?: number; after?: string | null } = {}) =>
    (await graph.ask(RelatedRolesDocument, { id, ...page })).role!.related;

  it('are ranked by similarity, with shared and additional needs by descending weight', async () => {
    const { edges, totalCount } = await rolesLike('role:administrator');
    expect(edges.map(({ node, shared, beyond }) => [node.id, ids(shared), ids(beyond)])).toEqual([
      ['role:engineer', ['skill:replication', 'skill:sql', 'skill:teamwork'], ['skill:streams', 'skill:lakes']],
      ['role:designer', ['skill:teamwork'], ['skill:html', 'skill:css']],
    ]);
    expect(totalCount).toBe(2);
    expect(edges[0]!.score).toBeGreaterThan(edges[1]!.score);
    expect(edges[1]!.score).toBeGreaterThan(0);
  });

  it('are symmetric', async () => {
    const [there] = (await rolesLike('role:administrator')).edges;
    const back = (await rolesLike('role:engineer')).edges.find(({ node }) => node.id === 'role:administrator');
    expect(back).toMatchObject({ score: there!.score, shared: there!.shared, beyond: [] });
  });

  it.each(['role:hermit', 'role:intern'])('are empty for %s, which shares no need', async (id) => {
    expect(await rolesLike(id)).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('are paginated by score', async () => {
    const whole = await rolesLike('role:administrator');
    const first = await rolesLike('role:administrator', { first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await rolesLike('role:administrator', { first: 1, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect([...first.edges, ...second.edges]).toEqual(whole.edges);
  });

  it('of all roles take one statement besides those for the list and the nodes', async () => {
    const names = await statementsOf(() => graph.ask(PageOfRelatedRolesDocument, {}));
    expect(names.filter((name) => name === 'planning/role-needs')).toHaveLength(1);
    expect(names.length).toBeLessThanOrEqual(4);
  });
});

describe('alternatives to a technology', () => {
  const technology = async (id: string, page: { first?: number; after?: string | null } = {}) =>
    (await graph.ask(AlternativesDocument, { id, ...page })).technology!;

  describe('without groups', () => {
    beforeAll(async () => {
      graph = await openTestGraph(databaseTechnologies());
    });
    afterAll(() => graph.close());

    it('are those of its category that the same skills use; those of others are used with it', async () => {
      const { alternatives, usedWith } = await technology('technology:postgresql');
      expect(alternatives.edges.map(({ node, shared, groups }) => [node.id, ids(shared), groups])).toEqual([
        ['technology:mariadb', ['skill:indexes', 'skill:queries', 'skill:tables'], []],
        ['technology:mysql', ['skill:queries', 'skill:tables'], []],
      ]);
      expect(alternatives.totalCount).toBe(2);
      expect(alternatives.edges.map(({ score }) => score)).toEqual([1, 2 / 3]);
      expect(usedWith.edges.map(({ node, shared }) => [node.id, ids(shared)])).toEqual([
        ['technology:sql', ['skill:indexes', 'skill:queries', 'skill:tables']],
      ]);
      expect(usedWith.edges[0]!.score).toBeCloseTo(1);
    });

    it('are empty for one that shares no skill', async () => {
      const { alternatives, usedWith } = await technology('technology:rabbitmq');
      expect(alternatives).toMatchObject({ totalCount: 0, edges: [] });
      expect(usedWith).toMatchObject({ totalCount: 0, edges: [] });
    });

    it('are paginated', async () => {
      const { alternatives: first } = await technology('technology:postgresql', { first: 1 });
      const after = first.pageInfo.endCursor;
      const { alternatives: second } = await technology('technology:postgresql', { first: 1, after });
      expect([first, second].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
      expect([...first.edges, ...second.edges]).toEqual((await technology('technology:postgresql')).alternatives.edges);
    });
  });

  describe('in groups', () => {
    beforeAll(async () => {
      graph = await openTestGraph(languageTechnologies());
    });
    afterAll(() => graph.close());

    it('are members of the smallest common group first, then those of the group of the skills that they are', async () => {
      const { alternatives } = await technology('technology:python');
      expect(alternatives.edges.map(({ node, groups }) => [node.id, ids(groups)])).toEqual([
        ['technology:ruby', ['group:dynamic', 'group:language']],
        ['technology:java', ['group:language']],
      ]);
    });

    it('are none of what only belongs to a member: it is used with it', async () => {
      const { alternatives, usedWith } = await technology('technology:jvm');
      expect(alternatives.edges).toEqual([]);
      expect(ids(usedWith.edges.map(({ node }) => node))).toEqual(['technology:java']);
    });
  });
});
