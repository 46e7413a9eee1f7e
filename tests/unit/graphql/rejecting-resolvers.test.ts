import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { setImmediate as turn } from 'node:timers/promises';
import { rejectWhereResolversThrow } from '../../../src/graphql/rejecting-resolvers.js';

const typeDefs = /* GraphQL */ `
  type Item {
    name: String!
  }
  type Query {
    items: [Item!]!
  }
`;

let failLater: () => void;
const later = new Promise<string>((_resolve, reject) => (failLater = () => reject(new Error('later'))));
const schema = rejectWhereResolversThrow(
  makeExecutableSchema({
    typeDefs,
    resolvers: {
      Query: { items: () => ['pending', 'failing'] },
      Item: {
        name: (item: string) => {
          if (item === 'pending') return later;
          throw new Error('at once');
        },
      },
    },
  }),
);

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => void unhandled.push(reason);
beforeEach(() => void process.on('unhandledRejection', onUnhandled));
afterEach(() => void process.off('unhandledRejection', onUnhandled));

describe('an item of a list that fails at once', () => {
  it('does not leave the later failure of another item unhandled', async () => {
    const result = graphql({ schema, source: '{ items { name } }' });
    await turn();
    failLater();
    const { data, errors } = await result;
    expect(data).toBeNull();
    expect(errors?.map(({ message }) => message)).toEqual(['at once']);
    // unhandled rejections are reported once the microtasks have run
    await turn();
    expect(unhandled).toEqual([]);
  });
});
