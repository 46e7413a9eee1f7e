import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_DATASET_FOLDER } from '../../../src/dataset/default-graph.js';
import { readDataset } from '../../../src/dataset/read.js';
import { toRecords } from '../../../src/dataset/records.js';
import { wordsOf } from '../../../src/text-analysis/words.js';
import { ambiguityOf } from '../../../src/text-mentions/ambiguous-words.js';
import type { SearchDocument } from '../../../src/model/search-document.js';
import { finderIn, indexOf, KINDS, named } from './finder.js';

const { nodes } = toRecords(readDataset(DEFAULT_DATASET_FOLDER));
const documents = nodes.flatMap((node): SearchDocument[] =>
  node.kind === 'SOURCE' ? [] : [{ node: { ...node, version: 1 }, uses: 0 }],
);
/** More names that are ordinary words. */
const MORE = named(
  ...[
    'C',
    'R',
    'D',
    'Swift',
    'Dart',
    'Chef',
    'Puppet',
    'Salt',
    'Helm',
    'Vault',
    'Storm',
    'Hive',
    'Beam',
    'Snowflake',
    'Jest',
  ],
  ...[
    'Cypress',
    'Maven',
    'Gradle',
    'Ant',
    'Make',
    'Bash',
    'Excel',
    'Word',
    'Access',
    'Teams',
    'Slack',
    'Zoom',
    'Unity',
  ],
  ...['Crystal', 'Julia', 'Elixir', 'Phoenix', 'Scheme', 'Agile', 'Ember', 'C++'],
);
const { find, textsIn } = finderIn(indexOf([...documents, ...MORE]));
const fixture = (name: string): unknown => JSON.parse(readFileSync(`tests/fixtures/${name}.json`, 'utf8'));

describe('mentions of the default graph', () => {
  it('finds at most five in 200 sentences of ordinary life', () => {
    const sentences = fixture('ordinary-sentences') as string[];
    const wrong = sentences.flatMap((sentence) => textsIn(sentence).map((word) => `${word}: ${sentence}`));
    expect(sentences).toHaveLength(200);
    expect([wrong.length <= 5, wrong]).toEqual([true, expect.anything()]);
  });

  it('finds the technologies that are named with ordinary words', () => {
    const sentences = fixture('ambiguous-mentions') as { text: string; mentions: string[] }[];
    const missed = sentences.flatMap(({ text, mentions }) => {
      const found = textsIn(text);
      return mentions.filter((mention) => !found.includes(mention)).map((mention) => `${mention}: ${text}`);
    });
    const all = sentences.flatMap(({ mentions }) => mentions).length;
    expect([missed.length <= 0.05 * all, missed]).toEqual([true, expect.anything()]);
  });

  it('finds every name and alias that is not ambiguous, and its entity', () => {
    const labels = documents
      .filter(({ node }) => KINDS.has(node.kind))
      .flatMap(({ node }) => [node.name, ...node.aliases].map((label) => ({ label, id: node.id })));
    const missed = labels.filter(({ label, id }) => {
      const text = `They asked whether ${label}, as described before, helps.`;
      const start = text.indexOf(label);
      const found = find(text).find((mention) => mention.start <= start && mention.end >= start + label.length);
      return ambiguityOf(wordsOf(label).join(' ')) === null && found?.ids.includes(id) !== true;
    });
    expect(labels.length).toBeGreaterThan(1_000);
    expect(missed).toEqual([]);
  });
});
