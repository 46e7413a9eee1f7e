import { describe, expect, it } from '@jest/globals';
import { compareRecords } from '../../../src/review/compare.js';
import { fieldChanges, fieldLines, MAX_ROWS, reviewTable } from '../../../src/review/table.js';
import type { AnyStep } from '../../../src/curation/steps.js';
import { newNode, type NewNode } from '../../../src/model/records.js';
import { actionOf } from '../../../src/model/steps.js';

const skill = (id: string, fields: object = {}) =>
  newNode('SKILL', { id: `skill:${id}`, name: id, skillKind: 'TECHNICAL', dataset: 'test', ...fields });

const from = (records: NewNode[]) =>
  async function* () {
    yield* records;
  };

async function compare(before: NewNode[], after: NewNode[]): Promise<AnyStep[]> {
  const steps: AnyStep[] = [];
  for await (const step of compareRecords(from(before), from(after))) steps.push(step);
  return steps;
}

describe('a comparison of two states', () => {
  it('has both states of each record that differs', async () => {
    const steps = await compare(
      [skill('a'), skill('b'), skill('c')],
      [skill('d'), skill('b', { name: 'B' }), skill('a')],
    );
    expect(steps).toEqual([
      { before: null, after: skill('d') },
      { before: skill('b'), after: skill('b', { name: 'B' }) },
      { before: skill('c'), after: null },
    ]);
  });

  it('ignores the order of fields, and later records with the same key', async () => {
    const { id, ...others } = skill('a');
    expect(await compare([skill('a')], [{ ...others, id }, skill('a', { name: 'again' })])).toEqual([]);
  });
});

describe('the fields of a step', () => {
  const before = skill('a', { aliases: ['x'] });
  it('are those that differ, with both values', () => {
    const after = skill('a', { aliases: ['x', 'y'], description: 'About a.' });
    expect(fieldChanges({ before, after })).toEqual({
      aliases: { before: ['x'], after: ['x', 'y'] },
      description: { before: null, after: 'About a.' },
    });
  });

  it('are printed without control characters of a terminal', () => {
    const lines = fieldLines({ before, after: skill('a', { aliases: ['x'], description: '\u001b[31mred' }) });
    expect(lines).toEqual([expect.stringMatching(/^description: null → "[^\u001b]*red"$/)]);
  });
});

describe('a table of steps', () => {
  it('shows the first ones and counts the rest', async () => {
    const steps = await compare(
      [],
      Array.from({ length: MAX_ROWS + 3 }, (_, n) => skill(`n${n}`)),
    );
    expect(steps.map(actionOf).every((action) => action === 'CREATED')).toBe(true);
    const table = await reviewTable(steps);
    expect(table).toContain(`skill:n${MAX_ROWS - 1} `);
    expect(table).not.toContain(`skill:n${MAX_ROWS} `);
    expect(table).toContain('… and 3 more');
  });
});
