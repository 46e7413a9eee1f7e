import { describe, expect, it } from '@jest/globals';
import { schema } from '../../../src/graphql/apollo.js';

describe('mutations', () => {
  it('have a resolver each', () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(fields.filter(({ resolve }) => resolve === undefined).map(({ name }) => name)).toEqual([]);
    expect(fields.length).toBeGreaterThan(30);
  });
});
