import { describe, expect, it } from '@jest/globals';
import { entityTexts, hashOf, meanOf } from '../../../src/embeddings/entity-text.js';
import { oneOfEverything } from '../../fixtures/situations.js';
import type { EntityRecord } from '../../../src/model/records.js';

const ENTITY = oneOfEverything().nodes.find((node): node is EntityRecord => node.kind === 'SKILL')!;

describe('the vector of an entity', () => {
  it('is made of its name, and of its name with its description', () => {
    const described = { ...ENTITY, name: 'Caching', description: 'Keeping results for later' };
    expect(entityTexts(described)).toEqual(['Caching', 'Caching. Keeping results for later']);
    expect(entityTexts({ ...described, description: null })).toEqual(['Caching']);
  });

  it('has the direction between those of its texts, and length 1', () => {
    const mean = meanOf([Float32Array.of(1, 0, 0), Float32Array.of(0, 0, 1)]);
    expect([...mean].map((value) => value ** 2)).toEqual([expect.closeTo(0.5), 0, expect.closeTo(0.5)]);
    expect([...meanOf([Float32Array.of(0, 1)])]).toEqual([0, 1]);
  });

  it('has another hash where a text is another, or ends elsewhere', () => {
    const hashes = [['a', 'b'], ['ab'], ['a b'], ['b', 'a']].map(hashOf);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashOf(['a', 'b'])).toBe(hashes[0]);
  });
});
