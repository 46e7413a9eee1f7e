import { expect, it } from '@jest/globals';
import { toMarkdown } from '../../../clients/texts/markdown.js';

it('writes each item, fact and row on one line, and escapes pipes', () => {
  const text = toMarkdown([
    { heading: 'Docker' },
    { list: ['two\nlines'] },
    { facts: [['Level', 'Advanced\n']] },
    { head: ['Skill', 'Months'], rows: [['a | b', '1\n2']] },
  ]);
  expect(text).toBe(
    [
      '## Docker\n',
      '- two lines\n',
      '- Level: Advanced\n',
      '| Skill | Months |\n| --- | --- |\n| a \\| b | 1 2 |',
    ].join('\n'),
  );
});
