import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixtureBuilder } from '../fixtures/builder.js';
import {
  EntityByExternalIdDocument,
  type EntityKind,
  ExternalIdsDocument,
  FindIdentifiedDocument,
  TwoByExternalIdDocument,
} from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

const URI = 'http://data.europa.eu/esco/skill/0a-b?x="y"&z=\\n*';
const GROUP = { scheme: 'isco-08', value: '2512', url: null };

describe('look-up by identifiers of other systems', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(
      new FixtureBuilder()
        .add('skill:java', {
          externalIds: [
            { scheme: 'other', value: '1', url: null },
            { scheme: 'esco', value: URI, url: URI },
          ],
        })
        .add('skill:jvm-language', { externalIds: [{ scheme: 'esco', value: URI, url: URI, relation: 'BROAD' }] })
        .add('technology:java', { externalIds: [{ scheme: 'esco', value: URI, url: URI, relation: 'EXACT' }] })
        .add('skill:http', { name: 'HTTP', description: 'http data europa eu esco skill' })
        .add('role:developer', { externalIds: [GROUP] })
        .add('role:architect', { externalIds: [GROUP] })
        .add('task:design', { externalIds: [GROUP] })
        .build(),
    );
  });
  afterAll(() => graph.close());

  it('takes any characters in a value, and any of the identifiers of an entity', async () => {
    const { entityByExternalId } = await graph.ask(EntityByExternalIdDocument, { scheme: 'esco', value: URI });
    expect(entityByExternalId).toMatchObject({ id: 'skill:java' });
  });

  it('reads several identifiers at once, each with its own result', async () => {
    const before = graph.session.sent;
    const found = await graph.ask(TwoByExternalIdDocument, { scheme: 'esco', first: 'unknown', second: URI });
    expect(found).toMatchObject({ first: null, second: { id: 'skill:java' } });
    expect(graph.session.sent - before).toBe(2);
  });

  it('prefers what has the identifier to what matches it, and does not find what it is broader than', async () => {
    const ask = async (kinds: EntityKind[]) =>
      (await graph.ask(EntityByExternalIdDocument, { scheme: 'esco', value: URI, kinds })).entityByExternalId?.id;
    expect(await ask(['SKILL', 'TECHNOLOGY'])).toBe('skill:java');
    expect(await ask(['TECHNOLOGY'])).toBe('technology:java');
    const { skill } = await graph.ask(ExternalIdsDocument, { id: 'skill:jvm-language' });
    expect(skill?.externalIds).toMatchObject([{ scheme: 'esco', value: URI, relation: 'BROAD' }]);
  });

  it('finds the entity alone in a search, in completions and among names', async () => {
    const found = await graph.ask(FindIdentifiedDocument, { text: URI });
    expect(found.search?.edges.map(({ node }) => node.id)).toEqual(['skill:java']);
    expect(found.suggest.map(({ id }) => id)).toEqual(['skill:java']);
    expect(found.resolveNames[0]?.match).toMatchObject({
      entity: { id: 'skill:java' },
      reason: 'IDENTIFIER',
      score: 1,
    });
  });

  it('refuses an identifier that several entities share, and lists them', async () => {
    const error = await graph.failure(EntityByExternalIdDocument, GROUP);
    const ids = ['role:architect', 'role:developer', 'task:design'];
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'value', ids });
    const { entityByExternalId } = await graph.ask(EntityByExternalIdDocument, { ...GROUP, kinds: ['TASK', 'SKILL'] });
    expect(entityByExternalId).toMatchObject({ id: 'task:design' });
  });
});
