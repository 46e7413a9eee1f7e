import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Viewer } from '../../src/auth/viewer.js';
import { schema } from '../../src/graphql/apollo.js';
import type { CurationStore } from '../../src/graph/ports/curation-store.js';
import { fakeReads } from '../support/fake-reads.js';
import { readResponse, postJson, serve, type TestServer } from '../support/http.js';

/** All other mutations require the role curator. */
const FOR_ADMINS = new Set(['pruneHistory', 'touch']);
const FOR_CONTRIBUTORS = new Set(['proposeChanges']);
/** Those that return what they read again, or what the generated input does not lead to. */
const REFUSED_LATER = new Set(['revertChange', 'proposeChanges', 'decideProposal']);

const ROLES = ['reader', 'contributor', 'curator', 'admin'];
const requiredFor = (name: string): string =>
  FOR_ADMINS.has(name) ? 'admin' : FOR_CONTRIBUTORS.has(name) ? 'contributor' : 'curator';

const mutations = Object.values(schema.getMutationType()!.getFields());
const names = mutations.map(({ name }) => name);

/** A syntactically valid value of a type. */
function anyValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return `[${anyValue(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const given = type.isOneOf ? fields.slice(0, 1) : fields.filter((field) => isNonNullType(field.type));
    return `{ ${given.map((field) => `${field.name}: ${anyValue(field.type)}`).join(' ')} }`;
  }
  if (getNamedType(type).name === 'Boolean') return 'true';
  return /Int|Float/.test(getNamedType(type).name) ? '1' : '"x"';
}

function documentFor(name: string): string {
  const { args, type } = mutations.find((one) => one.name === name)!;
  const given = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const argumentList = given.map((arg) => `${arg.name}: ${anyValue(arg.type)}`).join(', ');
  const selection = ['ChangeResult', 'Proposal'].includes(getNamedType(type).name) ? '{ version }' : '';
  return `mutation { ${name}${argumentList ? `(${argumentList})` : ''} ${selection} }`;
}

describe('each mutation', () => {
  const written: string[] = [];
  const store: Partial<CurationStore> = {
    async change({ changeId, by }) {
      written.push(by);
      return { changeId, version: 2, applied: true, items: [] };
    },
    proposals: { byId: async () => null } as never,
    changeById: async () => null,
    async prune() {
      written.push('prune');
      return 0;
    },
    async touch(by) {
      written.push(by);
      return 2;
    },
  };
  const authenticate = async (headers: Record<string, unknown>): Promise<Viewer | null> => {
    const role = headers['x-api-key'] as Viewer['role'] | undefined;
    return role === undefined ? null : { id: `key:${role}`, role };
  };
  let open: TestServer;
  let off: TestServer;
  beforeAll(async () => {
    const options = { curation: store as CurationStore, authenticate: authenticate as never };
    open = await serve(fakeReads(), { ...options, access: { requireAuth: false, configured: true } });
    off = await serve(fakeReads(), { ...options, access: { requireAuth: false, configured: false } });
  });
  beforeEach(() => {
    written.length = 0;
  });
  afterAll(async () => {
    await open.close();
    await off.close();
  });

  const ask = async ({ url }: TestServer, name: string, role: string | null) => {
    const headers: Record<string, string> = role === null ? {} : { 'x-api-key': role };
    const { status, errors } = await readResponse(
      await postJson(`${url}/graphql`, { query: documentFor(name) }, headers),
    );
    return { status, code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message };
  };

  it('is listed in the schema', () => {
    expect(names.length).toBeGreaterThan(30);
    expect([...FOR_ADMINS].filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(names)('%s: an anonymous caller gets 401', async (name) => {
    expect(await ask(open, name, null)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(written).toEqual([]);
  });

  const refusedRoles = names.flatMap((name) =>
    ROLES.slice(0, ROLES.indexOf(requiredFor(name))).map((role) => [name, role] as const),
  );
  it.each(refusedRoles)('%s: the role %s is refused', async (name, role) => {
    const { status, code, message } = await ask(open, name, role);
    expect([status, code]).toEqual([403, 'FORBIDDEN']);
    expect(message).toContain(`${name} requires the role ${requiredFor(name)}; your role is ${role}`);
    expect(written).toEqual([]);
  });

  const allowedRoles = names.flatMap((name) =>
    ROLES.slice(ROLES.indexOf(requiredFor(name))).map((role) => [name, role] as const),
  );
  it.each(allowedRoles)('%s: the role %s is accepted', async (name, role) => {
    const { code } = await ask(open, name, role);
    // the mutation itself may refuse the generated input
    expect([undefined, 'BAD_USER_INPUT']).toContain(code);
    if (REFUSED_LATER.has(name)) expect(code).toBe('BAD_USER_INPUT');
    if (code === undefined) expect(written).toHaveLength(1);
  });

  it.each(names)('%s: everyone is refused if authentication is not configured', async (name) => {
    expect(await ask(off, name, 'admin')).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(written).toEqual([]);
  });

  it('is recorded in the history with the viewer', async () => {
    const query = 'mutation { createTrack(input: { name: "x" }) { version } }';
    await postJson(`${open.url}/graphql`, { query }, { 'x-api-key': 'curator' });
    expect(written).toEqual(['key:curator']);
  });
});
