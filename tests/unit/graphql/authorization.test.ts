import { ApolloServer } from '@apollo/server';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { accessPlugin, refusal } from '../../../src/graphql/authorization.js';
import { ACCESS_ROLES, type Viewer } from '../../../src/auth/viewer.js';

const SDL = `
  directive @access(role: AccessRole!) on FIELD_DEFINITION
  enum AccessRole { READER CURATOR ADMIN }
  type Query { skill: String }
  type Subscription { graphChanged: Int }
  type Mutation {
    note: Int @access(role: READER)
    create: Int @access(role: CURATOR)
    erase: Int @access(role: ADMIN)
    forgotten: Int
  }
  extend type Mutation { extended: Int @access(role: CURATOR) }`;
const schema = buildSchema(SDL);

const OPEN = { requireAuth: false, configured: true };
const viewers = [null, ...ACCESS_ROLES.map((role): Viewer => ({ id: `jwt:${role}`, role }))];

function codeFor(text: string, viewer: Viewer | null, options = OPEN, name?: string): unknown {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return refusal(schema, document, name, viewer, options)?.extensions.code ?? 'may';
}

/** What each viewer gets, anonymous first, then from reader to admin. */
const forAll = (text: string, options = OPEN) => viewers.map((viewer) => codeFor(text, viewer, options));

const ANYONE = ['may', 'may', 'may', 'may'];
const READERS = ['UNAUTHENTICATED', 'may', 'may', 'may'];
const CURATORS = ['UNAUTHENTICATED', 'FORBIDDEN', 'may', 'may'];
const ADMINS = ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'may'];
const NOBODY = ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'];

describe('who may', () => {
  it.each([
    ['read', '{ skill }', ANYONE],
    ['ask for the schema', '{ __schema { types { name } } }', ANYONE],
    ['subscribe', 'subscription { graphChanged }', ANYONE],
    ['ask what type a mutation is', 'mutation { __typename }', ANYONE],
    ['do what readers may', 'mutation { note }', READERS],
    ['do what curators may', 'mutation { create }', CURATORS],
    ['do what admins may', 'mutation { erase }', ADMINS],
    ['do what the schema forgot to say', 'mutation { forgotten }', ADMINS],
    ['do what an extension of the schema adds', 'mutation { extended }', CURATORS],
    ['do it under another name', 'mutation { note: erase }', ADMINS],
    ['do it after what they may', 'mutation { note create erase }', ADMINS],
    ['do it in a fragment', 'mutation { ...f } fragment f on Mutation { note erase }', ADMINS],
    [
      'do it in a fragment of a fragment',
      `mutation { note ...f ...f } fragment f on Mutation { ...g } fragment g on Mutation { x: create }`,
      CURATORS,
    ],
    ['do it in an inline fragment', 'mutation { ... on Mutation { ... { erase } } }', ADMINS],
    ['do it behind a variable', 'mutation ($on: Boolean = false) { note erase @include(if: $on) }', ADMINS],
    ['do it where it is skipped', 'mutation { note erase @skip(if: true) }', ADMINS],
  ])('%s', (_what, text, expected) => {
    expect(forAll(text)).toEqual(expected);
  });

  it.each([
    ['read', '{ skill }'],
    ['ask for the schema', '{ __schema { types { name } } }'],
    ['subscribe', 'subscription { graphChanged }'],
    ['ask what type a mutation is', 'mutation { __typename }'],
  ])('%s, where reading asks for credentials', (_what, text) => {
    expect(forAll(text, { ...OPEN, requireAuth: true })).toEqual(READERS);
  });

  it('write, where no way to tell who asks is configured: nobody', () => {
    const options = { requireAuth: false, configured: false };
    expect(forAll('mutation { note }', options)).toEqual(NOBODY);
    expect(forAll('{ skill }', options)).toEqual(ANYONE);
  });

  it('is told by the operation that runs, not by those beside it', () => {
    const text = 'query read { skill } mutation write { erase }';
    expect(codeFor(text, null, OPEN, 'read')).toBe('may');
    expect(codeFor(text, null, OPEN, 'write')).toBe('UNAUTHENTICATED');
  });

  it('only an admin, where a field is not in the schema at all', () => {
    const curator = { id: 'key:c', role: 'curator' } as const;
    const error = refusal(schema, parse('mutation { unheardOf }'), null, curator, OPEN);
    expect(error?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a refusal', () => {
  const messageFor = (viewer: Viewer | null, options = OPEN) =>
    refusal(schema, parse('mutation { create }'), null, viewer, options)?.message;

  it('names the field, the role that it needs, and the way out', () => {
    expect(messageFor({ id: 'jwt:ada', role: 'reader' })).toBe('create needs the role curator; yours is reader.');
    expect(messageFor(null)).toBe(
      'create needs the role curator: send Authorization: Bearer with a token, or X-Api-Key.',
    );
    expect(messageFor(null, { requireAuth: false, configured: false })).toBe(
      'Writing is off: set AUTH_JWKS_URL, AUTH_JWT_SECRET or AUTH_API_KEYS_FILE where the service runs.',
    );
  });

  it.each([
    ['401 and the scheme, of who is not known', null, 'mutation { erase }', 401, 'UNAUTHENTICATED', 'Bearer'],
    ['403, of who may not', 'curator', 'mutation { erase }', 403, 'FORBIDDEN', undefined],
  ] as const)('is HTTP %s, and nothing has run', async (_what, role, query, status, code, scheme) => {
    let ran = false;
    const apollo = new ApolloServer<{ viewer: Viewer | null }>({
      typeDefs: SDL,
      resolvers: { Mutation: { erase: () => (ran = true) } },
      plugins: [accessPlugin(OPEN)],
    });
    const contextValue = { viewer: role && { id: 'key:c', role } };
    const { http, body } = await apollo.executeOperation({ query }, { contextValue });
    await apollo.stop();
    expect(http.status).toBe(status);
    expect(http.headers.get('www-authenticate')).toBe(scheme);
    expect(body).toMatchObject({ singleResult: { errors: [{ extensions: { code } }] } });
    expect(JSON.stringify(body)).not.toContain('"http"');
    expect(ran).toBe(false);
  });

  it('comes to no admin: the mutation runs', async () => {
    const apollo = new ApolloServer<{ viewer: Viewer | null }>({
      typeDefs: SDL,
      resolvers: { Mutation: { erase: () => 1 } },
      plugins: [accessPlugin(OPEN)],
    });
    const contextValue = { viewer: { id: 'key:a', role: 'admin' } as const };
    const { body } = await apollo.executeOperation({ query: 'mutation { erase }' }, { contextValue });
    await apollo.stop();
    expect(body).toMatchObject({ singleResult: { data: { erase: 1 } } });
  });
});
