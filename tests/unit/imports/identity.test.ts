import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportFormat } from '../../../src/imports/item.js';
import { runImport } from '../../../src/imports/run-import.js';
import { edgeKey } from '../../../src/model/dataset-content.js';
import { type EdgeRecord, newEdge, newNode, type NewNode } from '../../../src/model/records.js';
import { slugOf } from '../../../src/text-analysis/slug.js';
import { MemoryImports } from './memory-imports.js';

/** A source whose concepts have URIs, and whose ids here come from their labels unless the URI is known. */
interface Concept {
  uri: string;
  label: string;
  needs?: string[];
}

let folder: string;
let store: MemoryImports;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'identity-'));
  store = new MemoryImports();
});
afterEach(() => rm(folder, { recursive: true }));

const externalIds = (uri: string) => [{ scheme: 'concepts', value: uri, url: null }];
const idFor = (label: string) => `skill:${slugOf(label)}`;
const requires = (from: string, to: string, dataset = 'concepts'): EdgeRecord =>
  newEdge({ kind: 'REQUIRES', from, to, basis: 'INFERRED', rationale: 'the test says so', dataset });

function formatOf(concepts: readonly Concept[], isKnown = true): ImportFormat {
  return {
    dataset: 'concepts',
    ...(isKnown ? { identifiers: ['concepts'] } : {}),
    async *items(_skip, known) {
      const idOf = ({ uri, label }: Concept) => known?.idOf('concepts', uri) ?? idFor(label);
      const ids = new Map(concepts.map((concept) => [concept.uri, idOf(concept)]));
      for (const [line, { uri, label, needs = [] }] of concepts.entries()) {
        const at = { file: 'concepts.csv', line: line + 2 };
        const id = ids.get(uri)!;
        yield { at, node: newNode('SKILL', { id, name: label, externalIds: externalIds(uri), dataset: 'concepts' }) };
        for (const need of needs) yield { at, edge: requires(id, ids.get(need)!) };
      }
    },
  };
}

const load = (...concepts: Concept[]) =>
  runImport(store, { format: formatOf(concepts), source: 'concepts', folder, allowDeletes: true });
const put = (record: NewNode | EdgeRecord) => store.records.set('id' in record ? record.id : edgeKey(record), record);
const nodesWith = (uri: string) =>
  [...store.records.values()].filter(
    (record) => 'externalIds' in record && record.externalIds.some(({ value }) => value === uri),
  );
/** What a curator's merge leaves in the store. */
function merge(from: string, into: string): void {
  const [old, target] = [store.records.get(from), store.records.get(into)] as Extract<NewNode, { kind: 'SKILL' }>[];
  store.merged.set(from, { into, externalIds: old!.externalIds });
  store.records.delete(from);
  const both = [...target!.externalIds, ...old!.externalIds];
  put({ ...target, externalIds: both, curatedFields: ['externalIds'] } as NewNode);
}

describe('a concept with a foreign id', () => {
  test('that the source renames keeps its id, and what curators attached to it', async () => {
    await load({ uri: 'c1', label: 'Old name' }, { uri: 'c2', label: 'Other' });
    put(requires('skill:old-name', 'skill:other', 'curated'));
    const report = await load({ uri: 'c1', label: 'New name' }, { uri: 'c2', label: 'Other' });
    expect(report).toMatchObject({ created: { nodes: 0 }, changed: { nodes: 1 }, deleted: { nodes: 0, edges: 0 } });
    expect(nodesWith('c1')).toMatchObject([{ id: 'skill:old-name', name: 'New name' }]);
    expect(store.records.has('skill:old-name REQUIRES skill:other')).toBe(true);
  });

  test('that curators merged stays merged when the source renames it, and no second node has its id', async () => {
    await load({ uri: 'c1', label: 'Old name' }, { uri: 'c2', label: 'Other' });
    merge('skill:old-name', 'skill:other');
    const report = await load({ uri: 'c1', label: 'New name' }, { uri: 'c2', label: 'Other' });
    expect(report.created).toEqual({ nodes: 0, edges: 0 });
    expect(report.kept.first).toEqual(['skill:other (externalIds)', 'skill:old-name']);
    expect(nodesWith('c1')).toHaveLength(1);
    expect(store.records.get('skill:other')).toMatchObject({ name: 'Other' });
  });

  test('of another dataset is another node', async () => {
    put(newNode('SKILL', { id: 'skill:theirs', name: 'Theirs', externalIds: externalIds('c1'), dataset: 'other' }));
    await load({ uri: 'c1', label: 'Ours' });
    expect(nodesWith('c1').map((record) => (record as NewNode).id)).toEqual(['skill:theirs', 'skill:ours']);
  });
});

describe('an edge that arrives for a merged id', () => {
  const base = [
    { uri: 'c1', label: 'Merged' },
    { uri: 'c2', label: 'Target' },
    { uri: 'c3', label: 'Third' },
  ];

  test('becomes one of the target, and the second import changes nothing', async () => {
    await load(...base);
    merge('skill:merged', 'skill:target');
    const next = [{ ...base[0]!, needs: ['c3'] }, base[1]!, { ...base[2]!, needs: ['c1'] }];
    expect((await load(...next)).created.edges).toBe(2);
    expect(store.records.get('skill:target REQUIRES skill:third')).toMatchObject({ dataset: 'concepts' });
    expect(store.records.has('skill:third REQUIRES skill:target')).toBe(true);
    expect(await load(...next)).toMatchObject({
      created: { edges: 0 },
      changed: { edges: 0 },
      deleted: { edges: 0 },
      unchanged: { edges: 2 },
    });
  });

  test('leaves the edge that the target has as it is, whoever owns it, and counts as unchanged', async () => {
    await load(...base);
    merge('skill:merged', 'skill:target');
    const curated = { ...requires('skill:target', 'skill:third', 'curated'), rationale: 'of a curator' };
    put(curated);
    const report = await load({ ...base[0]!, needs: ['c3'] }, base[1]!, base[2]!);
    expect(report).toMatchObject({ created: { edges: 0 }, changed: { edges: 0 }, unchanged: { edges: 1 } });
    expect(store.records.get(edgeKey(curated))).toEqual(curated);
  });

  test('does not become an edge from the target to itself', async () => {
    await load(...base);
    merge('skill:merged', 'skill:target');
    const report = await load({ ...base[0]!, needs: ['c2'] }, base[1]!, base[2]!);
    expect(report.created.edges).toBe(0);
    expect(report.kept.first).toContain('skill:merged REQUIRES skill:target');
  });
});
