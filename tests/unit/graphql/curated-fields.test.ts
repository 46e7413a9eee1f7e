import { expect, it } from '@jest/globals';
import { curatedFields } from '../../../src/graphql/curated-fields.js';
import { newNode, type EntityRecord } from '../../../src/model/records.js';

it('curated fields have the names that they have in the API, sorted', () => {
  const skill = newNode('SKILL', { id: 'skill:a', name: 'A', dataset: 'test' });
  const entity = { ...skill, version: 1, curatedFields: ['name', 'skillKind'] } as EntityRecord;
  expect(curatedFields(entity)).toEqual(['kind', 'name']);
  expect(curatedFields({ ...skill, version: 1 } as EntityRecord)).toEqual([]);
});
