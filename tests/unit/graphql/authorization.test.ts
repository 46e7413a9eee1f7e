import { ApolloServer } from '@apollo/server';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { authorizationHooks, authorizationError } from '../../../src/graphql/authorization.js';
import { requestHooksPlugin } from '../../../src/graphql/request-hooks.js';
import { ACCESS_ROLES, type Viewer } from '../../../src/auth/viewer.js';

const SDL = `
  directive @access(role: AccessRole!) on FIELD_DEFINITION
  enum AccessRole { READER CONTRIBUTOR CURATOR ADMIN }
  type Query { skill: String }
  type Subscription { graphChanged: Int }
  type Mutation {
    note: Int @access(role: READER)
    propose: Int @access(role: CONTRIBUTOR)
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
  return authorizationError(schema, document, name, viewer, options)?.extensions.code ?? 'allowed';
}

/** The results for an anonymous caller, a reader, a contributor, a curator and an admin. */
const forAll = (text: string, options = OPEN) => viewers.map((viewer) => codeFor(text, viewer, options));

const ANYONE = ['allowed', 'allowed', 'allowed', 'allowed', 'allowed'];
const READERS = ['UNAUTHENTICATED', 'allowed', 'allowed', 'allowed', 'allowed'];
const CONTRIBUTORS = ['UNAUTHENTICATED', 'FORBIDDEN', 'allowed', 'allowed', 'allowed'];
const CURATORS = ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'allowed', 'allowed'];
const ADMINS = ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'allowed'];
const NO_ONE = ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'];

describe('the role required', () => {
  it.each([
    ['for a query', '{ skill }', ANYONE],
    ['for introspection', '{ __schema { types { name } } }', ANYONE],
    ['for a subscription', 'subscription { graphChanged }', ANYONE],
    ['for __typename of the mutation type', 'mutation { __typename }', ANYONE],
    ['for a field with READER', 'mutation { note }', READERS],
    ['for a field with CONTRIBUTOR', 'mutation { propose }', CONTRIBUTORS],
    ['for a field with CURATOR', 'mutation { create }', CURATORS],
    ['for a field with ADMIN', 'mutation { erase }', ADMINS],
    ['for a mutation without @access', 'mutation { forgotten }', ADMINS],
    ['for a field of a type extension', 'mutation { extended }', CURATORS],
    ['for an aliased field', 'mutation { note: erase }', ADMINS],
    ['for several fields', 'mutation { note create erase }', ADMINS],
    ['for a field in a fragment', 'mutation { ...f } fragment f on Mutation { note erase }', ADMINS],
    [
      'for a field in a nested fragment',
      `mutation { note ...f ...f } fragment f on Mutation { ...g } fragment g on Mutation { x: create }`,
      CURATORS,
    ],
    ['for a field in an inline fragment', 'mutation { ... on Mutation { ... { erase } } }', ADMINS],
    ['for a field with @include', 'mutation ($on: Boolean = false) { note erase @include(if: $on) }', ADMINS],
    ['for a field with @skip', 'mutation { note erase @skip(if: true) }', ADMINS],
  ])('%s', (_what, text, expected) => {
    expect(forAll(text)).toEqual(expected);
  });

  it.each([
    ['a query', '{ skill }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['a subscription', 'subscription { graphChanged }'],
    ['__typename of the mutation type', 'mutation { __typename }'],
  ])('is at least reader with REQUIRE_AUTH: %s', (_what, text) => {
    expect(forAll(text, { ...OPEN, requireAuth: true })).toEqual(READERS);
  });

  it('is never fulfilled by a mutation if authentication is not configured', () => {
    const options = { requireAuth: false, configured: false };
    expect(forAll('mutation { note }', options)).toEqual(NO_ONE);
    expect(forAll('{ skill }', options)).toEqual(ANYONE);
  });

  it('depends only on the executed operation', () => {
    const text = 'query read { skill } mutation write { erase }';
    expect(codeFor(text, null, OPEN, 'read')).toBe('allowed');
    expect(codeFor(text, null, OPEN, 'write')).toBe('UNAUTHENTICATED');
  });

  it('is admin for a field that is not in the schema', () => {
    const curator = { id: 'key:c', role: 'curator' } as const;
    const error = authorizationError(schema, parse('mutation { unheardOf }'), null, curator, OPEN);
    expect(error?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('an authorization error', () => {
  const messageFor = (viewer: Viewer | null, options = OPEN) =>
    authorizationError(schema, parse('mutation { create }'), null, viewer, options)?.message;

  it('names the field and the required role, with a hint', () => {
    expect(messageFor({ id: 'jwt:ada', role: 'reader' })).toBe(
      'create requires the role curator; your role is reader.',
    );
    expect(messageFor(null)).toBe(
      'Authentication required: create requires the role curator; send Authorization: Bearer <token> or X-Api-Key.',
    );
    expect(messageFor(null, { requireAuth: false, configured: false })).toBe(
      'create requires the role curator, but authentication is not configured: set AUTH_JWKS_URL, AUTH_JWT_SECRET or AUTH_API_KEYS_FILE where the service runs.',
    );
  });

  it.each([
    ['401 with the scheme for an anonymous caller', null, 'mutation { erase }', 401, 'UNAUTHENTICATED', 'Bearer'],
    ['403 for an insufficient role', 'curator', 'mutation { erase }', 403, 'FORBIDDEN', undefined],
  ] as const)('is sent as HTTP %s before execution', async (_what, role, query, status, code, scheme) => {
    let ran = false;
    const apollo = new ApolloServer<{ viewer: Viewer | null }>({
      typeDefs: SDL,
      resolvers: { Mutation: { erase: () => (ran = true) } },
      plugins: [requestHooksPlugin([authorizationHooks(OPEN)])],
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

  it('does not occur for an admin', async () => {
    const apollo = new ApolloServer<{ viewer: Viewer | null }>({
      typeDefs: SDL,
      resolvers: { Mutation: { erase: () => 1 } },
      plugins: [requestHooksPlugin([authorizationHooks(OPEN)])],
    });
    const contextValue = { viewer: { id: 'key:a', role: 'admin' } as const };
    const { body } = await apollo.executeOperation({ query: 'mutation { erase }' }, { contextValue });
    await apollo.stop();
    expect(body).toMatchObject({ singleResult: { data: { erase: 1 } } });
  });
});
