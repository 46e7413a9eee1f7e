import { expect, it } from '@jest/globals';
import { OperationNames } from '../../../src/telemetry/operation-names.js';

it('operation names in metrics are bounded, whatever names clients send', () => {
  const names = new OperationNames();
  const bounded = Array.from({ length: 1_000 }, (_, index) => names.bounded(`Operation${index}`));
  expect(new Set(bounded).size).toBe(101);
  expect([names.bounded('Operation0'), names.bounded('Operation999'), names.bounded(null)]).toEqual([
    'Operation0',
    'other',
    'anonymous',
  ]);
});
