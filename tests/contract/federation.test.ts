import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../src/process/package-root.js';
import { fakeReads } from '../support/fake-reads.js';
import { postJson, readResponse, serve, type TestServer } from '../support/http.js';

const reads = fakeReads({
  idsByExternalId: async (identifiers) => identifiers.map(({ value }) => (value === 'q1' ? ['skill:queues'] : [])),
});

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { __typename ... on Entity { id } ... on Source { id } }
}`;

let service: TestServer;
beforeAll(async () => {
  service = await serve(reads, { federation: true });
});
afterAll(() => service.close());

const entities = (representations: readonly unknown[]) =>
  service.post<{ _entities: unknown[] }>(ENTITIES, { representations });

describe('entities by reference', () => {
  it('are in the order of the references, with null for what does not exist or is of another type', async () => {
    const { data, errors } = await entities([
      { __typename: 'Role', id: 'role:developer' },
      { __typename: 'Skill', externalId: { scheme: 'esco', value: 'q1' } },
      { __typename: 'Skill', id: 'role:developer' },
      { __typename: 'Skill', id: 'skill:gone' },
      { __typename: 'Source', id: 'source:book' },
      { __typename: 'Role', externalId: { scheme: 'esco', value: 'q1' } },
    ]);
    expect(errors).toBeUndefined();
    expect(data?._entities).toEqual([
      { __typename: 'Role', id: 'role:developer' },
      { __typename: 'Skill', id: 'skill:queues' },
      null,
      null,
      { __typename: 'Source', id: 'source:book' },
      null,
    ]);
  });

  it.each([[{ __typename: 'Course', id: 'a' }], [{ __typename: 'Skill' }], [{ id: 'skill:queues' }], ['skill:queues']])(
    'that are malformed are refused, and leave the others: %j',
    async (representation) => {
      const { data, errors } = await entities([representation, { __typename: 'Skill', id: 'skill:queues' }]);
      expect(data?._entities).toMatchObject([null, { id: 'skill:queues' }]);
      expect(errors).toMatchObject([
        { path: ['_entities', 0], extensions: { code: 'BAD_USER_INPUT', argument: 'representations' } },
      ]);
    },
  );

  it('cost as much as their number', async () => {
    const many = Array.from({ length: 2_000 }, (_, at) => ({ __typename: 'Skill', id: `skill:${at}` }));
    const query = ENTITIES.replace('{ id }', '{ matches { edges { node { id } } } }');
    expect(await service.post(query, { representations: many.slice(0, 100) })).toMatchObject({ status: 200 });
    const { status, errors } = await service.post(query, { representations: many });
    expect([status, errors?.[0]?.extensions?.code]).toEqual([400, 'TOO_COMPLEX']);
  });
});

describe('the schema of the subgraph', () => {
  const sdl = '{ _service { sdl } }';

  it('is not readable with INTROSPECTION=false, while entities are', async () => {
    const hidden = await serve(reads, { federation: true, introspection: false });
    try {
      const { status, errors } = await hidden.post(sdl);
      expect([status, errors?.[0]?.message]).toEqual([400, expect.stringContaining('INTROSPECTION=true')]);
      const { data } = await hidden.post(ENTITIES, { representations: [{ __typename: 'Skill', id: 'skill:queues' }] });
      expect(data).toEqual({ _entities: [{ __typename: 'Skill', id: 'skill:queues' }] });
    } finally {
      await hidden.close();
    }
  });

  it('does not exist unless the service is a subgraph', async () => {
    const plain = await serve(reads);
    try {
      expect((await plain.post(sdl)).errors?.[0]?.message).toMatch(/Cannot query field "_service"/);
    } finally {
      await plain.close();
    }
  });
});

describe('a gateway over the service and a learning platform', () => {
  let gateway: ChildProcess;
  let started: { url: string; hints: string[] };

  beforeAll(async () => {
    const program = join(packageRoot, 'tests', 'federation', 'gateway.js');
    gateway = spawn(process.execPath, [program, `${service.url}/graphql`], { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface({ input: gateway.stdout! });
    const [line] = (await Promise.race([
      once(lines, 'line'),
      once(gateway, 'exit').then(() => Promise.reject(new Error('the gateway did not start: see its output'))),
    ])) as [string];
    started = JSON.parse(line) as typeof started;
  });
  afterAll(async () => {
    if (gateway.exitCode !== null) return;
    const ended = once(gateway, 'exit');
    gateway.stdin!.end();
    await ended;
  });

  /** The data; the only errors may be about what the second course refers to, which does not exist. */
  const ask = async (query: string) => {
    reads.received.length = 0;
    const { data, errors } = await readResponse<Record<string, unknown>>(await postJson(started.url, { query }));
    expect((errors ?? []).filter(({ path }) => path?.[2] !== 1)).toEqual([]);
    return data;
  };
  const timesRead = (name: string) => reads.received.filter((read) => read === name).length;

  it('composes them; only fields that the platform leaves out differ', () => {
    expect(started.hints.filter((hint) => !/"ExternalId\.(url|relation)"/.test(hint))).toEqual([]);
  });

  it('adds what the graph knows to courses, with at most one read for each kind of entity', async () => {
    const data = await ask(`{
      courses {
        nodes { title teaches { id name } preparesFor { name } uses { name category } }
        pageInfo { hasNextPage }
      }
    }`);
    expect(data).toEqual({
      courses: {
        nodes: [
          {
            title: 'Queues in practice',
            teaches: [{ id: 'skill:queues', name: 'Message queues' }],
            preparesFor: [{ name: 'Developer' }, { name: 'Architect' }],
            uses: [
              { name: 'Apache Kafka', category: 'MESSAGE_BROKER' },
              { name: 'RabbitMQ', category: 'MESSAGE_BROKER' },
            ],
          },
          { title: 'No longer taught', teaches: [null], preparesFor: [null], uses: [] },
        ],
        pageInfo: { hasNextPage: false },
      },
    });
    expect(timesRead('idsByExternalId')).toBe(1);
    expect(timesRead('nodes')).toBeLessThanOrEqual(3);
  });

  it('adds courses to what the graph knows', async () => {
    const data = await ask(`{
      skill(id: "skill:queues") { name courses { title } }
      role(id: "role:architect") { name courses { title } }
    }`);
    expect(data).toEqual({
      skill: { name: 'Message queues', courses: [{ title: 'Queues in practice' }] },
      role: { name: 'Architect', courses: [{ title: 'Queues in practice' }] },
    });
  });
});
