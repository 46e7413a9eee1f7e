import { expect, it } from '@jest/globals';
import { toJsonl } from '../../../src/exports/jsonl.js';
import { jsonlFormat } from '../../../src/imports/jsonl.js';
import { prefixed } from '../../../src/imports/prefix.js';
import { FixtureBuilder } from '../../fixtures/builder.js';
import { memoryReads, textOf } from '../exports/memory-reads.js';
import { folderOf, readAll } from './download.js';

const content = new FixtureBuilder('backend')
  .skills('sql', 'tables')
  .group('stores', 'sql', 'tables')
  .add('level:low')
  .add('role:developer')
  .add('skill:time', {
    learningTime: { min: 1, max: 2 },
    learningTimeBasis: 'INFERRED',
    learningTimeShareOf: { source: 'source:book', locator: 'time' },
  })
  .edge('role:developer', 'NEEDS', 'group:stores', { except: ['skill:tables'], proficiency: 'level:low' })
  .edge('skill:sql', 'MATCHES', 'skill:esco-sql', { relation: 'EXACT' })
  .build();

async function imported(prefix: string) {
  const text = await textOf(toJsonl(memoryReads(content)));
  const format = prefixed(await jsonlFormat(`${folderOf({ 'g.jsonl': text })}/g.jsonl`), prefix);
  return { format, ...(await readAll(format)) };
}

it('renames everything of the file, and nothing that is not in it', async () => {
  const { format, nodes, edges } = await imported('acme');
  expect(format).toMatchObject({ dataset: 'acme-backend', datasets: ['acme-backend'] });
  // the data names its own ids, and no other text of it has a colon
  const renamed = JSON.stringify([content.nodes, content.edges])
    .replace(/"([a-z]+):(?!esco)/g, '"$1:acme-')
    .replaceAll('"backend"', '"acme-backend"');
  const [expectedNodes, expectedEdges] = JSON.parse(renamed) as [object[], object[]];
  expect(nodes).toHaveLength(expectedNodes.length);
  expect(nodes).toEqual(expect.arrayContaining(expectedNodes));
  expect(edges).toHaveLength(expectedEdges.length);
  expect(edges).toEqual(expect.arrayContaining(expectedEdges));
});

it('refuses a prefix that cannot be part of an id', async () => {
  await expect(imported('Acme Corp')).rejects.toThrow('--prefix Acme Corp: must be in lower case with hyphens');
});
