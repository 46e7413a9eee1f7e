import { describe, expect, it } from '@jest/globals';
import { toTerminal } from '../../../clients/cli/terminal.js';

const SKILL = 'Inter-service communication between a great many services';
const ID = 'skill:inter-service-communication';

describe('text for a terminal', () => {
  it('is wrapped between words', () => {
    const text = toTerminal([{ paragraph: 'one two three four five six' }], 14);
    expect(text).toBe('one two three\nfour five six');
  });

  it('stands apart from what is before it, but not from its heading', () => {
    const blocks = [{ heading: 'Docker' }, { paragraph: 'Containers.' }, { heading: 'Uses' }, { list: ['Linux'] }];
    expect(toTerminal(blocks, 80)).toBe('Docker\nContainers.\n\nUses\n• Linux');
  });

  it('never steers the terminal', () => {
    const text = toTerminal([{ list: ['\u001b[31mred\u001b]0;title\u0007 bell\u0007\nand a line'] }], 80);
    expect(text).toBe('• red bell and a line');
  });
});

describe('a table', () => {
  const table = { head: ['Skill', 'Id', 'Months'], rows: [[SKILL, ID, '0.5–1']] };

  it('is as wide as it needs to be where there is room', () => {
    const [head, row] = toTerminal([table], 200).split('\n');
    expect(head).toMatch(/^Skill +Id +Months$/);
    expect(row).toBe(`${SKILL}  ${ID}  0.5–1`);
  });

  it('wraps its widest column, and breaks no id', () => {
    const lines = toTerminal([table], 64).split('\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(64);
    expect(lines[1]).toContain(ID);
  });

  it('loses nothing where there is no room at all', () => {
    expect(toTerminal([table], 20)).toContain(ID);
  });

  it('knows that some scripts are twice as wide', () => {
    const text = toTerminal([{ head: ['Name', 'Id'], rows: [['コンテナ仮想化', ID]] }], 80);
    expect(text).toContain(`コンテナ仮想化  ${ID}`);
  });
});
