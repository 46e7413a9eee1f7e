import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyChanges } from '../../src/services/apply-changes.js';
import { toJsonl } from '../../src/exports/jsonl.js';
import type { ImportStore } from '../../src/graph/ports/import-store.js';
import { Neo4jExportReads } from '../../src/graph/neo4j/export-reads.js';
import { Neo4jImports } from '../../src/graph/neo4j/import-writes.js';
import { ImportInterruptedError } from '../../src/imports/apply.js';
import { jsonlFormat } from '../../src/imports/jsonl.js';
import type { ImportOptions } from '../../src/imports/import-options.js';
import { ImportBusyError } from '../../src/imports/lease.js';
import { previewImport, revertImport, runImport } from '../../src/imports/run-import.js';
import { FixtureBuilder } from '../fixtures/builder.js';
import { alternativeGroups, diamond, oneOfEverything } from '../fixtures/situations.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';
import { dumpOf, formatOf, withoutSource } from '../support/import-fixtures.js';
import { textOf } from '../unit/exports/memory-reads.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';

/** Enough for several batches. */
const MANY = 2_200;

let graph: TestGraph;
let store: Neo4jImports;
let folder: string;
const open = async (...fixtures: DatasetContent[]) => {
  await graph?.close();
  graph = await openTestGraph(...fixtures);
  store = new Neo4jImports(graph.session);
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imports-test-'));
});
afterEach(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

const given = (content: DatasetContent, source = 'test rows.csv'): ImportOptions => ({
  format: formatOf(content),
  source,
  folder,
  allowDeletes: true,
});
const load = (content: DatasetContent, into: ImportStore = store) => runImport(into, given(content));

const dump = () => dumpOf(graph);
const version = async () => (await graph.cypher('MATCH (v:GraphVersion) RETURN v.version AS version'))[0]!.version;

function chain(count: number, rename = (name: string) => name): DatasetContent {
  const builder = new FixtureBuilder('chain');
  for (let n = 0; n < count; n += 1) builder.add(`skill:c${n}`, { name: rename(`C ${n}`) });
  for (let n = 1; n < count; n += 1) builder.requires(`c${n}`, `c${n - 1}`);
  return withoutSource(builder.build());
}

/** Writes some batches, and then fails as if the database had become unavailable. */
function failsAfter(batches: number): ImportStore {
  let left = batches;
  return new Proxy(store, {
    get(target: Neo4jImports, name) {
      if (name === 'write' && left-- === 0) return () => Promise.reject(new Error('the database went away'));
      return Reflect.get(target, name, target) as unknown;
    },
  });
}

const none = { nodes: 0, edges: 0 };

describe('an import', () => {
  it('creates everything, and changes nothing the second time', async () => {
    await open();
    const content = oneOfEverything();
    const first = await load(content);
    expect(first.created).toEqual({ nodes: content.nodes.length, edges: content.edges.length });
    const [lines, before] = [await dump(), await version()];
    expect(lines.filter(Boolean)).toHaveLength(content.nodes.length + content.edges.length);
    const second = await load(content);
    expect(second).toMatchObject({ created: none, changed: none, deleted: none, unchanged: first.created });
    expect(await dump()).toEqual(lines);
    expect(await version()).toBe(before);
    expect(await store.marks()).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('changes and deletes what has changed in the files, and nothing else', async () => {
    await open();
    const content = diamond();
    await load(content);
    const edges = content.edges
      .filter(({ from, to }) => from === 'skill:top' && to !== 'skill:left')
      .map((edge) => (edge.to === 'skill:base' ? { ...edge, rationale: 'another one' } : edge));
    const nodes = content.nodes
      .filter(({ id }) => id !== 'skill:left')
      .map((node) => (node.id === 'skill:base' ? { ...node, name: 'Basis' } : node));
    const report = await load({ ...content, nodes, edges });
    expect(report).toMatchObject({
      created: none,
      changed: { nodes: 1, edges: 1 },
      deleted: { nodes: 1, edges: 3 },
      unchanged: { nodes: 3, edges: 1 },
    });
    await open({ ...content, nodes, edges });
    const wanted = await dump();
    await open();
    await load(content);
    await load({ ...content, nodes, edges });
    expect(await dump()).toEqual(wanted);
  });

  it('is recorded in the history, with the state before and after', async () => {
    await open(diamond());
    const content = diamond();
    const [change] = (await version()) ? await graph.curation.changes(0, 10) : [];
    await load({ ...content, edges: content.edges.slice(1) });
    const [made] = await graph.curation.changes(change!.version, 10);
    expect(made).toMatchObject({ by: 'command:import', comment: 'fixture: batch 1 of 1', counts: { deleted: 1 } });
    expect(made!.items).toMatchObject([
      {
        action: 'DELETED',
        edge: { from: 'skill:top', to: 'skill:left' },
        before: { strength: 'REQUIRED' },
        after: null,
      },
    ]);
  });

  it('skips duplicate rows and rows with unknown ends, and reports their positions', async () => {
    await open(new FixtureBuilder('other').skills('elsewhere').build());
    const content = new FixtureBuilder('rows')
      .requires('a', 'nowhere')
      .requires('a', 'elsewhere')
      .requires('a', 'elsewhere')
      .requires('a', 'a')
      .skills('a', 'a')
      .build();
    const report = await load(withoutSource(content));
    expect(report).toMatchObject({ read: { nodes: 2, edges: 4 }, created: { nodes: 1, edges: 1 } });
    expect(report.skipped.map(({ count, first }) => [count, first.map(({ line }) => line)])).toEqual(
      expect.arrayContaining([
        [2, [4, 7]],
        [1, [5]],
        [1, [2]],
      ]),
    );
  });

  it('preserves a cycle', async () => {
    await open();
    const cycle = new FixtureBuilder('cycle').skills('a', 'b').requires('a', 'b').requires('b', 'a').build();
    expect((await load(cycle)).created.edges).toBe(2);
  });

  it('preserves what curators changed, removed or refer to', async () => {
    await open();
    const content = diamond();
    await load(content);
    const because = { rationale: 'for the test' };
    await applyChanges(
      graph.curation,
      [
        { updateSkill: { id: 'skill:base', name: 'Basis' } },
        { delete: { id: 'skill:left', detach: true } },
        { createSkill: { name: 'Ours' } },
        { setPrerequisite: { skill: 'skill:ours', prerequisite: 'skill:right', ...because } },
        { removeEdge: { kind: 'REQUIRES', from: 'skill:top', to: 'skill:right' } },
      ],
      { by: 'key:test' },
    );
    const before = await dump();
    const again = await load(content);
    expect(again).toMatchObject({ created: none, changed: none, deleted: none });
    expect(again.kept.first).toEqual(
      expect.arrayContaining(['skill:base (name)', 'skill:left', 'skill:top REQUIRES skill:right']),
    );
    expect(await dump()).toEqual(before);
    const without = { ...content, nodes: content.nodes.filter(({ id }) => id !== 'skill:right') };
    const { kept } = await load(without);
    expect(kept.first).toContain('skill:right');
    expect(await dump()).toEqual(expect.arrayContaining([expect.stringContaining('"id":"skill:right"')]));
  });

  it('writes nothing if another dataset owns an id', async () => {
    await open(diamond());
    const before = await dump();
    const thief = new FixtureBuilder('thief').skills('new', 'base').requires('new', 'base').build();
    await expect(load(withoutSource(thief))).rejects.toThrow(/skill:base is owned by dataset fixture/);
    expect(await dump()).toEqual(before);
    expect(await store.marks()).toEqual([]);
  });

  it('reports what a dry run would do', async () => {
    await open(diamond());
    const before = [await dump(), await version()];
    const report = await previewImport(store, given(chain(3)));
    expect(report).toMatchObject({ dryRun: true, created: { nodes: 3, edges: 2 } });
    expect([await dump(), await version()]).toEqual(before);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('an interrupted import', () => {
  const first = chain(MANY);
  // changes all names, deletes the last items, and creates new ones
  const second = (() => {
    const { nodes, edges } = chain(MANY - 50, (name) => `${name} renamed`);
    const more = withoutSource(new FixtureBuilder('chain').skills('extra').requires('extra', 'c0').build());
    return { id: 'chain', nodes: [...nodes, ...more.nodes], edges: [...edges, ...more.edges] };
  })();

  beforeEach(async () => {
    await open();
    await load(first);
  });

  it('is marked, and has the same result after it is resumed', async () => {
    await expect(load(second, failsAfter(1))).rejects.toThrow(ImportInterruptedError);
    const [mark] = await store.marks();
    expect(mark).toMatchObject({ id: 'chain', position: 1 });
    expect(mark!.total).toBeGreaterThan(1);
    const report = await load(second);
    expect(report.resumed).toBe(true);
    expect(await store.marks()).toEqual([]);
    const resumed = await dump();
    await open();
    await load(first);
    const whole = await load(second);
    expect(await dump()).toEqual(resumed);
    expect({ ...report, resumed: false }).toEqual(whole);
  });

  it('is reverted to the previous state', async () => {
    const before = await dump();
    await expect(load(second, failsAfter(1))).rejects.toThrow(ImportInterruptedError);
    expect(await dump()).not.toEqual(before);
    expect(await revertImport(store, given(second))).toBe(1);
    expect(await dump()).toEqual(before);
    expect(await store.marks()).toEqual([]);
  });

  it.each([
    ['resumed', () => load(second)],
    ['reverted', () => revertImport(store, given(second))],
  ])('preserves what curators changed in between, %s', async (_how, goOn) => {
    await expect(load(second, failsAfter(1))).rejects.toThrow(ImportInterruptedError);
    // one in the batch that was written, and one in a later batch
    const ids = ['skill:c1', 'skill:c2100'];
    const changes = ids.map((id) => ({ updateSkill: { id, name: 'Ours' } }));
    await applyChanges(graph.curation, changes, { by: 'key:test' });
    await goOn();
    const names = await graph.cypher('UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.name AS name', { ids });
    expect(names).toEqual([{ name: 'Ours' }, { name: 'Ours' }]);
  });

  it('is compared again if its journal is missing', async () => {
    await expect(load(second, failsAfter(1))).rejects.toThrow(ImportInterruptedError);
    await rm(join(folder, 'chain'), { recursive: true });
    await expect(revertImport(store, given(second))).rejects.toThrow(/journal.*Import the files again/s);
    expect((await load(second)).resumed).toBe(false);
    const resumed = await dump();
    await open();
    await load(second);
    expect(await dump()).toEqual(resumed);
  });

  it('refuses another import of its dataset', async () => {
    await expect(load(second, failsAfter(1))).rejects.toThrow(ImportInterruptedError);
    await expect(runImport(store, given(first, 'other rows'))).rejects.toThrow(/was interrupted.*--revert/s);
  });

  it('makes a concurrent second one fail, and continues', async () => {
    // whichever takes the lease first
    const both = await Promise.allSettled([load(second), load(second)]);
    const finished = both.filter((one) => one.status === 'fulfilled');
    const refused = both.filter((one) => one.status === 'rejected');
    expect(finished.map(({ value }) => value.created.nodes)).toEqual([1]);
    expect(refused.map(({ reason }) => reason as unknown)).toEqual([expect.any(ImportBusyError)]);
  });
});

describe('rules that curators and imports share', () => {
  it('refuse what closes a cycle through a group, and a second primary skill; nothing is written', async () => {
    await open(
      new FixtureBuilder('base')
        .skills('a', 'b')
        .add('technology:t')
        .group('g', 'b')
        .edge('skill:b', 'USES', 'technology:t')
        .build(),
    );
    await applyChanges(
      graph.curation,
      [
        { setPrerequisite: { skill: 'skill:a', prerequisite: 'group:g', rationale: 'so', strength: 'REQUIRED' } },
        { setTechnologyUse: { of: 'skill:a', technology: 'technology:t', primary: true, rationale: 'so' } },
      ],
      { by: 'key:test' },
    );
    const before = await version();
    const cyclic = withoutSource(new FixtureBuilder('more').edge('group:g', 'HAS_MEMBER', 'skill:a').build());
    await expect(load(cyclic)).rejects.toThrow(
      'skill:a cannot be a member of group:g: it leads to a skill that requires the group, group:g → skill:a → group:g',
    );
    const primary = new FixtureBuilder('more').skills('c').edge('skill:c', 'USES', 'technology:t', { primary: true });
    await expect(load(withoutSource(primary.build()))).rejects.toThrow(
      'a curator made skill:a the primary skill of technology:t',
    );
    expect(await version()).toBe(before);
  });
});

describe('JSON Lines', () => {
  it.each([
    ['of one of everything', [oneOfEverything(), chain(5)]],
    ['of alternative groups', [alternativeGroups(), chain(5)]],
  ])('that are exported, imported into an empty graph and exported again are equal: %s', async (_what, contents) => {
    const exported = async () => textOf(toJsonl(new Neo4jExportReads(graph.session, null)));
    const withoutVersions = (text: string) =>
      text
        .split('\n')
        .slice(1)
        .join('\n')
        .replaceAll(/,?"version":\d+/g, '');
    await open(...contents);
    await applyChanges(graph.curation, [{ updateSkill: { id: 'skill:c1', aliases: ['C one'] } }], { by: 'key:test' });
    const before = await exported();
    const file = join(folder, 'graph.jsonl');
    await writeFile(file, before);
    await open();
    const journals = join(folder, 'journals');
    await runImport(store, { format: await jsonlFormat(file), source: `jsonl ${file}`, folder: journals });
    expect(withoutVersions(await exported())).toBe(withoutVersions(before));
  });
});
