import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { document, finderIn, indexOf, named } from './finder.js';

const DOCUMENTS = [
  ...named('Java', 'Go', 'C', 'C++', 'Node.js', 'Spring Boot', 'Spring', 'Docker', 'PostgreSQL'),
  document('skill:tdd', 'Test-driven development', { aliases: ['TDD'] }),
  document('skill:caching', 'Caching', { aliases: ['cache', 'distributed caching'] }),
];
const PIECES = [
  ...[
    'Java',
    'Go',
    'C',
    'C++',
    'Node.js',
    'Spring',
    'Boot',
    'Docker',
    'postgre',
    'SQL',
    'test',
    'driven',
    'development',
    'cached',
  ],
  ...[
    ' ',
    ', ',
    '. ',
    '\n',
    '\r\n',
    '\n- ',
    '\n\n# ',
    '/',
    '-',
    '(',
    ')',
    '👍',
    'é',
    'ﬁ',
    'no ',
    'not ',
    ' required',
    '17',
    '@',
    'a.com',
  ],
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
const { find } = finderIn(indexOf(DOCUMENTS));

describe('mentions of any text', () => {
  it('are in order, do not overlap, and have words at both ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of find(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.start, mention.end)).toMatch(/^[\p{L}\d.].*[\p{L}\d+#)]$|^.$/su);
          expect(mention.score > 0 && mention.score <= 1 && mention.ids.length > 0).toBe(true);
          end = mention.end;
        }
      }),
    );
  });

  it('move with the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const before = 'Überschrift 👍.\n\n';
        const moved = find(`${before}Now.\n\n${text}`).map(({ start, end }) => [start, end]);
        const shift = before.length + 'Now.\n\n'.length;
        expect(moved).toEqual(find(`Now.\n\n${text}`).map(({ start, end }) => [start + shift - 6, end + shift - 6]));
      }),
    );
  });

  it('are the same after changes to the graph as in a new index', () => {
    const other = [
      document('skill:caching', 'Boot'),
      ...named('Development', 'Java Spring'),
      document('skill:x', 'Test driven'),
    ];
    fc.assert(
      fc.property(texts, fc.shuffledSubarray([...DOCUMENTS, ...other]), (text, changes) => {
        const index = indexOf(DOCUMENTS);
        for (const change of changes) index.put(change);
        for (const { node } of changes.slice(0, 3)) index.remove(node.id);
        const current = new Map([...DOCUMENTS, ...changes].map((one) => [one.node.id, one]));
        for (const { node } of changes.slice(0, 3)) current.delete(node.id);
        expect(finderIn(index).find(text)).toEqual(finderIn(indexOf([...current.values()])).find(text));
      }),
    );
  });
});
