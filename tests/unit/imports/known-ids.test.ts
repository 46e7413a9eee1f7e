import { expect, it } from '@jest/globals';
import { readKnownIds } from '../../../src/imports/known-ids.js';
import { FixtureBuilder } from '../../fixtures/builder.js';
import type { NewNode } from '../../../src/model/records.js';
import { MemoryImports } from './memory-imports.js';

const withId = (scheme: string, value: string) => ({ externalIds: [{ scheme, value, url: null }] });

it('finds what a format refers to in any dataset, and what it identifies in its own alone', async () => {
  const store = new MemoryImports();
  const contents = [
    new FixtureBuilder('esco').add('role:esco-nurse', withId('esco', 'nurse')),
    new FixtureBuilder('own').add('role:nurse', withId('esco', 'nurse')).add('role:carer', withId('isco', 'nurse')),
  ];
  for (const { nodes } of contents.map((content) => content.build())) {
    for (const node of nodes) store.records.set(node.id, node);
  }
  const known = await readKnownIds(store, { identifiers: ['esco'], references: ['esco'] }, ['own']);
  expect(known.named('esco', 'nurse')).toEqual(['role:esco-nurse', 'role:nurse']);
  expect(known.named('isco', 'nurse')).toEqual([]);
  expect(known.idOf('esco', 'nurse')).toBe('role:nurse');
  const referring = await readKnownIds(store, { references: ['isco'] }, ['crosswalk']);
  expect(referring.named('isco', 'nurse')).toEqual(['role:carer']);
});

it('takes no identifier of what an entity only matches', async () => {
  const store = new MemoryImports();
  const matched = { externalIds: [{ scheme: 'esco', value: 'nurse', url: null, relation: 'EXACT' as const }] };
  const contents = [
    new FixtureBuilder('esco').add('role:esco-nurse', withId('esco', 'nurse')),
    new FixtureBuilder('own').add('role:nurse', matched),
  ];
  for (const { nodes } of contents.map((content) => content.build()))
    nodes.forEach((node: NewNode) => store.records.set(node.id, node));
  const known = await readKnownIds(store, { identifiers: ['esco'], references: ['esco'] }, ['own']);
  expect(known.named('esco', 'nurse')).toEqual(['role:esco-nurse']);
  expect(known.idOf('esco', 'nurse')).toBeUndefined();
});
