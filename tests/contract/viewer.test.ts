import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../src/auth/viewer.js';
import type { CurationStore } from '../../src/graph/ports/curation-store.js';
import type { ProposalFilter } from '../../src/graph/ports/proposal-store.js';
import { fakeReads } from '../support/fake-reads.js';
import { postJson, readResponse, serve, type TestServer } from '../support/http.js';

const ROLES: Record<string, Viewer['role']> = { ada: 'contributor', bea: 'contributor', cy: 'curator' };

/** Who has made a proposal, one each. */
let proposers = ['key:ada', 'key:bea'];
const proposals = {
  list: async ({ by }: ProposalFilter) =>
    proposers
      .filter((one) => by === null || one === by)
      .map((one) => ({ id: one, by: one, at: new Date(0), comment: null, version: 1, status: 'OPEN', items: [] })),
  count: async () => proposers.length,
};

let server: TestServer;
beforeAll(async () => {
  server = await serve(fakeReads(), {
    curation: { proposals } as unknown as CurationStore,
    authenticate: async ({ 'x-api-key': name }) => {
      return typeof name === 'string' ? { id: `key:${name}`, role: ROLES[name]! } : null;
    },
    access: { requireAuth: false, configured: true },
    responseCacheBytes: 1 << 20,
  });
});
afterAll(() => server.close());

async function ask(query: string, name: string | null) {
  const response = await postJson(`${server.url}/graphql`, { query }, name === null ? {} : { 'x-api-key': name });
  return readResponse<Record<string, unknown>>(response);
}

describe('viewer', () => {
  const query = '{ viewer { id role } }';

  it('is the caller with its role, whoever asked before', async () => {
    for (const [name, role] of [...Object.entries(ROLES), ...Object.entries(ROLES)]) {
      const { data, headers } = await ask(query, name);
      expect(data).toEqual({ viewer: { id: `key:${name}`, role: role.toUpperCase() } });
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('is null for an anonymous caller', async () => {
    expect((await ask(query, null)).data).toEqual({ viewer: null });
  });
});

describe('proposals', () => {
  const query = '{ proposals { edges { node { by } } } }';
  const authors = async (name: string) => {
    const { data } = await ask(query, name);
    const { edges } = data?.proposals as { edges: { node: { by: string } }[] };
    return edges.map(({ node }) => node.by);
  };

  it('are those of the caller, not of another contributor who has sent the same query', async () => {
    expect(await authors('ada')).toEqual(['key:ada']);
    expect(await authors('bea')).toEqual(['key:bea']);
  });

  it('are read again, although a proposal makes no new version of the graph', async () => {
    expect(await authors('cy')).toEqual(['key:ada', 'key:bea']);
    proposers = ['key:bea'];
    expect(await authors('cy')).toEqual(['key:bea']);
  });
});
