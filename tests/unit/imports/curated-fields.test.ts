import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decide } from '../../../src/curation/decide.js';
import { parseChanges } from '../../../src/curation/parse.js';
import { runImport } from '../../../src/imports/run-import.js';
import { type EdgeRecord, newEdge, newNode, type NewNode, type NodeRecord } from '../../../src/model/records.js';
import { edgeKey } from '../../../src/model/dataset-content.js';
import { keyOf } from '../../../src/model/steps.js';
import { MemoryImports } from './memory-imports.js';

type Record = NewNode | EdgeRecord;

let folder: string;
let store: MemoryImports;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'curated-fields-'));
  store = new MemoryImports();
});
afterEach(() => rm(folder, { recursive: true }));

const skill = (given: object = {}) =>
  newNode('SKILL', { id: 'skill:a', name: 'A', description: 'of the source', dataset: 'test', ...given });
const other = newNode('SKILL', { id: 'skill:b', name: 'B', dataset: 'test' });
const edge = (given: Partial<EdgeRecord> = {}) =>
  newEdge({
    kind: 'REQUIRES',
    from: 'skill:a',
    to: 'skill:b',
    basis: 'INFERRED',
    rationale: 'of the source',
    dataset: 'test',
    ...given,
  });

const load = (...records: Record[]) =>
  runImport(store, {
    format: {
      dataset: 'test',
      async *items() {
        for (const [line, record] of records.entries()) {
          const at = { file: 'rows.csv', line: line + 2 };
          yield 'id' in record ? { at, node: record } : { at, edge: record };
        }
      },
    },
    source: 'test',
    folder,
    allowDeletes: true,
  });

/** Applies changes of curators to the store. */
function curate(...changes: object[]): void {
  const records = [...store.records.values()];
  const nodes = records.flatMap((one) =>
    'id' in one ? [[one.id, { ...one, version: 1 } as NodeRecord] as const] : [],
  );
  const edges = records.flatMap((one) => ('id' in one ? [] : [one]));
  const made = decide('changes', parseChanges('changes', changes), { nodes: new Map(nodes), edges });
  for (const { nodes: put, edges: set } of [made.created, made.changed]) {
    for (const record of [...put, ...set]) store.records.set(keyOf(record), record);
  }
}
const stored = (key = 'skill:a') => store.records.get(key);

describe("an import over a curator's change of a node", () => {
  beforeEach(async () => {
    await load(skill(), other, edge());
    curate({ updateSkill: { id: 'skill:a', description: 'of a curator' } });
  });

  test('updates the other fields, and keeps and reports those that the curator changed', async () => {
    expect(stored()).toMatchObject({ dataset: 'test', curatedFields: ['description'] });
    const report = await load(skill({ name: 'A, corrected', description: 'newer' }), other, edge());
    expect(stored()).toMatchObject({ name: 'A, corrected', description: 'of a curator', dataset: 'test' });
    expect(report).toMatchObject({ changed: { nodes: 1 }, kept: { count: 1, first: ['skill:a (description)'] } });
    const again = await load(skill({ name: 'A, corrected', description: 'newer' }), other, edge());
    expect(again).toMatchObject({ changed: { nodes: 0 }, kept: { count: 1 }, unchanged: { nodes: 1, edges: 1 } });
  });

  test('keeps the node when the source no longer has it', async () => {
    const report = await load(other);
    expect(stored()).toMatchObject({ description: 'of a curator' });
    expect(report.kept.first).toContain('skill:a');
  });

  test('keeps a field that the curator has reset', async () => {
    curate({ updateSkill: { id: 'skill:a', description: null } });
    await load(skill({ description: 'newer' }), other, edge());
    expect(stored()).toMatchObject({ description: null });
  });

  test('keeps what describes a learning time together with it', async () => {
    curate({ updateSkill: { id: 'skill:a', learningTime: { min: 1, max: 2 }, learningTimeRationale: 'a guess' } });
    await load(skill({ learningTime: { min: 5, max: 6 }, learningTimeBasis: 'STATED' }), other, edge());
    expect(stored()).toMatchObject({
      learningTime: { min: 1, max: 2 },
      learningTimeBasis: 'INFERRED',
      learningTimeRationale: 'a guess',
    });
  });
});

describe("an import over a curator's change of an edge", () => {
  test('updates the other fields, and keeps the claim of the curator as a whole', async () => {
    await load(skill(), other, edge());
    curate({ setPrerequisite: { skill: 'skill:a', prerequisite: 'skill:b', rationale: 'of a curator' } });
    const key = edgeKey(edge());
    const cited = [{ source: 'source:s', locator: 'p. 1' }];
    const changed = edge({ strength: 'RECOMMENDED', basis: 'STATED', rationale: null, citations: cited });
    await load(skill(), other, changed);
    expect(stored(key)).toMatchObject({
      strength: 'RECOMMENDED',
      basis: 'INFERRED',
      rationale: 'of a curator',
      citations: [],
      dataset: 'test',
    });
  });
});
