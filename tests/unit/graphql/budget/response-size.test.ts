import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { responseSize } from '../../../../src/graphql/budget/response-size.js';

const LIMIT = 1_000_000;
const PLAIN = 'x'.repeat(100);

describe('the size of a response', () => {
  it('equals that of its JSON near the limit, where strings are measured', () => {
    const values = [fc.string({ unit: 'binary' }), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })];
    const results = fc.object({
      key: fc.stringMatching(/^[A-Za-z]\w*$/),
      values: [...values, fc.boolean(), fc.constant(null)],
      maxDepth: 4,
    });
    fc.assert(
      fc.property(results, (generated) => {
        // with plain characters strings are not as long as they could be, and so they are measured
        const result = [generated, PLAIN];
        const json = JSON.stringify(result);
        const empty = json.match(/\[\]|\{\}/g)?.length ?? 0;
        const size = responseSize(result, Buffer.byteLength(json));
        expect(size).toBeLessThanOrEqual(Buffer.byteLength(json));
        expect(size).toBeGreaterThanOrEqual(Buffer.byteLength(json) - empty);
      }),
      { examples: [[{ a: '\u0000' }], [{ a: '\u0000', b: [] }]] },
    );
  });

  it('counts a string for each reference', () => {
    const text = 'x'.repeat(1_000);
    expect(responseSize(new Array(500).fill({ text }), LIMIT)).toBeGreaterThan(500_000);
  });

  it('counts bytes, not characters, of other scripts and escapes', () => {
    for (const text of ['技', '\u0000', '"']) {
      const long = text.repeat(LIMIT / 2);
      expect(responseSize({ long }, LIMIT)).toBeGreaterThanOrEqual(LIMIT);
    }
    expect(responseSize({ long: 'x'.repeat(LIMIT / 2) }, LIMIT)).toBeLessThan(LIMIT);
  });

  it('is not computed to the end above the limit', () => {
    let read = 0;
    const items = Array.from({ length: 100 }, () => ({
      get text() {
        read += 1;
        return 'x'.repeat(LIMIT / 4);
      },
    }));
    expect(responseSize(items, LIMIT)).toBeGreaterThan(LIMIT);
    expect(read).toBeLessThan(20);
  });
});
