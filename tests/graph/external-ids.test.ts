import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixtureBuilder } from '../fixtures/builder.js';
import { EntityByExternalIdDocument } from '../support/documents.generated.js';
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

  it('refuses an identifier that several entities share, and lists them', async () => {
    const error = await graph.failure(EntityByExternalIdDocument, GROUP);
    const ids = ['role:architect', 'role:developer', 'task:design'];
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'value', ids });
    const { entityByExternalId } = await graph.ask(EntityByExternalIdDocument, { ...GROUP, kinds: ['TASK', 'SKILL'] });
    expect(entityByExternalId).toMatchObject({ id: 'task:design' });
  });
});
