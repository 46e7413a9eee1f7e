import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { FixtureBuilder } from '../fixtures/builder.js';
import { oneOfEverything } from '../fixtures/situations.js';
import { because, curating } from '../support/curating.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

let graph: TestGraph;
const { apply, mutate, mutationRefused, node } = curating(() => graph);
afterEach(() => graph.close());

const edgesOf = async (id: string) =>
  (
    await graph.cypher(
      `MATCH (n:Entity {id: $id})-[e]-()
       WITH e, CASE WHEN e.group IS NULL THEN '' ELSE ' (' + e.group + ')' END AS alternatives
       RETURN startNode(e).id + ' ' + type(e) + ' ' + endNode(e).id + alternatives AS edge
       ORDER BY edge`,
      { id },
    )
  ).map(({ edge }) => edge as string);

describe('merging two skills', () => {
  beforeEach(async () => {
    graph = await openTestGraph(oneOfEverything());
    await apply(
      { createSource: { name: 'Report' } },
      {
        createSkill: {
          name: 'Brokers',
          aliases: ['MQ', 'Message brokers'],
          externalIds: [
            { scheme: 'esco', value: 'q1' },
            { scheme: 'onet', value: 'b7' },
          ],
          citations: [{ source: 'source:report', locator: 'p. 3' }],
        },
      },
      { setLevel: { of: 'skill:brokers', level: 'level:low', ...because } },
      {
        setTechnologyUse: {
          of: 'skill:brokers',
          technology: 'technology:kafka',
          citations: [{ source: 'source:report', locator: 'p. 4' }],
        },
      },
      { setTechnologyUse: { of: 'skill:brokers', technology: 'technology:csharp', ...because } },
      { setPrerequisite: { skill: 'skill:brokers', prerequisite: 'skill:queues', ...because } },
      { setNeed: { role: 'role:architect', skill: 'skill:brokers', ...because } },
    );
  });
  const merge = () => mutate('mergeEntities', { from: 'skill:brokers', into: 'skill:queues' });

  it('moves edges, aliases, external ids and citations; the name, the level and common values stay', async () => {
    const before = await edgesOf('skill:queues');
    const { items } = await merge();
    expect(await node('skill:queues')).toMatchObject({
      name: 'Message queues',
      aliases: ['MQ', 'Brokers', 'Message brokers'],
      dataset: 'fixture',
      curatedFields: ['aliases', 'citations', 'externalIds'],
    });
    expect(items.find(({ id }) => id === 'skill:queues')?.after).toMatchObject({
      externalIds: [
        { scheme: 'esco', value: 'q1' },
        { scheme: 'onet', value: 'b7' },
      ],
      citations: [
        { source: 'source:book', locator: 'queues' },
        { source: 'source:report', locator: 'p. 3' },
      ],
    });
    const moved = ['role:architect NEEDS skill:queues', 'skill:queues USES technology:csharp'];
    const without = before.filter((edge) => !edge.includes('skill:brokers'));
    expect(await edgesOf('skill:queues')).toEqual([...without, ...moved].sort());
    const use = items.find(({ edge, action }) => edge?.to === 'technology:kafka' && action === 'CHANGED');
    expect(use?.after).toMatchObject({
      citations: [
        { source: 'source:book', locator: 'k' },
        { source: 'source:report', locator: 'p. 4' },
      ],
    });
    expect(items.find(({ id }) => id === 'skill:brokers')).toMatchObject({
      action: 'MERGED',
      mergedInto: 'skill:queues',
      after: null,
    });
  });

  it('leaves an id that redirects in look-ups, plans and closures', async () => {
    await merge();
    const document = parse(`{
      node(id: "skill:brokers") { id }
      nodes(ids: ["skill:brokers", "skill:queues"]) { id }
      skill(id: "skill:brokers") { id technologies { edges { node { id } } } }
      goal: learningPath(input: { goals: ["skill:brokers"], known: ["skill:programming"] }) { goals { id } stages { steps { skill { id } } } }
      known: nextSkills(known: ["skill:brokers", "skill:queues"], goals: ["role:developer"]) { recommendations { skill { id } } }
      readiness(skills: ["skill:brokers"], known: ["skill:programming"]) { skill { id } status }
      skillGap(role: "role:developer", known: ["skill:brokers"]) { coverage }
      subgraph(roots: ["skill:brokers"], depth: 1) { nodes { id } }
      shortestPath(from: "skill:brokers", to: "technology:csharp") { to { id } }
    }`) as TypedDocumentNode<Record<string, unknown>, Record<string, never>>;
    const answer = await graph.ask(document, {});
    const queues = { id: 'skill:queues' };
    expect(answer).toMatchObject({
      node: queues,
      nodes: [queues, queues],
      skill: queues,
      goal: { goals: [queues], stages: [{ steps: [{ skill: queues }] }] },
      known: { recommendations: [] },
      readiness: [{ skill: queues, status: 'READY' }],
      skillGap: { coverage: 1 },
      shortestPath: [{ to: { id: 'technology:csharp' } }],
    });
    expect((answer.subgraph as { nodes: unknown[] }).nodes).toContainEqual(queues);
  });

  it('accepts the old id in later changes', async () => {
    await merge();
    const { items } = await apply(
      { updateSkill: { id: 'skill:brokers', description: 'Renewed' } },
      { setTrack: { skill: 'skill:brokers', track: 'track:cloud', ...because } },
    );
    expect(items.map(({ id, edge }) => id ?? edge?.from)).toEqual(['skill:queues', 'skill:queues']);
    const self = { skill: 'skill:brokers', prerequisite: 'skill:queues', ...because };
    expect((await mutationRefused('setPrerequisite', self)).message).toContain('itself');
    expect((await mutationRefused('createSkill', { name: 'Brokers' })).extensions?.code).toBe('CONFLICT');
    const stale = await mutationRefused('updateSkill', { id: 'skill:brokers', name: 'x', expectedVersion: 1 });
    expect(stale.extensions).toMatchObject({ code: 'CONFLICT', version: expect.any(Number) });
  });

  it('redirects the ids of repeated merges to the last one, in one request or several', async () => {
    await merge();
    await mutate('mergeEntities', { from: 'skill:queues', into: 'skill:teamwork' });
    expect(await node('skill:brokers')).toMatchObject({ id: 'skill:teamwork' });
    await apply(
      { createSkill: { name: 'A' } },
      { createSkill: { name: 'B' } },
      { merge: { from: 'skill:teamwork', into: 'skill:a' } },
      { merge: { from: 'skill:a', into: 'skill:b' } },
      // an id that redirected to another one before this request
      { updateSkill: { id: 'skill:brokers', description: 'told by the oldest id' } },
    );
    for (const id of ['skill:brokers', 'skill:queues', 'skill:teamwork', 'skill:a']) {
      expect(await node(id)).toMatchObject({ id: 'skill:b' });
    }
  });

  it('with a deleted target, frees the old id', async () => {
    await merge();
    await mutate('deleteNode', { id: 'skill:queues', detach: true });
    expect(await node('skill:brokers')).toBeNull();
    await mutate('createSkill', { name: 'Brokers' });
    expect(await node('skill:brokers')).toMatchObject({ id: 'skill:brokers' });
    await apply(
      { merge: { from: 'skill:brokers', into: 'skill:teamwork' } },
      { delete: { id: 'skill:teamwork', detach: true } },
      { createSkill: { name: 'Brokers' } },
      { setLevel: { of: 'skill:brokers', level: 'level:low', ...because } },
    );
    expect(await edgesOf('skill:brokers')).toEqual(['skill:brokers AT_LEVEL level:low']);
  });
});

it('merging levels moves the proficiencies of needs', async () => {
  graph = await openTestGraph(oneOfEverything());
  await mutate('mergeEntities', { from: 'level:low', into: 'level:high' });
  const rows = await graph.cypher('MATCH (:Role)-[e:NEEDS]->() RETURN DISTINCT e.proficiency AS proficiency');
  expect(rows).toEqual([{ proficiency: 'level:high' }]);
  expect((await edgesOf('level:high')).filter((edge) => edge.includes('level:low'))).toEqual([]);
});

describe('alternatives of two skills that are merged', () => {
  const skills = () => new FixtureBuilder().skills('web', 'site', 'python', 'java', 'go');
  it.each([
    [
      'stay apart where groups have one name by chance',
      skills().requires('web', 'python', { group: 'g' }).requires('web', 'java', { group: 'g' }),
      ['go (g of skill:site)', 'html (g of skill:site)', 'java (g)', 'python (g)'],
    ],
    [
      'keep their group where the other has none of the name',
      skills().requires('web', 'python'),
      ['go (g)', 'html (g)', 'python'],
    ],
    [
      'join the alternatives of the other where they share one',
      skills().requires('web', 'html', { group: 'h' }).requires('web', 'java', { group: 'h' }),
      ['go (h)', 'html (h)', 'java (h)'],
    ],
    ['are dropped where the other requires one of them', skills().requires('web', 'html'), ['html']],
  ])('%s', async (_what, builder, expected) => {
    graph = await openTestGraph(
      builder.skills('html').requires('site', 'go', { group: 'g' }).requires('site', 'html', { group: 'g' }).build(),
    );
    await mutate('mergeEntities', { from: 'skill:site', into: 'skill:web' });
    const required = (await edgesOf('skill:web')).map((edge) => edge.replace('skill:web REQUIRES skill:', ''));
    expect(required).toEqual(expected);
  });

  it('that are merged become one alternative', async () => {
    graph = await openTestGraph(
      skills().requires('web', 'python', { group: 'g' }).requires('web', 'java', { group: 'g' }).build(),
    );
    await mutate('mergeEntities', { from: 'skill:java', into: 'skill:python' });
    expect(await edgesOf('skill:web')).toEqual(['skill:web REQUIRES skill:python (g)']);
  });
});
