import { describe, expect, it } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { applyDefaultsForNull } from '../../../src/graphql/argument-defaults.js';

const echo = (_parent: unknown, args: unknown) => JSON.stringify(args);
const schema = applyDefaultsForNull(
  makeExecutableSchema({
    typeDefs: /* GraphQL */ `
      input Pace {
        hours: Float = 10
        name: String
      }
      input Path {
        goals: [ID!]!
        pace: Pace
        known: [ID!] = []
      }
      type Query {
        list(first: Int = 10, after: String, deep: Boolean! = false): String
        path(input: Path!): String
      }
    `,
    resolvers: { Query: { list: echo, path: echo } },
  }),
);

async function argumentsOf(source: string, variableValues: Record<string, unknown> = {}) {
  const { data, errors } = await graphql({ schema, source, variableValues });
  expect(errors).toBeUndefined();
  return Object.values(data ?? {}).map((value) => JSON.parse(String(value)) as unknown);
}

describe('null for an argument with a default', () => {
  it('means the default, as a literal, as a variable and in nested input fields', async () => {
    expect(await argumentsOf('{ list(first: null, after: null) }')).toEqual([{ first: 10, after: null, deep: false }]);
    expect(await argumentsOf('query ($n: Int) { list(first: $n) }', { n: null })).toEqual([{ first: 10, deep: false }]);
    const input = { goals: ['a'], known: null, pace: { hours: null, name: null } };
    expect(await argumentsOf('query ($to: Path!) { path(input: $to) }', { to: input })).toEqual([
      { input: { goals: ['a'], known: [], pace: { hours: 10, name: null } } },
    ]);
  });

  it('leaves other values, and those that are left out, as they are', async () => {
    expect(await argumentsOf('{ list(first: 0, deep: true) }')).toEqual([{ first: 0, deep: true }]);
    expect(await argumentsOf('{ path(input: {goals: []}) }')).toEqual([{ input: { goals: [], known: [] } }]);
  });
});
