import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type DocumentNode,
  getIntrospectionQuery,
  type GraphQLError,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { buildApollo, schema } from '../../src/apollo.js';
import type { Context } from '../../src/context.js';
import { GraphReader } from '../../src/graph/reader.js';
import { type Limits, requireWithin } from '../../src/limits.js';
import { createLog } from '../../src/log.js';
import { fakeReads } from '../support/fake-reads.js';

async function run(query: string, limits: Limits, variables: Record<string, unknown> = {}) {
  const access = { requireAuth: false, configured: true };
  const apollo = buildApollo({
    limits,
    introspection: true,
    access,
    httpMaxAge: 0,
    staleSince: () => null,
    documents: new Map(),
    log: createLog('silent'),
  });
  const contextValue = {
    graph: new GraphReader(fakeReads()),
    viewer: null,
    requestId: 'test',
    noteAnswer: () => undefined,
  } as unknown as Context;
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  await apollo.stop();
  if (body.kind !== 'single') throw new Error('an incremental answer');
  return body.singleResult;
}

/** What a query costs, as the refusal under a limit of nothing tells. */
async function costOf(query: string, variables?: Record<string, unknown>): Promise<unknown> {
  const { errors } = await run(query, { depth: 100, cost: 0 }, variables);
  return errors ? (errors[0]!.extensions?.cost ?? errors[0]!.message) : 0;
}

async function depthOf(query: string): Promise<unknown> {
  const { errors } = await run(query, { depth: 0, cost: 1e9 });
  return errors ? (errors[0]!.extensions?.depth ?? errors[0]!.message) : 0;
}

describe('the cost of a query', () => {
  it.each([
    ['nothing that is read', '{ __typename }', 0],
    ['a look-up', '{ skill(id: "a") { id name } }', 1],
    ['a page of 20 where no size is told', '{ skills { edges { node { id } } } }', 20 * 3],
    ['a page of the size that is told', '{ skills(first: 5) { edges { node { id } } } }', 5 * 3],
    ['pages within pages', '{ roles(first: 5) { edges { node { needs(first: 4) { totalCount } } } } }', 5 * (3 + 4)],
    ['as many look-ups as ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['a drawing by its size', '{ subgraph(roots: ["a"], maxNodes: 50) { nodes { id } } }', 50 * 2],
    ['a walk, however few are shown', '{ skill(id: "a") { dependentClosure(first: 1) { totalCount } } }', 1 + 1 + 50],
    ['every alias', '{ a: skill(id: "a") { id } b: skill(id: "a") { id } }', 2],
  ])('counts %s', async (_what, query, cost) => {
    expect(await costOf(query)).toBe(cost);
  });

  it('counts what variables and fragments ask for', async () => {
    const query = `query ($first: PositiveInt) { skills(first: $first) { ...page } }
      fragment page on SkillConnection { edges { node { id } } }`;
    expect(await costOf(query, { first: 7 })).toBe(7 * 3);
  });

  it('leaves out what is not included', async () => {
    const query = 'query ($all: Boolean!) { levels { id } areas @include(if: $all) { id } }';
    expect([await costOf(query, { all: false }), await costOf(query, { all: true })]).toEqual([5, 10]);
  });

  it('at the limit is let through', async () => {
    const query = '{ skills(first: 5) { edges { node { id } } } }';
    expect((await run(query, { depth: 12, cost: 15 })).errors).toBeUndefined();
    expect((await run(query, { depth: 12, cost: 14 })).errors?.[0]).toMatchObject({
      extensions: { code: 'TOO_COMPLEX', cost: 15, limit: 14 },
      message: expect.stringContaining('first'),
    });
  });
});

describe('the cost of a document that is asked again', () => {
  const text = `query ($first: PositiveInt, $ids: [ID!]!, $all: Boolean = false, $id: ID!, $path: LearningPathInput!) {
    skills(first: $first) { edges { node { id } } }
    nodes(ids: $ids) { id }
    skill(id: $id) @include(if: $all) { id }
    learningPath(input: $path) { goals { id } }
  }`;
  const costOfDocument = (document: DocumentNode, variables: Record<string, unknown>): unknown => {
    const [operation] = document.definitions as OperationDefinitionNode[];
    try {
      return requireWithin({ depth: 100, cost: 0 }, schema, document, operation!, variables);
    } catch (error) {
      return (error as GraphQLError).extensions.cost;
    }
  };
  const anything = fc.record(
    {
      first: fc.constantFrom(1, 7, 100, '7', '100', -3, null, true),
      ids: fc.constantFrom(['a'], ['a', 'b'], 'a', ['a', 'b', 'c'], [], null, [null]),
      all: fc.constantFrom(true, false, null, 'true'),
      id: fc.constantFrom('a', 'b', 7, {}, null),
      path: fc.constantFrom({ goals: ['a'] }, { goals: ['a', 'b'], known: ['c'] }, { gaols: [] }, {}, 'a', null),
    },
    { requiredKeys: [] },
  );

  it('is what it is for these variables, whatever was asked before', () => {
    const again = parse(text);
    fc.assert(
      fc.property(anything, (variables) => {
        const cost = costOfDocument(parse(text), variables);
        // variables that are wrong have no cost: running the query names them
        if (cost === undefined) costOfDocument(again, variables);
        else expect(costOfDocument(again, variables)).toBe(cost);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the depth of a query', () => {
  it.each([
    ['fields within fields', '{ skill(id: "a") { level { id } } }', 3],
    ['the deepest branch', '{ graphInfo { version } skill(id: "a") { level { id } } }', 3],
    ['through fragments', '{ skill(id: "a") { ...f } } fragment f on Skill { ... on Skill { level { id } } }', 3],
    ['no introspection', getIntrospectionQuery(), 0],
  ])('counts %s', async (_what, query, depth) => {
    expect(await depthOf(query)).toBe(depth);
  });

  it('at the limit is let through', async () => {
    const query = '{ skill(id: "skill:queues") { level { id } } }';
    expect((await run(query, { depth: 3, cost: 100 })).errors).toBeUndefined();
    expect((await run(query, { depth: 2, cost: 100 })).errors?.[0]?.extensions).toEqual({
      code: 'TOO_COMPLEX',
      depth: 3,
      limit: 2,
    });
  });
});

describe('a query', () => {
  it('of fragments that double at each step is refused, not walked to its end', async () => {
    const steps = Array.from({ length: 60 }, (_, at) => {
      const next = `node { prerequisites { edges { ...f${at + 1} } } dependents { edges { ...f${at + 1} } } }`;
      return `fragment f${at} on PrerequisiteEdge { ${next} }`;
    });
    const query = `{ skill(id: "a") { prerequisites { edges { ...f0 } } } } ${steps.join(' ')}
      fragment f60 on PrerequisiteEdge { cursor }`;
    const { errors } = await run(query, { depth: 1_000, cost: 10_000 });
    expect(errors?.[0]?.extensions?.code).toBe('TOO_COMPLEX');
  });

  it.each([
    ['Value is not a positive number: 0', '{ skills(first: 0) { totalCount } }', {}],
    [
      '"$first" got invalid value -3',
      'query ($first: PositiveInt) { skills(first: $first) { totalCount } }',
      { first: -3 },
    ],
    ['"$id" of required type "ID!" was not provided', 'query ($id: ID!) { skill(id: $id) { id } }', {}],
  ])('that is wrong is its sender’s mistake: %s', async (message, query, variables) => {
    const { errors } = await run(query, { depth: 12, cost: 100 }, variables);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
  });
});
