import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oneOfEverything } from '../fixtures/situations.js';
import {
  EntityByExternalIdDocument,
  EverythingDocument,
  LookUpsDocument,
  NodesDocument,
  SkillWholeDocument,
} from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

describe('look-ups', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(oneOfEverything());
  });
  afterAll(() => graph.close());

  it('return all properties and edges of a skill, with the evidence', async () => {
    const { skill } = await graph.ask(SkillWholeDocument, { id: 'skill:queues' });
    expect(skill).toEqual({
      id: 'skill:queues',
      name: 'Message queues',
      description: 'Passing work from one program to another',
      aliases: ['MQ'],
      kind: 'TECHNICAL',
      version: 1,
      dataset: 'fixture',
      externalIds: [{ scheme: 'esco', value: 'q1', url: null }],
      citations: [{ locator: 'queues', source: { id: 'source:book', name: 'A book' } }],
      level: { id: 'level:high', rank: 2 },
      areas: [{ id: 'area:messaging', importance: 'Critical' }],
      tracks: [{ id: 'track:cloud' }],
      learningTime: { min: 2, max: 4.5 },
      learningTimeBasis: 'STATED',
      tasks: [{ id: 'task:pipeline', level: { id: 'level:high' } }],
      resources: [{ id: 'resource:book', resourceKind: 'BOOK', author: 'Someone' }],
      technologies: {
        totalCount: 2,
        edges: [
          {
            basis: 'STATED',
            citations: [{ locator: 'k' }],
            node: { id: 'technology:kafka', category: 'MESSAGE_BROKER' },
          },
          { basis: 'INFERRED', citations: [], node: { id: 'technology:rabbitmq', category: 'MESSAGE_BROKER' } },
        ],
      },
      prerequisites: {
        edges: [{ strength: 'REQUIRED', rationale: 'the test says so', node: { id: 'skill:programming' } }],
      },
      roles: { edges: [{ importance: 'PREFERRED', proficiency: { id: 'level:low' }, node: { id: 'role:developer' } }] },
    });
  });

  it('return null for unknown ids, and for ids of another kind', async () => {
    const answer = await graph.ask(LookUpsDocument, {
      skill: 'skill:none',
      other: 'role:developer',
      source: 'source:book',
    });
    expect(answer).toEqual({ skill: null, otherKind: null, node: { __typename: 'Role' }, source: { name: 'A book' } });
  });

  it('return nodes in the order of their ids, null for unknown ids, and duplicates twice', async () => {
    const ids = ['task:pipeline', 'skill:none', 'source:book', 'level:low', 'task:pipeline'];
    const { nodes } = await graph.ask(NodesDocument, { ids });
    expect(nodes).toEqual([
      { __typename: 'Task', id: 'task:pipeline' },
      null,
      { __typename: 'Source', id: 'source:book' },
      { __typename: 'Level', id: 'level:low' },
      { __typename: 'Task', id: 'task:pipeline' },
    ]);
  });

  it('refuse more ids than a page has, and return nothing for an empty list', async () => {
    const many = await graph.failure(NodesDocument, { ids: Array.from({ length: 101 }, (_, at) => `skill:${at}`) });
    expect(many).toMatchObject({
      message: expect.stringMatching(/^ids: 101 ids are more than 100/),
      extensions: { code: 'BAD_USER_INPUT', argument: 'ids' },
    });
    expect(await graph.ask(NodesDocument, { ids: [] })).toEqual({ nodes: [] });
  });

  it('find an entity by its identifier in another system, by the whole value', async () => {
    const find = async (scheme: string, value: string) =>
      (await graph.ask(EntityByExternalIdDocument, { scheme, value })).entityByExternalId;
    expect(await find('esco', 'q1')).toEqual({ __typename: 'Skill', id: 'skill:queues' });
    for (const [scheme, value] of [
      ['esco', 'q'],
      ['esc', 'q1'],
      ['esco', 'q1","'],
      ['esco', '*'],
      ['esco', ''],
    ] as const)
      expect(await find(scheme, value)).toBeNull();
  });

  it('list levels by rank, areas, tracks and roles with their skills', async () => {
    const answer = await graph.ask(EverythingDocument, {});
    expect(answer.levels.map(({ id, next, previous }) => [id, previous?.id ?? null, next?.id ?? null])).toEqual([
      ['level:low', null, 'level:high'],
      ['level:high', 'level:low', null],
    ]);
    expect(answer.levels[1]).toMatchObject({
      tasks: [{ id: 'task:pipeline' }],
      skills: { totalCount: 1, edges: [{ node: { id: 'skill:queues' } }] },
    });
    expect(answer.levels[1]?.skills.facets).toContainEqual({ count: 1, entity: { id: 'area:messaging' } });
    expect(answer.areas).toEqual([{ id: 'area:messaging', skills: { totalCount: 1 } }]);
    expect(answer.tracks).toEqual([{ id: 'track:cloud', skills: { totalCount: 1 } }]);
    expect(answer.roles.totalCount).toBe(2);
    expect(answer.roles.edges.map(({ node }) => [node.id, node.leadsTo, node.comesFrom])).toEqual([
      ['role:architect', [], [{ id: 'role:developer' }]],
      ['role:developer', [{ id: 'role:architect' }], []],
    ]);
    expect(answer.roles.edges[1]?.node).toMatchObject({
      responsibilities: ['Builds'],
      level: { id: 'level:low' },
      needs: {
        edges: [
          { importance: 'ESSENTIAL', proficiency: { id: 'level:high' }, node: { id: 'skill:programming' } },
          { importance: 'PREFERRED', proficiency: { id: 'level:low' }, node: { id: 'skill:queues' } },
        ],
      },
    });
    expect(answer.graphInfo).toMatchObject({ version: 1, skills: 3, technologies: 4, roles: 2, prerequisites: 1 });
    expect(answer.graphInfo.database).toMatch(/^Neo4j Kernel \d+\./);
  });
});
