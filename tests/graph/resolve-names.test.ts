import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oneOfEverything } from '../fixtures/situations.js';
import { curating } from '../support/curating.js';
import { ResolveNamesDocument, type ResolveNamesQueryVariables } from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

describe('resolveNames', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(oneOfEverything());
  });
  afterAll(() => graph.close());
  const { apply } = curating(() => graph);

  const resolve = async (names: string[], kinds?: ResolveNamesQueryVariables['kinds']) =>
    (await graph.ask(ResolveNamesDocument, { names, kinds })).resolveNames;

  it('answers each name in order, repeated and blank ones too', async () => {
    const resolved = await resolve(['mq', '', 'Message queues', 'mq', 'nothing like it']);
    expect(resolved.map(({ name, match }) => [name, match?.entity.id ?? null])).toEqual([
      ['mq', 'skill:queues'],
      ['', null],
      ['Message queues', 'skill:queues'],
      ['mq', 'skill:queues'],
      ['nothing like it', null],
    ]);
    expect(resolved[0]?.match).toMatchObject({ score: 0.95, reason: 'ALIAS', matched: 'MQ' });
    expect(resolved[2]?.match).toMatchObject({ score: 1, reason: 'NAME', matched: 'Message queues' });
    expect(resolved[1]?.alternatives).toEqual([]);
  });

  it('has other entities that may be meant, of the requested kinds', async () => {
    await apply({ createTechnology: { id: 'technology:queues', name: 'Message queues', category: 'OTHER' } });
    const [resolved] = await resolve(['message queues']);
    expect(resolved).toMatchObject({
      match: { entity: { id: 'skill:queues' } },
      alternatives: [{ entity: { id: 'technology:queues' }, score: 1 }],
    });
    const [technology] = await resolve(['message queues'], 'TECHNOLOGY');
    expect(technology).toMatchObject({ match: { entity: { id: 'technology:queues' } }, alternatives: [] });
    await apply({ delete: { id: 'technology:queues' } });
    expect(await resolve(['message queues'], 'TECHNOLOGY')).toMatchObject([{ match: null }]);
  });

  it('takes 300 names, and refuses more, or one that is too long', async () => {
    const names = Array.from({ length: 300 }, (_, at) => `kafka ${at}`);
    expect((await resolve(names)).filter(({ match }) => match?.entity.id === 'technology:kafka')).toHaveLength(300);
    for (const refused of [[...names, 'one more'], ['x'.repeat(257)]]) {
      const error = await graph.failure(ResolveNamesDocument, { names: refused });
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'names' });
    }
  });
});
