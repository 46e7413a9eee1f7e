import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, type GraphQLError, type OperationDefinitionNode, parse, validate } from 'graphql';
import { readConfig } from '../../../../src/app/settings.js';
import { schema } from '../../../../src/graphql/apollo.js';
import { NO_BOUNDS, sizeBounds } from '../../../../src/graphql/limits/size-bounds.js';
import { type Limits, QueryLimits } from '../../../../src/graphql/limits/query-limits.js';

const GENEROUS: Limits = { depth: 100, cost: 1e9 };

/** Checks an operation of the service's schema; returns the error if it is refused. */
function check(
  text: string,
  limits: Partial<Limits>,
  variables: Record<string, unknown> = {},
  bounds = NO_BOUNDS,
): number | GraphQLError | null {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const checked = new QueryLimits(schema, { ...GENEROUS, ...limits }, () => bounds);
  try {
    return checked.check(document, document.definitions[0] as OperationDefinitionNode, variables);
  } catch (error) {
    return error as GraphQLError;
  }
}

describe('the depth of a query', () => {
  it.each([
    ['nested fields', '{ skill(id: "a") { level { id } } }', 3],
    ['the deepest field', '{ graphInfo { version } skill(id: "a") { level { id } } }', 3],
    ['fields in fragments', '{ skill(id: "a") { ...f } } fragment f on Skill { ... on Skill { level { id } } }', 3],
    ['no introspection fields', getIntrospectionQuery(), 0],
  ])('counts %s', (_what, query, depth) => {
    if (depth > 0) {
      const extensions = { code: 'TOO_COMPLEX', depth, limit: depth - 1 };
      expect(check(query, { depth: depth - 1 })).toMatchObject({ extensions });
    }
    expect(check(query, { depth })).not.toBeInstanceOf(Error);
  });
});

describe('a query above the maximum cost', () => {
  const query = 'query ($first: Int) { skills(first: $first) { edges { node { id name } } } }';

  it('is accepted at the limit and refused above it', () => {
    const cost = check(query, {}, { first: 50 }) as number;
    expect(check(query, { cost }, { first: 50 })).toBe(cost);
    expect(check(query, { cost: cost - 1 }, { first: 50 })).toMatchObject({
      extensions: { code: 'TOO_COMPLEX', cost, limit: cost - 1, http: { status: 400 } },
      message: expect.stringContaining('MAX_COST'),
    });
  });

  it('is refused with the maximum page size within the limit', () => {
    const limit = check(query, {}, { first: 33 }) as number;
    expect(check(query, { cost: limit }, { first: 100 })).toMatchObject({
      message: expect.stringContaining('first: 33'),
      extensions: { fittingFirst: 33 },
    });
  });

  it('is refused without a page size if none is within the limit', () => {
    const refused = check(query, { cost: 1 }, { first: 100 }) as GraphQLError;
    expect(refused.extensions).not.toHaveProperty('fittingFirst');
    expect(refused.message).toContain('fewer fields');
  });
});

describe('a query whose cost cannot be computed', () => {
  it.each([
    [
      'query($n: ID="x"){z:skill(id:$n){id} roles(first:100){edges{node{needs(first:100){totalCount}}}}}',
      { n: null },
      'id',
    ],
    ['query($n: Int=1, $b: Boolean=true){skills(first:$n) @include(if:$b){totalCount}}', { b: null }, 'if'],
    ['query($n: ID="x"){learningPath(input:{goals:[$n]}){stepCount}}', { n: null }, 'input'],
  ])('is refused naming the argument: %s', (text, variables, argument) => {
    expect(check(text, { cost: 1 }, variables)).toMatchObject({
      message: expect.stringMatching(new RegExp(`^${argument}: .*must not be null|^${argument}: .*invalid value`)),
      extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400 } },
    });
  });

  it('is left to graphql-js if a variable is invalid, which refuses it before execution', () => {
    expect(
      check('query ($first: Int) { skills(first: $first) { totalCount } }', { cost: 1 }, { first: 'three' }),
    ).toBeNull();
  });
});

describe('strings and lists in arguments', () => {
  it.each([
    ['a literal', `{ skills(filter: {text: "${'x'.repeat(2_049)}"}) { totalCount } }`, {}, 'text'],
    ['a variable', 'query ($id: ID!) { skill(id: $id) { id } }', { id: 'x'.repeat(2_049) }, 'id'],
    [
      'a list',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: Array.from({ length: 2_001 }, () => 'x') },
      'ids',
    ],
    ['a string in a list', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['x'.repeat(2_049)] }, 'ids'],
    [
      'a list in an input object',
      'query ($input: LearningPathInput!) { learningPath(input: $input) { stepCount } }',
      { input: { goals: ['x'], known: Array.from({ length: 2_001 }, () => 'x') } },
      'known',
    ],
  ])('are limited: %s', (_what, text, variables, argument) => {
    expect(check(text, {}, variables)).toMatchObject({
      message: expect.stringContaining(`${argument}: `),
      extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400 } },
    });
  });
});

describe('on a graph of 100,000 skills and 10,000 roles, the default limits', () => {
  const degrees = { REQUIRES_OUT: 4, REQUIRES_IN: 20, USES_OUT: 2, NEEDS_OUT: 20, NEEDS_IN: 30 };
  const large = sizeBounds(
    new Map([
      ['SKILL', { count: 100_000, degrees }],
      ['ROLE', { count: 10_000, degrees }],
    ]),
  );

  it.each([
    '{ nextSkills(known: ["skill:a"], first: 100) { recommendations { score skill { id name } } } }',
    '{ nextSkills(known: ["skill:a"], goals: ["role:r"]) { recommendations { score skill { id name } } } }',
    '{ learningPath(input: { goals: ["skill:a"] }) { stages { steps { skill { id name } } } } }',
    '{ skillGap(role: "role:r", known: ["skill:a"]) { missing { skill { id name } } } }',
    '{ roleMatches(known: ["skill:a"]) { edges { coverage node { id name } } } }',
    '{ skill(id: "skill:a") { related(first: 10) { edges { score node { id name } } } } }',
    '{ skills(first: 20) { edges { node { id name technologies(first: 100) { edges { node { id name } } } } } } }',
  ])('accept %s', (query) => {
    expect(check(query, readConfig({}).limits, {}, large)).not.toBeInstanceOf(Error);
  });
});
