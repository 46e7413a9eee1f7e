import fc from 'fast-check';
import { FixtureBuilder } from '../../fixtures/builder.js';
import type { DatasetContent } from '../../../src/model/dataset-content.js';

/** Texts that break naive writers of various formats. */
export const NASTY_TEXTS = [
  `"double", 'single' and """three"""`,
  'a\nb\r\nc\rd\ttab',
  ']]> <b>&amp;</b> <!-- -->',
  '👩🏽‍💻 and 𝄞',
  'bell \u0007, escape \u001b, delete \u007f, next line \u0085',
  'line \u2028 paragraph \u2029 \ufeff bom',
  'עברית \u202eright to left\u202c العربية',
  'back\\slash\\',
  'a,b;c|d',
  'nul \0 is a character',
  '%0A is no line end, %25 no percent, %%3B no semicolon',
  '${row} $(x) {{y}} @z',
  '\\u0041 \\n is six characters and two',
  ' spaces around ',
  "'; MATCH (n) DETACH DELETE n //",
];

/** Well-formed Unicode, as a database stores it. */
export const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });

/** Skills and edges with the texts in every textual field. */
export function nastyTexts(texts: readonly string[] = NASTY_TEXTS): DatasetContent {
  const builder = new FixtureBuilder();
  builder.add('area:all', { name: texts[0], importance: texts[1] }).add('track:all', { name: texts[2] });
  texts.forEach((text, at) => {
    builder
      .add(`skill:s${at}`, {
        name: text,
        description: text,
        aliases: [text, `${text}!`, 'alias', 'alias'],
        howToLearn: [text, ''],
        externalIds: [{ scheme: 'other', value: text, url: `https://example.org/${at}?q=<${text}>` }],
        citations: [{ source: 'source:book', locator: text }],
      })
      .add(`resource:r${at}`, { name: text, author: text, url: text })
      .edge(`skill:s${at}`, 'IN_AREA', 'area:all', { rationale: text })
      .edge(`skill:s${at}`, 'IN_TRACK', 'track:all', { citations: [{ source: 'source:book', locator: text }] });
    if (at > 0) builder.requires(`s${at}`, 's0', { group: text, rationale: text });
  });
  return builder.build();
}
