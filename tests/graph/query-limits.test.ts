import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphql, type GraphQLError, type OperationDefinitionNode, parse } from 'graphql';
import { schema } from '../../src/graphql/apollo.js';
import { COSTLY_THRESHOLD } from '../../src/graphql/limits/limits-hooks.js';
import { packageRoot } from '../../src/process/package-root.js';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../../src/dataset/default-graph.js';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { GraphLoaders } from '../../src/graph/loaders/graph-loaders.js';
import type { GraphReads } from '../../src/graph/ports/graph-reads.js';
import type { SizeBounds } from '../../src/graphql/limits/estimate-cost.js';
import { NO_BOUNDS, sizeBounds } from '../../src/graphql/limits/size-bounds.js';
import { QueryLimits } from '../../src/graphql/limits/query-limits.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';
import { edgeKey } from '../../src/model/dataset-content.js';
import { isGroupId } from '../../src/model/ids.js';
import { grouped } from '../../src/model/maps.js';
import type { EdgeKind, EdgeRecord } from '../../src/model/records.js';
import { expandGroups } from '../../src/quality/expand-groups.js';
import { uncached } from '../support/uncached.js';

const readJson = (path: string) => JSON.parse(readFileSync(join(packageRoot, path), 'utf8')) as Record<string, string>;
const dataset = readDatasetFolder(DEFAULT_DATASET_FOLDER);
/** The defaults of the service. */
const LIMITS = { depth: 12, cost: 100_000 };

let graph: TestGraph;
let reads: GraphReads;
let bounds: SizeBounds;
beforeAll(async () => {
  graph = await openTestGraph(dataset);
  reads = uncached(neo4jReads(graph.session));
  bounds = sizeBounds(await reads.sizes());
});
afterAll(() => graph.close());

function estimate(text: string, known = bounds, variables = {}): number | GraphQLError | null {
  const document = parse(text);
  try {
    return new QueryLimits(schema, LIMITS, () => known).check(
      document,
      document.definitions[0] as OperationDefinitionNode,
      variables,
    );
  } catch (error) {
    return error as GraphQLError;
  }
}

describe('the sizes of the default graph', () => {
  const most = (edges: readonly EdgeRecord[], kind: EdgeKind, end: 'from' | 'to') => {
    const ofKind = edges.filter((edge) => edge.kind === kind);
    return Math.max(0, ...[...grouped(ofKind, (edge) => edge[end]).values()].map(({ length }) => length));
  };

  it('are the number of entities of each kind, and their maximum degrees', async () => {
    const sizes = await reads.sizes();
    const skills = dataset.nodes.filter(({ kind }) => kind === 'SKILL');
    const edgesToSkills = dataset.edges.filter(({ to }) => to.startsWith('skill:'));
    expect(sizes.get('SKILL')).toMatchObject({
      count: skills.length,
      degrees: {
        USES_OUT: most(dataset.edges, 'USES', 'from'),
        HAS_MEMBER_IN: most(edgesToSkills, 'HAS_MEMBER', 'to'),
      },
    });
    expect(new Set(dataset.edges.map(edgeKey)).size).toBe(dataset.edges.length);
  });

  it.each([
    ['SKILL', 'REQUIRES', 'from', 'REQUIRES_OUT'],
    ['SKILL', 'REQUIRES', 'to', 'REQUIRES_IN'],
    ['ROLE', 'NEEDS', 'from', 'NEEDS_OUT'],
    ['SKILL', 'NEEDS', 'to', 'NEEDS_IN'],
  ] as const)('bound the neighbours of a %s by %s %s it, also by way of groups', async (label, kind, end, degree) => {
    const bound = (await reads.sizes()).get(label)?.degrees[degree];
    const neighbours = most(expandGroups(dataset.edges), kind, end);
    const direct = most(dataset.edges, kind, end);
    const withoutExceptions = expandGroups(dataset.edges.map((edge) => ({ ...edge, except: null })));
    const byWayOfGroups = withoutExceptions.filter(({ group }) => isGroupId(group ?? ''));
    expect(bound).toBeGreaterThanOrEqual(neighbours);
    expect(bound).toBeLessThanOrEqual(direct + most(byWayOfGroups, kind, end));
  });
});

describe('typical first queries', () => {
  const pages = (depth: number): string =>
    depth === 0 ? 'id name' : `id name prerequisites { edges { node { ${pages(depth - 1)} } } }`;

  it.each([
    ['three levels of prerequisites at the default page size', `{ skill(id: "skill:kubernetes") { ${pages(3)} } }`],
    [
      'the needs of all roles with their levels',
      '{ roles(first: 50) { edges { node { name needs(first: 100) { edges { node { level { name } } } } } } } }',
    ],
    [
      '100 skills with their technologies',
      '{ skills(first: 100) { edges { node { name technologies { edges { node { name } } } } } } }',
    ],
    [
      '20 skills with five related ones each',
      '{ skills { edges { node { name related(first: 5) { edges { score node { name } } } } } } }',
    ],
  ])('are answered: %s', async (_what, source) => {
    expect(estimate(source)).toBeLessThan(LIMITS.cost);
    const contextValue = { graph: new GraphLoaders(reads) };
    const { data, errors } = await graphql({ schema, source, contextValue });
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
  });
});

describe('the query of the explorer for a path to a role with another one known', () => {
  it('does not wait in the queue of costly requests', () => {
    const documents = readJson('web/explorer/src/api/generated/persisted-documents.json');
    const source = Object.values(documents).find((text) => text.includes('query LearningPath('));
    const input = { goals: ['role:backend-architect'], known: ['role:senior-backend-developer'] };
    expect(estimate(source ?? '', bounds, { input })).toBeLessThan(COSTLY_THRESHOLD);
  });
});

describe('queries that would block the service', () => {
  const many = (count: number, field: (at: number) => string) =>
    `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${field(at)}`).join(' ')} }`;

  it.each([
    ['roleMatches', many(110, (at) => `roleMatches(first: 1, known: ["skill:s${at}"]) { totalCount }`)],
    ['related skills', many(90, (at) => `skill(id: "skill:s${at}") { related(first: 1) { totalCount } }`)],
    [
      'diagrams',
      `{ subgraph(roots: ["skill:kubernetes"], maxNodes: 1000, depth: 10) ${many(1_000, () => 'diagram')} }`,
    ],
    ['descriptions', `{ skills(first: 100) { edges { node ${many(1_600, () => 'description')} } } }`],
    ['filtered lists', many(300, (at) => `skills(first: 1, filter: {text: "a${at}"}) { totalCount facets { count } }`)],
  ])('are refused before anything is read: many %s', (_what, source) => {
    for (const known of [bounds, NO_BOUNDS]) {
      expect(estimate(source, known)).toMatchObject({ extensions: { code: 'TOO_COMPLEX' } });
    }
  });
});
