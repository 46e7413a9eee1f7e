import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControl } from '@apollo/server/plugin/cacheControl';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { schema as ownSchema } from '../../../src/graphql/apollo.js';
import { cachePolicies } from '../../../src/graphql/cache-hints/cache-policy.js';

const DEFAULT = 60;

const schema = makeExecutableSchema({
  typeDefs: /* GraphQL */ `
    enum CacheControlScope {
      PUBLIC
      PRIVATE
    }
    directive @cacheControl(
      maxAge: Int
      scope: CacheControlScope
      inheritMaxAge: Boolean
    ) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
    type Query {
      plain: String
      lasting: Int @cacheControl(maxAge: 90)
      never: String @cacheControl(maxAge: 0)
      mine: Thing @cacheControl(scope: PRIVATE)
      long: Thing @cacheControl(maxAge: 500)
      things: [Thing!]! @cacheControl(maxAge: 500)
      brief: Brief
      lastingBrief: Brief @cacheControl(maxAge: 300)
      named: Named @cacheControl(maxAge: 500)
    }
    interface Named {
      name: String
    }
    type Thing implements Named {
      name: String
      short: String @cacheControl(maxAge: 7)
      secret: String @cacheControl(scope: PRIVATE)
      other: Thing
      same: Thing @cacheControl(inheritMaxAge: true)
      brief: Brief
    }
    type Brief @cacheControl(maxAge: 20) {
      text: String
    }
  `,
  resolvers: { Named: { __resolveType: () => 'Thing' } },
});

const thing: Record<string, unknown> = { name: 'a', short: 'b', secret: 'c', brief: { text: 'd' } };
thing.other = thing;
thing.same = thing;
const rootValue = {
  plain: 'p',
  lasting: 1,
  never: 'n',
  mine: thing,
  long: thing,
  things: [thing, thing],
  brief: { text: 'd' },
  lastingBrief: { text: 'd' },
  named: thing,
};

/** The result of Apollo's plugin, which evaluates each field as it is resolved. */
async function apolloPolicy(query: string): Promise<string | undefined> {
  const plugins = [ApolloServerPluginCacheControl({ defaultMaxAge: DEFAULT })];
  const server = new ApolloServer({ schema, rootValue, plugins });
  const answer = await server.executeOperation({
    query,
    http: { method: 'POST', headers: new HeaderMap(), search: '', body: {} },
  });
  await server.stop();
  return answer.http.headers.get('cache-control');
}

describe('the cache policy of a document', () => {
  it.each([
    '{ plain }',
    '{ lasting }',
    '{ never }',
    '{ never lasting }',
    '{ mine { name } }',
    '{ long { name } }',
    '{ long { name short } }',
    '{ long { secret } }',
    '{ long { other { name } } }',
    '{ long { same { name } } }',
    '{ things { name same { same { short } } } }',
    '{ brief { text } }',
    '{ lastingBrief { text } }',
    '{ long { brief { text } } }',
    '{ long { ...F } } fragment F on Thing { same { ...G } } fragment G on Thing { short }',
    '{ named { name ... on Thing { short } } }',
    '{ __typename lasting }',
    '{ __schema { queryType { name } } }',
  ])('equals that of Apollo for %s', async (query) => {
    const { maxAge, isPrivate } = cachePolicies(schema, DEFAULT)(parse(query));
    const header = maxAge === 0 ? 'no-store' : `max-age=${maxAge}, ${isPrivate ? 'private' : 'public'}`;
    expect(header).toBe(await apolloPolicy(query));
  });

  it('includes skipped fields, because it does not depend on variables', () => {
    const query = 'query ($with: Boolean!) { lasting never @include(if: $with) }';
    expect(cachePolicies(schema, DEFAULT)(parse(query)).maxAge).toBe(0);
  });

  it('is private for known skills, and max-age=0 for the version', () => {
    const policyOf = cachePolicies(ownSchema, DEFAULT);
    const path = policyOf(parse('{ learningPath(input: {goals: ["a"]}) { stepCount } }'));
    expect(path).toEqual({ maxAge: DEFAULT, isPrivate: true });
    expect(policyOf(parse('{ graphInfo { version } skill(id: "a") { id } }'))).toEqual({ maxAge: 0, isPrivate: false });
    expect(policyOf(parse('{ skill(id: "a") { id } }'))).toEqual({ maxAge: DEFAULT, isPrivate: false });
  });
});
