import { describe, expect, it } from '@jest/globals';
import { findingsOf, type Mention } from '../../../web/explorer/src/paste/findings.js';
import { quoteOf, segmentsOf } from '../../../web/explorer/src/paste/segments.js';

/** The mentions of a word in a text, as the service finds them. */
function mentionsOf(text: string, word: string): Mention[] {
  return [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => at(index, index + word.length));
}

function at(start: number, end: number): Mention {
  return { start, end, score: 1, reason: 'NAME', negated: false, alternatives: [] };
}

function findings(mentions: Record<string, Mention[]>) {
  return findingsOf(
    Object.entries(mentions).map(([name, mentions]) => ({
      entity: { __typename: 'Skill' as const, id: `skill:${name}`, name },
      negated: false,
      mentions,
    })),
  );
}

const shown = (text: string, mentions: Record<string, Mention[]>) =>
  segmentsOf(text, findings(mentions)).map((segment) => [segment.text, segment.mentioned?.finding.name ?? null]);

describe('segments', () => {
  it('divide a text at its mentions, in its order, whatever the order of the findings', () => {
    const text = 'Go, SQL and Go';
    expect(shown(text, { SQL: mentionsOf(text, 'SQL'), Go: mentionsOf(text, 'Go') })).toEqual([
      ['Go', 'Go'],
      [', ', null],
      ['SQL', 'SQL'],
      [' and ', null],
      ['Go', 'Go'],
    ]);
  });

  it('count UTF-16 code units', () => {
    const text = '🚀 Łódź: SQL 🚀';
    expect(shown(text, { SQL: mentionsOf(text, 'SQL') })).toEqual([
      ['🚀 Łódź: ', null],
      ['SQL', 'SQL'],
      [' 🚀', null],
    ]);
  });

  it('without mentions are the text, and nothing for an empty text', () => {
    expect(shown('nothing here', {})).toEqual([['nothing here', null]]);
    expect(shown('', {})).toEqual([]);
  });

  it('never repeat or lose a character, even if mentions overlap or end outside the text', () => {
    const text = 'Spring Boot';
    const mentions = { boot: [at(0, 11)], spring: [at(0, 6), at(7, 40), at(5, 5)] };
    expect(
      segmentsOf(text, findings(mentions))
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });
});

describe('a quote', () => {
  const quoted = (text: string, word: string) => {
    const { before, mention, after } = quoteOf(text, mentionsOf(text, word)[0]!);
    return `${before}[${mention}]${after}`;
  };

  it('has the words around the mention, cut between words', () => {
    const text =
      'We value clear writing and kindness; there is no Java needed to apply for any of the positions below.';
    expect(quoted(text, 'Java')).toBe('… writing and kindness; there is no [Java] needed to apply for any of the …');
  });

  it('is the whole line of a short text', () => {
    expect(quoted('Skills\n- Go, SQL\nHobbies', 'Go')).toBe('- [Go], SQL');
  });
});
