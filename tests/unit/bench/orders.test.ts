import { describe, expect, it } from '@jest/globals';
import { numbered, withNumber } from '../../../bench/load/orders.js';

describe('numbered requests', () => {
  it('differ in one variable that the operation does not declare', () => {
    const operation = { query: 'query Skill($id: ID!) { skill(id: $id) { id } }', variables: { id: 'skill:}}' } };
    const body = numbered(operation);
    const variables = (number: number) => ({ ...operation, variables: { ...operation.variables, n: number } });
    expect(JSON.parse(withNumber(body, 7))).toEqual(variables(7));
    expect(JSON.parse(withNumber(body, 12_345))).toEqual(variables(12_345));
  });
});
