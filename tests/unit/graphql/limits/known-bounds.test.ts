import { afterEach, expect, it, jest } from '@jest/globals';
import { KnownBounds } from '../../../../src/graphql/limits/known-bounds.js';

afterEach(() => void jest.restoreAllMocks());

it('a measurement that fails is tried again after a second, however many requests ask for it', async () => {
  const now = jest.spyOn(performance, 'now').mockReturnValue(10_000);
  const sizes = jest.fn(() => Promise.reject(new Error('away')));
  const bounds = new KnownBounds({ stateName: 'graph 1', sizes });
  for (let request = 0; request < 3; request++) await bounds.firstMeasurement();
  expect(sizes).toHaveBeenCalledTimes(1);
  now.mockReturnValue(11_000);
  await bounds.firstMeasurement();
  expect(sizes).toHaveBeenCalledTimes(2);
});
