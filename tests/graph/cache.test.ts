import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { graphql } from 'graphql';
import { schema } from '../../src/graphql/apollo.js';
import type { Context } from '../../src/graphql/context.js';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { CypherSession } from '../../src/graph/neo4j/session.js';
import type { NeighbourhoodPrefetch, GraphReads, StoredReads, Relation } from '../../src/graph/ports/graph-reads.js';
import { GraphLoaders } from '../../src/graph/loaders/graph-loaders.js';
import { NO_BUDGET } from '../../src/graph/ports/budget.js';
import { EDGE_KINDS, type EntityKind } from '../../src/model/records.js';
import { toSkillFilter, toTechnologyFilter } from '../../src/services/relations.js';
import { oneOfEverything } from '../fixtures/situations.js';
import { closureGraphOf } from '../support/closure-graph.js';
import { relationsIn } from '../support/relations-in.js';
import { because, curating } from '../support/curating.js';
import { openTestGraph, testSettings, type TestGraph } from '../support/graph.js';
import { uncached } from '../support/uncached.js';

const CACHE_BYTES = 64 << 20;
const LONG_MS = 60_000;

let graph: TestGraph;
/** of another instance, which learns of writes only by polling */
let session: CypherSession;
let direct: StoredReads;
let cached: CachedReads;

beforeAll(async () => {
  graph = await openTestGraph(oneOfEverything());
  session = new CypherSession(testSettings());
  // prefetches from the first request on
  direct = neo4jReads(session, 0);
  cached = new CachedReads(direct, CACHE_BYTES, LONG_MS);
  await cached.refresh();
});
afterAll(async () => {
  await session?.close();
  await graph?.close();
});
const { apply } = curating(() => graph);

const IDS = oneOfEverything().nodes.map(({ id }) => id);
const of = (kind: string) => [...IDS.filter((id) => id.startsWith(`${kind}:`)), `${kind}:new`, `${kind}:nowhere`];
const ALL_IDS = [
  ...IDS,
  ...['skill', 'technology', 'role', 'level', 'area', 'track', 'task', 'resource'].map((k) => `${k}:new`),
];
const SKILLS = of('skill');

const relation = (kind: Relation['kind'], direction: Relation['direction'], to: EntityKind): Relation => ({
  kind,
  direction,
  to,
  strength: null,
});
const RELATIONS: Relation[] = [
  relation('REQUIRES', 'OUT', 'SKILL'),
  relation('REQUIRES', 'IN', 'SKILL'),
  relation('USES', 'OUT', 'TECHNOLOGY'),
  relation('USES', 'IN', 'SKILL'),
  relation('NEEDS', 'OUT', 'SKILL'),
  relation('NEEDS', 'IN', 'ROLE'),
  relation('AT_LEVEL', 'OUT', 'LEVEL'),
  relation('AT_LEVEL', 'IN', 'SKILL'),
  relation('NEXT', 'OUT', 'LEVEL'),
  relation('LEADS_TO', 'IN', 'ROLE'),
  relation('RELATED_TO', 'OUT', 'ROLE'),
  relation('IN_AREA', 'IN', 'SKILL'),
  relation('IN_TRACK', 'OUT', 'TRACK'),
  relation('EXERCISES', 'IN', 'TASK'),
  relation('TEACHES', 'IN', 'RESOURCE'),
  relation('MATCHES', 'OUT', 'SKILL'),
  relation('MATCHES', 'IN', 'SKILL'),
];
const EVERY_SKILL = toSkillFilter({});
const FIRST = { limit: 20, after: null };

/** The prefetched pages are cached, and read again below. */
const PREFETCH: NeighbourhoodPrefetch = {
  relations: RELATIONS.slice(0, 3).map((one) => ({ relation: one, slice: FIRST, nested: [] })),
  deliver: () => undefined,
};

/** Every read of the port, for all ids. */
const READS: Record<string, (reads: GraphReads) => Promise<unknown>> = {
  'nodes with a prefetch': (reads) => reads.nodes(ALL_IDS, PREFETCH),
  nodes: (reads) => reads.nodes(ALL_IDS),
  'a page of one neighbour': (reads) => reads.neighbours(ALL_IDS, RELATIONS[3]!, { limit: 1, after: null }),
  list: (reads) => reads.list('LEVEL', FIRST),
  count: (reads) => reads.count('ROLE'),
  skills: (reads) => reads.skills(EVERY_SKILL, { field: 'LEVEL', direction: 'ASC' }, FIRST),
  skillCount: (reads) => reads.skillCount(EVERY_SKILL),
  skillFacets: (reads) => reads.skillFacets([EVERY_SKILL]),
  technologies: (reads) => reads.technologies(toTechnologyFilter({}), FIRST),
  technologyRoles: (reads) => reads.technologyRoles(of('technology'), FIRST),
  technologyAlternatives: (reads) => reads.technologyAlternatives(of('technology')),
  prerequisites: (reads) => reads.closure(SKILLS, 'OUT', 1_000),
  dependents: (reads) => reads.closure(SKILLS, 'IN', 1_000),
  edgesAmong: (reads) => reads.edgesAmong(ALL_IDS, EDGE_KINDS),
  frontier: (reads) => reads.frontier(['skill:queues'], ['skill:queues'], EDGE_KINDS, 20),
  facts: (reads) => reads.planning.facts(ALL_IDS),
  'skills for planning': (reads) => reads.planning.skills(SKILLS),
  learningTimes: (reads) => reads.planning.learningTimes(),
  directPrerequisites: (reads) => reads.planning.directPrerequisites(SKILLS),
  closureGraph: (reads) => closureGraphOf(reads, SKILLS, 1_000),
  'closureGraph beyond its limit': (reads) => closureGraphOf(reads, SKILLS, 2),
  roleNeeds: (reads) => reads.planning.roleNeeds(of('role')),
  'needs of all roles': (reads) => reads.planning.effectiveNeeds(),
  'roles that need each skill': (reads) => reads.planning.needingRoles(),
  rolesBefore: (reads) => reads.planning.rolesBefore(),
  startingSkills: (reads) => reads.planning.startingSkills(),
  relations: (reads) => relationsIn(reads),
  exactMatches: (reads) => reads.exactMatches(),
  info: (reads) => reads.info(),
  contents: (reads) => reads.contents(),
  citationCounts: (reads) => reads.citationCounts(),
  entitiesCiting: (reads) => reads.entitiesCiting('source:book', FIRST),
  edgesCiting: (reads) => reads.edgesCiting('source:book', FIRST),
  rolesByNeeds: (reads) => reads.rolesByNeeds(FIRST),
  areaSkillCounts: (reads) => reads.areaSkillCounts(),
};
for (const one of RELATIONS) {
  READS[`${one.kind} ${one.direction}`] = (reads) => reads.neighbours(ALL_IDS, one, FIRST);
}
/** Reads whose lists have no defined order. */
const UNORDERED = /rerequisites|dependents|needs|roleNeeds|learningTimes/;

/** A value with its maps as objects, and its lists sorted if their order is not defined. */
function plain(value: unknown, isOrdered: boolean): unknown {
  if (value instanceof Map) return plain(Object.fromEntries(value), isOrdered);
  if (value instanceof Date) return value.getTime();
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item, isOrdered));
    return isOrdered ? items : items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one, isOrdered)]));
}

async function results(reads: GraphReads): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(READS)) found[name] = plain(await read(reads), !UNORDERED.test(name));
  return found;
}

/** Compares this instance's cache with the database, both for first reads and for repeated ones. */
async function expectUpToDate(): Promise<void> {
  await cached.refresh();
  const expected = await results(uncached(direct));
  expect(await results(cached)).toEqual(expected);
  expect(await results(cached)).toEqual(expected);
}

describe('writes of another instance', () => {
  const writes: [string, object][] = [
    ['a new node', { createSkill: { name: 'New' } }],
    ['the name of a neighbour', { updateTechnology: { id: 'technology:kafka', name: 'Zookeeperless Kafka' } }],
    ['the rank of a level', { updateLevel: { id: 'level:low', rank: 7 } }],
    ['REQUIRES', { setPrerequisite: { skill: 'skill:new', prerequisite: 'skill:queues', ...because } }],
    ['USES', { setTechnologyUse: { of: 'skill:new', technology: 'technology:cpp', ...because } }],
    ['AT_LEVEL', { setLevel: { of: 'skill:new', level: 'level:low', ...because } }],
    ['NEEDS', { setNeed: { role: 'role:architect', skill: 'skill:new', proficiency: 'level:low', ...because } }],
    ['LEADS_TO', { setLeadsTo: { role: 'role:architect', next: 'role:developer', ...because } }],
    ['RELATED_TO', { setStatedRelation: { role: 'role:architect', related: 'role:developer', ...because } }],
    ['IN_AREA', { setArea: { skill: 'skill:new', area: 'area:messaging', ...because } }],
    ['another area', { createArea: { name: 'Systems' } }],
    ['PART_OF', { setPartOf: { area: 'area:messaging', whole: 'area:systems', ...because } }],
    ['IN_TRACK', { setTrack: { skill: 'skill:new', track: 'track:cloud', ...because } }],
    ['EXERCISES', { setExercise: { task: 'task:pipeline', skill: 'skill:new', ...because } }],
    ['TEACHES', { setTeaching: { resource: 'resource:book', skill: 'skill:new', ...because } }],
    ['REPLACED_BY', { setReplacement: { of: 'technology:cpp', replacement: 'technology:csharp', ...because } }],
    ['MATCHES', { setMatch: { of: 'skill:queues', match: 'skill:new', relation: 'EXACT', ...because } }],
    ['a status', { updateTechnology: { id: 'technology:rabbitmq', status: 'DISCONTINUED' } }],
    ['a removed edge', { removeEdge: { kind: 'REQUIRES', from: 'skill:queues', to: 'skill:programming' } }],
    ['a merge', { merge: { from: 'skill:teamwork', into: 'skill:new' } }],
    ['a merge of levels', { merge: { from: 'level:low', into: 'level:high' } }],
    ['a deleted node', { delete: { id: 'skill:new', detach: true } }],
    ['a node that is created again', { createSkill: { name: 'New' } }],
  ];

  it.each(writes)('are visible after a refresh: %s', async (_what, change) => {
    await results(cached);
    await apply(change);
    await expectUpToDate();
  });

  const name = fc.constantFrom('New', 'Other');
  const id = (kind: string) => fc.constantFrom(...of(kind).slice(0, -1));
  const change = fc.oneof(
    name.map((value) => ({ createSkill: { name: value } })),
    name.map((value) => ({ createLevel: { name: value, rank: 3 } })),
    fc.record({ id: id('level'), rank: fc.nat({ max: 5 }) }).map((updateLevel) => ({ updateLevel })),
    fc.record({ id: id('skill'), name }).map((updateSkill) => ({ updateSkill })),
    fc.record({ id: id('technology'), name }).map((updateTechnology) => ({ updateTechnology })),
    fc
      .record({ skill: id('skill'), prerequisite: id('skill') })
      .map((e) => ({ setPrerequisite: { ...e, ...because } })),
    fc
      .record({ of: id('skill'), technology: id('technology') })
      .map((e) => ({ setTechnologyUse: { ...e, ...because } })),
    fc.record({ of: id('skill'), level: id('level') }).map((e) => ({ setLevel: { ...e, ...because } })),
    fc
      .record({ role: id('role'), skill: id('skill'), proficiency: id('level') })
      .map((e) => ({ setNeed: { ...e, ...because } })),
    fc
      .record({ kind: fc.constant('REQUIRES'), from: id('skill'), to: id('skill') })
      .map((removeEdge) => ({ removeEdge })),
    fc.oneof(id('skill'), id('level'), id('technology')).map((value) => ({ delete: { id: value, detach: true } })),
    fc.record({ from: id('skill'), into: id('skill') }).map((merge) => ({ merge })),
    fc.record({ from: id('level'), into: id('level') }).map((merge) => ({ merge })),
  );

  it('are visible after a refresh, in any order', async () => {
    const run = async (changes: object[]) => {
      for (const one of changes) {
        // many are refused because of missing nodes
        await apply(one).catch(() => undefined);
        await expectUpToDate();
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 30, maxLength: 30 }), run), {
      numRuns: 1,
      endOnFailure: true,
    });
  });
});

describe('a write of another instance that changes more ids than are read', () => {
  /** more than are read at once */
  const NODES = 10_001;

  it('empties the cache', async () => {
    await graph.cypher(
      `UNWIND range(1, $nodes) AS i
       CREATE (:Entity:Track {id: 'track:' + i, name: 'before', version: 0, dataset: 'fixture'})`,
      { nodes: NODES },
    );
    const ids = Array.from({ length: NODES }, (_, at) => `track:${at + 1}`);
    const names = async () => new Set([...(await cached.nodes(ids)).values()].map(({ name }) => name));
    await cached.refresh();
    expect(await names()).toEqual(new Set(['before']));
    await graph.cypher(
      `MATCH (v:GraphVersion {id: 'graph'})
       SET v.version = v.version + 1
       WITH v
       MATCH (n:Track) WHERE n.name = 'before'
       SET n.name = 'after', n.version = v.version`,
    );
    await cached.refresh();
    expect(await names()).toEqual(new Set(['after']));
  });
});

describe('a repeated query', () => {
  beforeAll(async () => {
    await graph.close();
    graph = await openTestGraph(oneOfEverything());
    await cached.refresh();
  });

  const ask = async (query: string) => {
    const contextValue = { graph: new GraphLoaders(cached, NO_BUDGET, cached) } as Context;
    const { data, errors } = await graphql({ schema, source: query, contextValue });
    expect(errors).toBeUndefined();
    return data;
  };
  const node = '{ edges { node { id name } } }';
  it.each([
    [
      'a skill with all fields',
      `{ skill(id: "skill:queues") { name level { id } areas { id } tracks { id } tasks { id } resources { id }
        citations { source { name } } technologies ${node} prerequisites ${node} roles { edges { proficiency { id } } } } }`,
    ],
    [
      'three levels of prerequisites',
      `{ skill(id: "skill:queues") { prerequisites { edges { node { prerequisites { edges { node { prerequisites ${node} } } } } } } } }`,
    ],
    ['closures', `{ skill(id: "skill:queues") { prerequisiteClosure ${node} dependentClosure ${node} } }`],
    [
      'a learning path',
      '{ learningPath(input: { goals: ["role:developer"], known: ["skill:teamwork"] }) { stages { steps { skill { id } } } } }',
    ],
    ['related skills', `{ skill(id: "skill:queues") { related { edges { score node { id } } } } }`],
    [
      'a gap with its path',
      '{ skillGap(role: "role:developer", known: ["skill:teamwork"]) { missing { skill { id } } path { stepCount } } }',
    ],
    [
      'the next skills for a goal',
      '{ nextSkills(known: ["skill:programming"], goals: ["role:developer"]) { recommendations { skill { id } } } }',
    ],
    ['search', `{ search(text: "queues") ${node} }`],
    ['completion', '{ suggest(prefix: "que") { id } }'],
    ['a page of skills', `{ skills { totalCount edges { node { id technologies ${node} } } } }`],
    ['a shortest path', '{ shortestPath(from: "role:developer", to: "area:messaging") { kind } }'],
  ])('sends no statement: %s', async (_what, query) => {
    const first = await ask(query);
    // the second one confirms the version of the first
    await ask(query);
    const { sent } = session;
    expect(await ask(query)).toEqual(first);
    expect(session.sent - sent).toBe(0);
  });
});
