import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyChanges } from '../../src/services/apply-changes.js';
import { type ChangeReference, revertChange } from '../../src/services/revert-change.js';
import { Neo4jImports } from '../../src/graph/neo4j/import-writes.js';
import { runImport } from '../../src/imports/run-import.js';
import { revertByJournal } from '../../src/review/revert-journal.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';
import { FixtureBuilder } from '../fixtures/builder.js';
import { oneOfEverything } from '../fixtures/situations.js';
import { dumpOf, formatOf, withoutSource } from '../support/import-fixtures.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

const because = { rationale: 'for the test' };

let graph: TestGraph;
let store: Neo4jImports;
let folder: string;
const open = async (...fixtures: DatasetContent[]) => {
  graph = await openTestGraph(...fixtures);
  store = new Neo4jImports(graph.session);
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'revert-test-'));
});
afterEach(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

const change = async (...changes: object[]) => (await applyChanges(graph.curation, changes, { by: 'key:ada' })).version;
const revert = (reference: ChangeReference) => revertChange(graph.curation, reference, { by: 'key:bea' });
const load = (content: DatasetContent) =>
  runImport(store, { format: formatOf(content), source: `test ${content.id}`, folder, allowDeletes: true });
const dump = () => dumpOf(graph);
const lastChange = async () => (await graph.curation.changes(0, 100)).at(-1)!;
const redirects = () =>
  graph.cypher('MATCH (t:Tombstone) WHERE t.redirect IS NOT NULL RETURN t.id AS id, t.redirect AS into ORDER BY id');

describe('a change set', () => {
  const content = () => new FixtureBuilder('staff').skills('a', 'b', 'c').requires('a', 'b').requires('b', 'c').build();

  it.each([
    [
      'a created node with its edge',
      [{ createSkill: { name: 'D' } }, { setPrerequisite: { skill: 'skill:d', prerequisite: 'skill:a', ...because } }],
    ],
    ['changed fields', [{ updateSkill: { id: 'skill:a', name: 'Renamed', aliases: ['x'] } }]],
    [
      'a changed and a removed edge',
      [
        { setPrerequisite: { skill: 'skill:a', prerequisite: 'skill:b', strength: 'RECOMMENDED', ...because } },
        { removeEdge: { kind: 'REQUIRES', from: 'skill:b', to: 'skill:c' } },
      ],
    ],
    ['a deleted node with its edges', [{ delete: { id: 'skill:b', detach: true } }]],
    [
      'a merge',
      [{ merge: { from: 'skill:b', into: 'skill:a' } }, { updateSkill: { id: 'skill:a', description: 'One.' } }],
    ],
  ])('is taken back: %s', async (_what, changes) => {
    await open(content());
    const before = await dump();
    const version = await change(...changes);
    expect(await dump()).not.toEqual(before);
    expect(await revert({ version })).toMatchObject({ applied: true, version: version + 1 });
    expect(await dump()).toEqual(before);
    expect(await redirects()).toEqual([]);
    expect(await lastChange()).toMatchObject({ by: 'key:bea', comment: expect.stringMatching(/^reverts change /) });
  });

  it('leaves its dataset to later loads: nothing stays curated or removed', async () => {
    await open(content());
    await revert({
      version: await change({ delete: { id: 'skill:b', detach: true } }, { createSkill: { name: 'D' } }),
    });
    const more = new FixtureBuilder('staff').skills('a', 'b', 'c', 'd').requires('a', 'b').requires('b', 'c').build();
    expect(await graph.datasets.replace(more)).toMatchObject({ kept: [], created: { nodes: [{ id: 'skill:d' }] } });
  });

  it('can be reverted by its change id, and the revert can be reverted', async () => {
    await open(content());
    await change({ createSkill: { name: 'D' } });
    const after = await dump();
    const { changeId } = await lastChange();
    const { changeId: second } = await revert({ changeId });
    await revert({ changeId: second });
    expect(await dump()).toEqual(after);
  });

  it('is reverted together with the redirects that a merge has forwarded', async () => {
    await open(content());
    await change({ merge: { from: 'skill:b', into: 'skill:a' } });
    const version = await change({ merge: { from: 'skill:a', into: 'skill:c' } });
    expect(await redirects()).toEqual([
      { id: 'skill:a', into: 'skill:c' },
      { id: 'skill:b', into: 'skill:c' },
    ]);
    await revert({ version });
    expect(await redirects()).toEqual([{ id: 'skill:b', into: 'skill:a' }]);
  });

  it.each([
    [
      'a record changed again',
      [{ updateSkill: { id: 'skill:a', name: 'A 2' } }],
      [{ updateSkill: { id: 'skill:a', name: 'A 3' } }],
      'skill:a has changed since',
    ],
    [
      'a created node has an edge of others',
      [{ createSkill: { name: 'D' } }],
      [{ setPrerequisite: { skill: 'skill:a', prerequisite: 'skill:d', ...because } }],
      'skill:d cannot be deleted, since skill:a REQUIRES skill:d depends on it',
    ],
    [
      'a deleted id is used again',
      [{ delete: { id: 'skill:c', detach: true } }],
      [{ createSkill: { id: 'skill:c', name: 'Other' } }],
      'skill:c exists already',
    ],
    [
      'an end of a removed edge is gone',
      [{ removeEdge: { kind: 'REQUIRES', from: 'skill:b', to: 'skill:c' } }],
      [{ delete: { id: 'skill:c', detach: true } }],
      'skill:b REQUIRES skill:c refers to skill:c, which does not exist',
    ],
    [
      'what was created is gone',
      [{ createSkill: { name: 'D' } }],
      [{ delete: { id: 'skill:d' } }],
      'skill:d no longer exists',
    ],
    [
      'a removed prerequisite would close a cycle',
      [{ removeEdge: { kind: 'REQUIRES', from: 'skill:b', to: 'skill:c' } }],
      [{ setPrerequisite: { skill: 'skill:c', prerequisite: 'skill:b', ...because } }],
      'would form a cycle',
    ],
  ])('is refused, by name, where %s', async (_what, first, later, message) => {
    await open(content());
    const version = await change(...first);
    await change(...later);
    const before = await dump();
    await expect(revert({ version })).rejects.toThrow(message);
    expect(await dump()).toEqual(before);
  });

  it('is refused where an entity has another level since', async () => {
    await open(
      new FixtureBuilder('staff').skills('a').add('level:one', { rank: 1 }).add('level:two', { rank: 2 }).build(),
    );
    await change({ setLevel: { of: 'skill:a', level: 'level:one', ...because } });
    const version = await change({ removeEdge: { kind: 'AT_LEVEL', from: 'skill:a', to: 'level:one' } });
    await change({ setLevel: { of: 'skill:a', level: 'level:two', ...because } });
    await expect(revert({ version })).rejects.toThrow(
      'skill:a AT_LEVEL level:one excludes skill:a AT_LEVEL level:two, which exists',
    );
  });

  it('is refused if it is unknown', async () => {
    await open(content());
    await expect(revert({ version: 99 })).rejects.toThrow('revert: the history has no such change');
    await expect(revert({ import: 'none' })).rejects.toThrow('revert: the history has no such change');
  });
});

describe('a finished import', () => {
  it('is taken back as one change, by any of its batches', async () => {
    const many = Array.from({ length: 2_200 }, (_, n) => `n${n}`);
    await open(oneOfEverything());
    const before = await dump();
    await load(withoutSource(new FixtureBuilder('more').skills(...many).build()));
    const batches = (await graph.curation.changes(0, 100)).slice(-2);
    expect(batches[0]!.import).not.toBeNull();
    expect(batches[1]!.import).toBe(batches[0]!.import);
    const { version } = await revert({ version: batches[1]!.version });
    expect(version).toBe(batches[1]!.version + 1);
    expect(await dump()).toEqual(before);
  });

  it('is taken back with what it changed and deleted, and can be imported again', async () => {
    await open();
    const build = (builder: FixtureBuilder) => withoutSource(builder.build());
    await load(build(new FixtureBuilder('staff').add('skill:a', { name: 'A' }).skills('b', 'c').requires('a', 'b')));
    const before = await dump();
    const second = build(
      new FixtureBuilder('staff').add('skill:a', { name: 'A 2' }).skills('c', 'd').requires('a', 'd'),
    );
    await load(second);
    const after = await dump();
    const { import: id } = await lastChange();
    await revert({ import: id });
    expect(await dump()).toEqual(before);
    await load(second);
    expect(await dump()).toEqual(after);
  });

  it('too large for the history is taken back by its kept journal, or refused by name', async () => {
    const many = Array.from({ length: 10_001 }, (_, n) => `n${n}`);
    await open(oneOfEverything());
    const before = await dump();
    await load(withoutSource(new FixtureBuilder('more').skills(...many).build()));
    const { import: importId } = await lastChange();
    await expect(revert({ import: importId })).rejects.toThrow(`use npm run graph -- revert ${importId}`);
    const stores = { imports: store, curation: graph.curation };
    const given = { importId: importId!, folder, comment: 'the wrong file' };

    const version = await change({ setPrerequisite: { skill: 'skill:n1', prerequisite: 'skill:n2', ...because } });
    await expect(revertByJournal(stores, given, 'run')).rejects.toThrow(
      'since skill:n1 REQUIRES skill:n2 depends on it',
    );
    await revert({ version });
    const elsewhere = { ...given, folder: join(folder, 'elsewhere') };
    await expect(revertByJournal(stores, elsewhere, 'run')).rejects.toThrow(/its journal is not in .*elsewhere/);

    expect(await revertByJournal(stores, given, 'run')).toMatchObject({ deleted: { nodes: 10_001, edges: 0 } });
    expect(await dump()).toEqual(before);
    const { comment, import: revertId } = await lastChange();
    expect(comment).toContain(`reverts import ${importId}: the wrong file`);
    expect(revertId).not.toBe(importId);
  });
});
