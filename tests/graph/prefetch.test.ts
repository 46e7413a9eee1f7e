import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { graphql } from 'graphql';
import { schema } from '../../src/graphql/apollo.js';
import type { Context } from '../../src/graphql/context.js';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { MAX_PREFETCHED_RELATIONS } from '../../src/graph/neo4j/neighbourhood-reader.js';
import type {
  NeighbourhoodPrefetch,
  GraphReads,
  RelationPrefetch,
  NeighbourPage,
  Relation,
  SortKey,
  StoredReads,
} from '../../src/graph/ports/graph-reads.js';
import { GraphLoaders } from '../../src/graph/loaders/graph-loaders.js';
import { toSkillFilter, toTechnologyFilter, RELATIONS } from '../../src/services/relations.js';
import { everyTie, oneOfEverything } from '../fixtures/situations.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';
import { uncached } from '../support/uncached.js';

/** Prefetches every shape from its first request on. */
const MIN_REQUESTS = 0;
const CACHE_BYTES = 64 << 20;
const ALL_RELATIONS: Relation[] = Object.values(RELATIONS).flatMap((byField) => Object.values(byField));

let graph: TestGraph;
let stored: StoredReads;
let reads: GraphReads;
beforeAll(async () => {
  graph = await openTestGraph(oneOfEverything());
  stored = neo4jReads(graph.session, MIN_REQUESTS);
  reads = uncached(stored);
});
afterAll(() => graph.close());

/** A prefetch that records the delivered pages. */
function recording(
  relations: readonly RelationPrefetch[],
): NeighbourhoodPrefetch & { pages: Map<RelationPrefetch, ReadonlyMap<string, NeighbourPage>> } {
  const pages = new Map<RelationPrefetch, ReadonlyMap<string, NeighbourPage>>();
  return { relations, pages, deliver: (relation, found) => pages.set(relation, found) };
}

describe('a neighbourhood prefetch', () => {
  const ids = oneOfEverything().nodes.map(({ id }) => id);
  const slice = fc.constantFrom({ limit: 1, after: null }, { limit: 20, after: null });
  const { prefetched } = fc.letrec<{ prefetched: RelationPrefetch }>((tie) => ({
    prefetched: fc.record({
      relation: fc.constantFrom(...ALL_RELATIONS),
      slice,
      nested: fc.oneof({ maxDepth: 2 }, fc.constant([]), fc.array(tie('prefetched'), { maxLength: 2, size: 'max' })),
    }),
  }));
  const relations = fc.array(prefetched, { minLength: 1, maxLength: 3, size: 'max' });
  const READS: ((prefetch?: NeighbourhoodPrefetch) => Promise<unknown>)[] = [
    (prefetch) => reads.nodes([...ids, 'skill:nowhere'], prefetch),
    (prefetch) => reads.nodes(['skill:queues'], prefetch),
    (prefetch) => reads.list('LEVEL', { limit: 1, after: null }, prefetch),
    (prefetch) =>
      reads.skills(toSkillFilter({}), { field: 'NAME', direction: 'ASC' }, { limit: 2, after: null }, prefetch),
    (prefetch) =>
      reads.skills(toSkillFilter({}), { field: 'NAME', direction: 'DESC' }, { limit: 9, after: null }, prefetch),
    (prefetch) => stored.skillsByName([null, [0, 0, 'programming', 'skill:programming']], 2, prefetch),
    (prefetch) => reads.technologies(toTechnologyFilter({}), { limit: 9, after: null }, prefetch),
  ];

  it('delivers the pages that would be read later, and does not change the result', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...READS), relations, async (read, wanted) => {
        const prefetch = recording(wanted);
        const { sent } = graph.session;
        const result = await read(prefetch);
        expect(graph.session.sent - sent).toBe(1);
        expect(result).toEqual(await read());
        expect(prefetch.pages.size).toBeGreaterThan(0);
        expect(prefetch.pages.size).toBeLessThanOrEqual(MAX_PREFETCHED_RELATIONS);
        for (const [{ relation, slice: part }, pages] of prefetch.pages) {
          const later = await reads.neighbours([...pages.keys()], relation, part);
          const filled = [...pages.keys()].map((id) => [id, later.get(id) ?? { items: [], total: 0, more: false }]);
          expect(pages).toEqual(new Map(filled as [string, NeighbourPage][]));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('starts from every node of the result, and continues from every neighbour', async () => {
    const uses = { relation: RELATIONS.Technology.skills, slice: { limit: 20, after: null }, nested: [] };
    const requires = { ...uses, relation: RELATIONS.Skill.technologies, nested: [uses] };
    const prefetch = recording([requires]);
    const found = await reads.nodes(['skill:queues', 'skill:teamwork'], prefetch);
    expect([...prefetch.pages.get(requires)!.keys()]).toEqual([...found.keys()]);
    expect([...prefetch.pages.get(uses)!.keys()].sort()).toEqual(['technology:kafka', 'technology:rabbitmq']);
  });
});

describe('edges to neighbours without the nodes', () => {
  it.each(ALL_RELATIONS)('are those of the pages of neighbours: %j', async (relation) => {
    const ids = oneOfEverything().nodes.map(({ id }) => id);
    for (const slice of [
      { limit: 1, after: null },
      { limit: 20, after: null },
    ]) {
      const pages = await stored.neighbours(ids, relation, slice);
      const withoutNodes = [...pages].map(([id, { items, ...page }]) => {
        return [id, { ...page, items: items.map(({ key, edge }) => ({ key, edge })) }] as const;
      });
      expect(await stored.neighbourEdges(ids, relation, slice)).toEqual(new Map(withoutNodes));
    }
  });
});

describe('a query', () => {
  /** Executes a query as one request. */
  const ask = async (query: string, from: GraphReads, variables = {}) => {
    const contextValue = { graph: new GraphLoaders(from) } as Context;
    const { sent } = graph.session;
    const { data, errors } = await graphql({ schema, source: query, contextValue, variableValues: variables });
    expect(errors).toBeUndefined();
    return { data, statements: graph.session.sent - sent };
  };
  const withoutPrefetch = () =>
    new Proxy(reads, {
      get: (target, name: keyof GraphReads) => {
        const read = target[name];
        if (typeof read !== 'function') return read;
        const call = read.bind(target) as (...args: unknown[]) => unknown;
        return (...args: unknown[]) =>
          call(...args.filter((arg) => typeof (arg as NeighbourhoodPrefetch)?.deliver !== 'function'));
      },
    });
  const name = '{ edges { node { id name } } }';

  it.each([
    ['a skill with its level', 1, '{ skill(id: "skill:queues") { name level { id name } } }'],
    [
      'three levels of prerequisites',
      1,
      `{ skill(id: "skill:queues") { prerequisites { edges { node { prerequisites(first: 3) { edges { node { prerequisites ${name} } } } } } } } }`,
    ],
    ['a page of skills with technologies', 1, `{ skills(first: 2) { edges { node { id technologies ${name} } } } }`],
    ['a page of technologies with skills', 1, `{ technologies { edges { node { id skills(first: 1) ${name} } } } }`],
    // the roles before them, the needs that these lead to, and the edges by which they are stated
    ['roles with what they need', 4, `{ roles { edges { node { id needs ${name} } } } }`],
    [
      'fragments, aliases and arguments',
      1,
      `query ($first: Int = 1) { skill(id: "skill:queues") { ...Around first: technologies(first: $first) ${name} } }
       fragment Around on Skill { ... on Skill { strong: prerequisites(strength: REQUIRED) ${name} } level { ...Named } }
       fragment Named on Level { id rank }`,
    ],
    [
      'two skills of one shape',
      1,
      '{ a: skill(id: "skill:queues") { level { id } } b: skill(id: "skill:teamwork") { level { id } } }',
    ],
    [
      'groups of prerequisites',
      1,
      '{ skill(id: "skill:queues") { prerequisiteGroups { key options { node { id } } } } }',
    ],
    ['an entity without neighbours', 1, '{ role(id: "role:architect") { id leadsTo { id } comesFrom { id } } }'],
    ['an unknown skill', 1, '{ skill(id: "skill:nowhere") { level { id } } }'],
    // the first three are prefetched, the fourth is read separately
    ['four relations', 2, '{ skill(id: "skill:queues") { level { id } areas { id } tracks { id } tasks { id } } }'],
    ['a field with a directive', 2, '{ skill(id: "skill:queues") { level @include(if: true) { id } } }'],
  ])('takes as few statements as possible: %s', async (_what, statements, query) => {
    const prefetched = await ask(query, reads);
    const { data } = await ask(query, withoutPrefetch());
    expect(prefetched).toEqual({ data, statements });
  });

  it('is read level by level until its shape is frequent, since the database has to plan a new shape', async () => {
    const afterTwo = uncached(neo4jReads(graph.session, 2));
    const query = '{ skill(id: "skill:queues") { level { id } } }';
    const counts: number[] = [];
    for (let time = 0; time < 4; time++) counts.push((await ask(query, afterTwo)).statements);
    expect(counts).toEqual([2, 2, 1, 1]);
    // another shape
    expect((await ask('{ skill(id: "skill:queues") { areas { id } } }', afterTwo)).statements).toBe(2);
  });

  it('finds in the cache what another one has prefetched', async () => {
    const cached = new CachedReads(stored, CACHE_BYTES, 0);
    await cached.refresh();
    const first = await ask(`{ skill(id: "skill:queues") { level { id } technologies ${name} } }`, cached);
    expect(first.statements).toBe(1);
    const { data, statements } = await ask(`{ skill(id: "skill:queues") { technologies ${name} } }`, cached);
    expect(statements).toBe(0);
    expect(data).toEqual((await ask(`{ skill(id: "skill:queues") { technologies ${name} } }`, reads)).data);
  });
});

describe('skills by name', () => {
  let tied: TestGraph;
  beforeAll(async () => {
    await graph.close();
    tied = await openTestGraph(everyTie());
    reads = uncached(neo4jReads(tied.session));
    graph = tied;
  });

  it('have the same order by the index as by sorting, page by page', async () => {
    const whole = { limit: 1_000, after: null };
    const ascending = (filter: object, slice: Parameters<GraphReads['skills']>[2]) =>
      reads.skills(toSkillFilter(filter), { field: 'NAME', direction: 'ASC' }, slice);
    // with a filter, even one that all skills pass, the statement sorts
    const sorted = await ascending({ kind: ['TECHNICAL', 'PROFESSIONAL', 'SOFT'] }, whole);
    expect(await ascending({}, whole)).toEqual(sorted);
    const paged: unknown[] = [];
    let page = await ascending({}, { limit: 3, after: null });
    for (paged.push(...page.items); page.more; paged.push(...page.items)) {
      page = await ascending({}, { limit: 3, after: page.items.at(-1)!.key });
    }
    expect(paged).toEqual(sorted.items);
    expect(sorted.items.length).toBeGreaterThan(3);
  });

  it('have the same order in memory, page by page', async () => {
    const cached = new CachedReads(neo4jReads(tied.session), CACHE_BYTES, 0);
    await cached.prepareSearch();
    const pageAfter = (from: GraphReads, limit: number, after: SortKey | null) =>
      from.skills(toSkillFilter({}), { field: 'NAME', direction: 'ASC' }, { limit, after });
    const { items } = await pageAfter(reads, 1_000, null);
    for (const after of [null, ...items.map(({ key }) => key)]) {
      const { sent } = tied.session;
      const page = await pageAfter(cached, 3, after);
      expect(tied.session.sent).toBe(sent);
      expect(page).toEqual(await pageAfter(reads, 3, after));
    }
  });
});
