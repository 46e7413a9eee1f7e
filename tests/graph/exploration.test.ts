import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cycleOfThree, diamond, manySkills, oneOfEverything } from '../fixtures/situations.js';
import { ShortestPathDocument, SubgraphDocument } from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

describe('a shortest path', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(oneOfEverything());
  });
  afterAll(() => graph.close());

  it('has the edge and direction of each hop', async () => {
    const { shortestPath } = await graph.ask(ShortestPathDocument, { from: 'technology:kafka', to: 'role:architect' });
    expect(shortestPath).toEqual([
      { kind: 'USES', forward: false, from: { id: 'technology:kafka' }, to: { id: 'skill:queues' } },
      { kind: 'NEEDS', forward: false, from: { id: 'skill:queues' }, to: { id: 'role:developer' } },
      { kind: 'LEADS_TO', forward: true, from: { id: 'role:developer' }, to: { id: 'role:architect' } },
    ]);
  });

  it('is empty from a node to itself, and null without a connection', async () => {
    const itself = await graph.ask(ShortestPathDocument, { from: 'skill:queues', to: 'skill:queues' });
    expect(itself.shortestPath).toEqual([]);
    const apart = await graph.ask(ShortestPathDocument, { from: 'skill:queues', to: 'skill:teamwork' });
    expect(apart.shortestPath).toBeNull();
  });

  it('leads through levels only on request', async () => {
    const ends = { from: 'skill:programming', to: 'level:low' };
    expect((await graph.ask(ShortestPathDocument, ends)).shortestPath).toBeNull();
    const asked = await graph.ask(ShortestPathDocument, { ...ends, kinds: ['AT_LEVEL'] });
    expect(asked.shortestPath).toHaveLength(1);
  });

  it('refuses unknown ids with suggestions', async () => {
    const error = await graph.failure(ShortestPathDocument, { from: 'technology:apache-kafka', to: 'skill:queues' });
    expect(error.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'from',
      unknownIds: ['technology:apache-kafka'],
      suggestions: ['technology:kafka'],
    });
    expect(error.message).toContain('did you mean technology:kafka?');
  });
});

describe('a subgraph', () => {
  let graph: TestGraph;
  afterEach(() => graph.close());

  it('is empty around no roots', async () => {
    graph = await openTestGraph(diamond());
    const { subgraph } = await graph.ask(SubgraphDocument, { roots: [] });
    expect(subgraph).toMatchObject({ nodes: [], edges: [], truncated: false });
  });

  it('omits edges that longer chains imply, unless that is disabled', async () => {
    graph = await openTestGraph(diamond());
    const edges = async (reduced?: boolean) => {
      const { subgraph } = await graph.ask(SubgraphDocument, {
        roots: ['skill:top'],
        ...(reduced === undefined ? {} : { reduced }),
      });
      return subgraph?.edges.map(({ from, to }) => `${from} ${to}`);
    };
    expect(await edges()).not.toContain('skill:top skill:base');
    expect(await edges()).toHaveLength(4);
    expect(await edges(false)).toContain('skill:top skill:base');
  });

  it('has all edges of a cycle', async () => {
    graph = await openTestGraph(cycleOfThree());
    const { subgraph } = await graph.ask(SubgraphDocument, { roots: ['skill:a'], depth: 3 });
    expect(subgraph?.edges).toHaveLength(4);
  });

  it('is truncated at its bounds, nearest nodes first, and reports that', async () => {
    graph = await openTestGraph(manySkills(1_000));
    const cut = await graph.ask(SubgraphDocument, { roots: ['skill:s000500'], depth: 3, maxNodes: 10 });
    expect(cut.subgraph).toMatchObject({ truncated: true });
    expect(cut.subgraph?.nodes).toHaveLength(10);
    expect(cut.subgraph?.nodes[0]).toEqual({ id: 'skill:s000500' });
    const whole = await graph.ask(SubgraphDocument, { roots: ['skill:s000500'], depth: 1 });
    expect(whole.subgraph).toMatchObject({ truncated: false });
  });

  it('follows only the requested kinds of edges', async () => {
    graph = await openTestGraph(oneOfEverything());
    const { subgraph } = await graph.ask(SubgraphDocument, { roots: ['skill:queues'], kinds: ['USES'], depth: 1 });
    expect(subgraph?.nodes.map(({ id }) => id)).toEqual(['skill:queues', 'technology:kafka', 'technology:rabbitmq']);
  });

  it.each([
    [{ roots: ['skill:none'] }, 'roots'],
    [{ roots: ['skill:a'], depth: 11 }, 'depth'],
    [{ roots: ['skill:a'], maxNodes: 1_001 }, 'maxNodes'],
  ])('refuses %j and names the argument', async (variables, argument) => {
    graph = await openTestGraph(cycleOfThree());
    const error = await graph.failure(SubgraphDocument, variables);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
