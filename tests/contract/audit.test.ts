import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { serve, type TestServer } from '../support/http.js';

let server: TestServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

/** What CSRF prevention costs: a GET without a header that a web page cannot send unasked is refused (docs/operations.md). */
const REFUSED_GETS = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

it('the audit of GraphQL over HTTP finds no error, no warning, and of what is optional only GETs that browsers send unasked', async () => {
  const results = await auditServer({ url: `${server.url}/graphql`, fetchFn: fetch });
  expect(results.length).toBeGreaterThan(50);
  const found = results.filter(({ status }) => status !== 'ok').map(({ status, name }) => `${status}: ${name}`);
  expect(found.sort()).toEqual(REFUSED_GETS.map((name) => `notice: ${name}`));
});

it('those GETs pass with a header that says so', async () => {
  const preflighted = (input: string | URL | Request, init?: RequestInit) =>
    fetch(input, { ...init, headers: { ...(init?.headers as object), 'apollo-require-preflight': 'true' } });
  const results = await auditServer({ url: `${server.url}/graphql`, fetchFn: preflighted });
  expect(results.filter(({ status }) => status !== 'ok').map(({ status, name }) => `${status}: ${name}`)).toEqual([]);
});
