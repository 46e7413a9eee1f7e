import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { Constraints } from '../../../../src/graphql/limits/check-constraints.js';

const schema = buildSchema(/* GraphQL */ `
  directive @constraint(min: Float, max: Float, exclusiveMin: Float) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
  input Pace {
    hours: Float @constraint(exclusiveMin: 0)
  }
  input Step {
    pace: Pace
    rank: Int @constraint(min: 1)
  }
  type Query {
    list(first: Int @constraint(min: 0, max: 100), scores: [Int!] @constraint(max: 5), steps: [Step!]): Int
  }
`);
const { list } = schema.getQueryType()!.getFields();
const constraints = new Constraints(schema);
const check = (args: Record<string, unknown>) => () => constraints.check(list!.args, args);

describe('the bounds of numbers', () => {
  it.each([
    ['an argument below the minimum', { first: -1 }, 'first', 'minimum is 0'],
    ['an argument above the maximum', { first: 101 }, 'first', 'maximum is 100'],
    ['an item of a list', { scores: [5, 6] }, 'scores', 'maximum is 5'],
    ['an input field in a list', { steps: [{ rank: 1 }, { rank: 0 }] }, 'rank', 'minimum is 1'],
    ['a nested input field', { steps: [{ pace: { hours: 0 } }] }, 'hours', 'not greater than 0'],
  ])('refuse %s, naming it', (_what, args, argument, message) => {
    expect(check(args)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(`^${argument}: .*${message}`),
        extensions: { code: 'BAD_USER_INPUT', argument },
      }),
    );
  });

  it('allow the bounds themselves, null, and values that are left out', () => {
    const steps = [{ rank: 1, pace: { hours: 0.01 } }, { rank: null, pace: null }, {}];
    expect(check({ first: 0, scores: [5], steps })).not.toThrow();
    expect(check({ first: 100, scores: null, steps: null })).not.toThrow();
    expect(check({})).not.toThrow();
  });
});
