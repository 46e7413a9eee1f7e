import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { graphql } from 'graphql';
import { schema } from '../../src/graphql/apollo.js';
import type { Context } from '../../src/graphql/context.js';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import { Neo4jReads } from '../../src/graph/neo4j/reads.js';
import { MAX_HOPS } from '../../src/graph/neo4j/prefetch.js';
import type {
  NeighbourhoodPrefetch,
  GraphReads,
  RelationPrefetch,
  NeighbourPage,
  Relation,
} from '../../src/graph/ports/graph-reads.js';
import { GraphLoaders } from '../../src/graph/loaders/graph-loaders.js';
import { toSkillFilter, toTechnologyFilter, RELATIONS } from '../../src/services/relations.js';
import { everyTie, oneOfEverything } from '../fixtures/situations.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

/** Every shape is read in one round trip. */
const AT_ONCE = 0;
const CACHE_BYTES = 64 << 20;
const ALONG: Relation[] = Object.values(RELATIONS).flatMap((byField) => Object.values(byField));

let graph: TestGraph;
let reads: GraphReads;
beforeAll(async () => {
  graph = await openTestGraph(oneOfEverything());
  reads = new Neo4jReads(graph.session, AT_ONCE);
});
afterAll(() => graph.close());

/** Notes what is read along. */
function noting(
  hops: readonly RelationPrefetch[],
): NeighbourhoodPrefetch & { pages: Map<RelationPrefetch, ReadonlyMap<string, NeighbourPage>> } {
  const pages = new Map<RelationPrefetch, ReadonlyMap<string, NeighbourPage>>();
  return { hops, pages, found: (hop, found) => pages.set(hop, found) };
}

describe('what is read along', () => {
  const ids = oneOfEverything().nodes.map(({ id }) => id);
  const slice = fc.constantFrom({ limit: 1, after: null }, { limit: 20, after: null });
  const { hop } = fc.letrec<{ hop: RelationPrefetch }>((tie) => ({
    hop: fc.record({
      relation: fc.constantFrom(...ALONG),
      slice,
      onwards: fc.oneof({ maxDepth: 2 }, fc.constant([]), fc.array(tie('hop'), { maxLength: 2, size: 'max' })),
    }),
  }));
  const hops = fc.array(hop, { minLength: 1, maxLength: 3, size: 'max' });
  const READS: ((ahead?: NeighbourhoodPrefetch) => Promise<unknown>)[] = [
    (ahead) => reads.nodes([...ids, 'skill:nowhere'], ahead),
    (ahead) => reads.nodes(['skill:queues'], ahead),
    (ahead) => reads.list('LEVEL', { limit: 1, after: null }, ahead),
    (ahead) => reads.skills(toSkillFilter({}), { field: 'NAME', direction: 'ASC' }, { limit: 2, after: null }, ahead),
    (ahead) => reads.skills(toSkillFilter({}), { field: 'NAME', direction: 'DESC' }, { limit: 9, after: null }, ahead),
    (ahead) => reads.technologies(toTechnologyFilter({}), { limit: 9, after: null }, ahead),
  ];

  it('is what would have been read later, and changes nothing in the answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...READS), hops, async (read, wanted) => {
        const ahead = noting(wanted);
        const { sent } = graph.session;
        const answer = await read(ahead);
        expect(graph.session.sent - sent).toBe(1);
        expect(answer).toEqual(await read());
        expect(ahead.pages.size).toBeGreaterThan(0);
        expect(ahead.pages.size).toBeLessThanOrEqual(MAX_HOPS);
        for (const [{ relation, slice: part }, pages] of ahead.pages) {
          const later = await reads.neighbours([...pages.keys()], relation, part);
          const filled = [...pages.keys()].map((id) => [id, later.get(id) ?? { items: [], total: 0, more: false }]);
          expect(pages).toEqual(new Map(filled as [string, NeighbourPage][]));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('starts at every node that was read, and goes on from every neighbour', async () => {
    const uses = { relation: RELATIONS.Technology.skills, slice: { limit: 20, after: null }, onwards: [] };
    const requires = { ...uses, relation: RELATIONS.Skill.technologies, onwards: [uses] };
    const ahead = noting([requires]);
    const found = await reads.nodes(['skill:queues', 'skill:teamwork'], ahead);
    expect([...ahead.pages.get(requires)!.keys()]).toEqual([...found.keys()]);
    expect([...ahead.pages.get(uses)!.keys()].sort()).toEqual(['technology:kafka', 'technology:rabbitmq']);
  });
});

describe('a question', () => {
  /** Asks as one request does, of reads that are told what comes next or are not. */
  const ask = async (query: string, from: GraphReads, variables = {}) => {
    const contextValue = { graph: new GraphLoaders(from) } as Context;
    const { sent } = graph.session;
    const { data, errors } = await graphql({ schema, source: query, contextValue, variableValues: variables });
    expect(errors).toBeUndefined();
    return { data, statements: graph.session.sent - sent };
  };
  const untold = () =>
    new Proxy(reads, {
      get: (target, name: keyof GraphReads) => {
        const read = target[name];
        if (typeof read !== 'function') return read;
        const call = read.bind(target) as (...args: unknown[]) => unknown;
        return (...args: unknown[]) =>
          call(...args.filter((arg) => typeof (arg as NeighbourhoodPrefetch)?.found !== 'function'));
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
    ['roles with what they need', 1, `{ roles { edges { node { id needs ${name} } } } }`],
    [
      'fragments, aliases and arguments',
      1,
      `query ($first: PositiveInt = 1) { skill(id: "skill:queues") { ...Around first: technologies(first: $first) ${name} } }
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
    ['what has nothing around it', 1, '{ role(id: "role:architect") { id leadsTo { id } comesFrom { id } } }'],
    ['a skill that is not there', 1, '{ skill(id: "skill:nowhere") { level { id } } }'],
    // the first three are read along, and the fourth for itself
    ['four relations', 2, '{ skill(id: "skill:queues") { level { id } areas { id } tracks { id } tasks { id } } }'],
    ['what a directive may leave out', 2, '{ skill(id: "skill:queues") { level @include(if: true) { id } } }'],
  ])('takes as few statements as it can: %s', async (_what, statements, query) => {
    const told = await ask(query, reads);
    const { data } = await ask(query, untold());
    expect(told).toEqual({ data, statements });
  });

  it('is asked level by level before it has come often, since a shape that is new must be planned', async () => {
    const seldom = new Neo4jReads(graph.session, 2);
    const query = '{ skill(id: "skill:queues") { level { id } } }';
    const counts: number[] = [];
    for (let time = 0; time < 4; time++) counts.push((await ask(query, seldom)).statements);
    expect(counts).toEqual([2, 2, 1, 1]);
    // in one of another shape
    expect((await ask('{ skill(id: "skill:queues") { areas { id } } }', seldom)).statements).toBe(2);
  });

  it('finds in memory what another one has read along', async () => {
    const cached = new CachedReads(reads, CACHE_BYTES, 0);
    await cached.refresh();
    const first = await ask(`{ skill(id: "skill:queues") { level { id } technologies ${name} } }`, cached);
    expect(first.statements).toBe(1);
    const { data, statements } = await ask(`{ skill(id: "skill:queues") { technologies ${name} } }`, cached);
    expect(statements).toBe(0);
    expect(data).toEqual((await ask(`{ skill(id: "skill:queues") { technologies ${name} } }`, reads)).data);
  });

  it('tells of a page that is too large where it is asked for', async () => {
    const contextValue = { graph: new GraphLoaders(reads) } as Context;
    const source = `{ skill(id: "skill:queues") { name technologies(first: 101) ${name} } }`;
    const { errors } = await graphql({ schema, source, contextValue });
    expect(errors?.map(({ path, message }) => [path, message])).toEqual([
      [['skill', 'technologies'], expect.stringContaining('first: 101 is more than 100')],
    ]);
  });
});

describe('skills by name', () => {
  let tied: TestGraph;
  beforeAll(async () => {
    await graph.close();
    tied = await openTestGraph(everyTie());
    reads = new Neo4jReads(tied.session);
    graph = tied;
  });

  it('come in the same order by the index as by sorting, page by page', async () => {
    const whole = { limit: 1_000, after: null };
    const ascending = (filter: object, slice: Parameters<GraphReads['skills']>[2]) =>
      reads.skills(toSkillFilter(filter), { field: 'NAME', direction: 'ASC' }, slice);
    // a filter that leaves every skill is answered by the statement that sorts
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
});
