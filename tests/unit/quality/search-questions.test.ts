import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../../../src/dataset/default-graph.js';

interface Asked {
  style: string;
  dataset: string;
  part: string;
  text: string;
  expect: string[];
}

const asked = JSON.parse(readFileSync('scripts/quality/data/search-questions.json', 'utf8')) as Asked[];

describe('the questions for search by meaning', () => {
  it('have as many of each style for each dataset in each part', () => {
    const counts = new Map<string, number>();
    for (const { style, dataset, part } of asked) {
      const group = `${style} ${dataset} ${part}`;
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    expect([...counts.values()]).toEqual(new Array(8).fill(25));
    expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
  });

  it('are answered by skills of the default graph, or of ESCO', () => {
    const skills = new Set(
      readDatasetFolder(DEFAULT_DATASET_FOLDER).nodes.flatMap(({ kind, id }) => (kind === 'SKILL' ? [id] : [])),
    );
    for (const { dataset, text, expect: answers } of asked) {
      expect({ text, answers: answers.length > 0 && new Set(answers).size === answers.length }).toEqual({
        text,
        answers: true,
      });
      const isKnown = (id: string) =>
        dataset === 'esco' ? id.startsWith('http://data.europa.eu/esco/skill/') : skills.has(id);
      expect(answers.filter((id) => !isKnown(id))).toEqual([]);
    }
  });
});
