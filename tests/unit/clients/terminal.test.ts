import { describe, expect, it } from '@jest/globals';
import { toTerminal } from '../../../clients/cli/terminal.js';

const SKILL = 'Inter-service communication between a great many services';
const ID = 'skill:inter-service-communication';

describe('text for a terminal', () => {
  it('is wrapped between words', () => {
    const text = toTerminal([{ paragraph: 'one two three four five six' }], 14);
    expect(text).toBe('one two three\nfour five six');
  });

  it('separates blocks with an empty line, except after a heading', () => {
    const blocks = [{ heading: 'Docker' }, { paragraph: 'Containers.' }, { heading: 'Uses' }, { list: ['Linux'] }];
    expect(toTerminal(blocks, 80)).toBe('Docker\nContainers.\n\nUses\n• Linux');
  });

  it('contains no control sequences from the graph', () => {
    const text = toTerminal([{ list: ['\u001b[31mred\u001b]0;title\u0007 bell\u0007\nand a line'] }], 80);
    expect(text).toBe('• red bell and a line');
  });
});

describe('facts', () => {
  it('keep their labels in one line, beside a text that cannot be wrapped', () => {
    const url = `https://example.org/${'a'.repeat(70)}`;
    const text = toTerminal(
      [
        {
          facts: [
            ['Time to learn', 'two months'],
            ['External ids', url],
          ],
        },
      ],
      80,
    );
    expect(text).toBe(`Time to learn  two months\nExternal ids   ${url}`);
  });
});

describe('a table', () => {
  const table = { head: ['Skill', 'Id', 'Months'], rows: [[SKILL, ID, '0.5–1']] };

  it('is as wide as its content if there is room', () => {
    const [head, row] = toTerminal([table], 200).split('\n');
    expect(head).toMatch(/^Skill +Id +Months$/);
    expect(row).toBe(`${SKILL}  ${ID}  0.5–1`);
  });

  it('wraps its widest column, and never breaks an id', () => {
    const lines = toTerminal([table], 64).split('\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(64);
    expect(lines[1]).toContain(ID);
  });

  it('keeps all text when nothing fits', () => {
    expect(toTerminal([table], 20)).toContain(ID);
  });

  it.each(['コンテナ仮想化', 'ＦＵＬＬＷＩＤＴＨ', 'Cafe\u0301'])('measures the width of %s', (name) => {
    const text = toTerminal([{ head: ['Name', 'Id'], rows: [[name, ID]] }], 80);
    expect(text).toContain(`${name}  ${ID}`);
  });
});
