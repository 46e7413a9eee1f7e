import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runToEnd } from '../../../src/model/sliced.js';
import { sentencesIn } from '../../../src/text-mentions/sentences.js';

const found = (text: string) => runToEnd(sentencesIn(text)).map((sentence) => sentence.text);

describe('the sentences of a text', () => {
  it('end with full stops, paragraphs and items, and go on over wrapped lines', () => {
    const text =
      'Made the pages load much faster. Taught e.g. three new colleagues\nhow we work.\n\n' +
      '- moved the nightly reports elsewhere\n- found out what was slow';
    expect(found(text)).toEqual([
      'Made the pages load much faster',
      'Taught e.g. three new colleagues how we work',
      'moved the nightly reports elsewhere',
      'found out what was slow',
    ]);
  });

  it('begin with lines that begin with a capital, as in a CV without bullets', () => {
    expect(
      found('Kept the machines patched at night\nTaught new colleagues, customers,\nAnd partners of the company'),
    ).toEqual(['Kept the machines patched at night', 'Taught new colleagues, customers, And partners of the company']);
  });

  it('have their places in the text', () => {
    const text = '👩‍💻 **Taught new\ncolleagues how to work.**';
    const [sentence] = runToEnd(sentencesIn(text));
    expect(text.slice(sentence!.start, sentence!.end)).toBe('Taught new\ncolleagues how to work');
  });

  it.each([
    ['headings and job titles', '# Work Experience And Education\n\nSenior Backend Developer, Big Company\n\nAbout me'],
    ['introductions of lists', 'In my last position I was responsible for:'],
    ['addresses', 'Write to me at ada@example.org or call'],
    ['what is not known', 'I have never taught new colleagues how to work.'],
    ['what is not needed', 'You need no experience with machines that run for years.'],
    ['what is done without being known', 'He kept the machines patched without any experience.'],
    ['what is too long for a sentence', 'and so on '.repeat(100)],
  ])('are not %s', (_title, text) => {
    expect(found(text)).toEqual([]);
  });

  it('are read without the words that say how well', () => {
    const [sentence] = runToEnd(sentencesIn('Three years of experience with slow statements and queues.'));
    expect(sentence).toMatchObject({ start: 0, text: 'Three slow statements and queues' });
  });

  it('may deny what is no skill', () => {
    expect(found('Released new versions without any downtime.')).toHaveLength(1);
    expect(found('Taught not only new colleagues but partners.')).toHaveLength(1);
  });

  it('of any text are in order and do not overlap', () => {
    const pieces = fc.constantFrom(
      'a',
      'of',
      'No',
      'Kept',
      ' ',
      ' ',
      '. ',
      '\n',
      '\n\n',
      '- ',
      'b@c.de',
      ':',
      '👍',
      '(',
      ',',
    );
    const texts = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const sentence of runToEnd(sentencesIn(text))) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')).toBe(sentence.text);
          end = sentence.end;
        }
      }),
    );
  });
});
