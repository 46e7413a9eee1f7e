import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { serve, type TestServer } from '../support/http.js';

let server: TestServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

/** CSRF prevention refuses a GET without a header that requires a preflight (docs/operations.md). */
const REFUSED_GETS = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

it('the GraphQL over HTTP audit reports no errors or warnings, and as notices only GETs without a preflight', async () => {
  const results = await auditServer({ url: `${server.url}/graphql`, fetchFn: fetch });
  expect(results.length).toBeGreaterThan(50);
  const found = results.filter(({ status }) => status !== 'ok').map(({ status, name }) => `${status}: ${name}`);
  expect(found.sort()).toEqual(REFUSED_GETS.map((name) => `notice: ${name}`));
});

it('these GETs pass the audit with a header that requires a preflight', async () => {
  const preflighted = (input: string | URL | Request, init?: RequestInit) =>
    fetch(input, { ...init, headers: { ...(init?.headers as object), 'apollo-require-preflight': 'true' } });
  const results = await auditServer({ url: `${server.url}/graphql`, fetchFn: preflighted });
  expect(results.filter(({ status }) => status !== 'ok').map(({ status, name }) => `${status}: ${name}`)).toEqual([]);
});
