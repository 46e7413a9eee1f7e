import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyChanges } from '../../src/services/apply-changes.js';
import { Neo4jImports } from '../../src/graph/neo4j/import-writes.js';
import type { ImportStore } from '../../src/graph/ports/import-store.js';
import { ImportInterruptedError } from '../../src/imports/apply.js';
import type { ImportFormat } from '../../src/imports/item.js';
import { previewImport, revertImport, runImport } from '../../src/imports/run-import.js';
import { openReview, stepsOf, writeReview } from '../../src/review/review-file.js';
import { acceptedSteps, countDecisions } from '../../src/review/reviewed-steps.js';
import { stepsFormat } from '../../src/review/steps-format.js';
import { reviewTable } from '../../src/review/table.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';
import { FixtureBuilder } from '../fixtures/builder.js';
import { dumpOf, formatOf, withoutSource } from '../support/import-fixtures.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

let graph: TestGraph;
let store: Neo4jImports;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'review-test-'));
  graph = await openTestGraph();
  store = new Neo4jImports(graph.session);
  await load(BEFORE);
});
afterEach(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

const options = (format: ImportFormat) => ({ format, source: 'rows.csv', folder: join(folder, 'journals') });
const load = (content: DatasetContent) => runImport(store, options(formatOf(content)));
const build = (builder: FixtureBuilder) => withoutSource(builder.build());

/** a is renamed, old and the edge to it go, new and an edge to it come. */
const BEFORE = build(
  new FixtureBuilder('staff').add('skill:a', { name: 'A' }).skills('b', 'old').requires('a', 'b').requires('a', 'old'),
);
const AFTER = build(
  new FixtureBuilder('staff')
    .add('skill:a', { name: 'A renamed' })
    .skills('b', 'new')
    .requires('a', 'b')
    .requires('b', 'new'),
);

interface Line {
  id?: string;
  edge?: { from: string; to: string };
  action: string;
  fields: string[];
  decision: string | null;
  before: { name: string } | null;
  after: { name: string } | null;
}

const path = () => join(folder, 'review.jsonl');
const keyOf = ({ id, edge }: Line) => id ?? `${edge?.from} → ${edge?.to}`;

async function review(content: DatasetContent = AFTER): Promise<Line[]> {
  await previewImport(store, options(formatOf(content)), (journal, graphVersion) =>
    writeReview(path(), { source: 'rows.csv', datasets: ['staff'], graphVersion }, stepsOf(journal)),
  );
  return (await readFile(path(), 'utf8'))
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line) as Line);
}

/** Sets the decisions of the review file, as a curator does in an editor. */
async function decide(accept: (key: string) => boolean): Promise<void> {
  const [header, ...lines] = (await readFile(path(), 'utf8')).trim().split('\n');
  const decided = lines.map((line) => {
    const item = JSON.parse(line) as Line;
    return JSON.stringify({ ...item, decision: accept(keyOf(item)) ? 'ACCEPT' : 'REJECT' });
  });
  await writeFile(path(), [header, ...decided, ''].join('\n'));
}

async function given(into: ImportStore = store, undecided = false) {
  const file = await openReview(path());
  await countDecisions(file);
  const source = {
    datasets: file.header.datasets,
    steps: () => acceptedSteps(file, undecided),
    refusal: 'Nothing was applied',
  };
  return {
    into,
    options: { ...options(stepsFormat({ imports: store, curation: graph.curation }, source)), source: 'review' },
  };
}

async function apply(into: ImportStore = store, undecided = false) {
  const { options: importOptions } = await given(into, undecided);
  return runImport(into, importOptions);
}

const dump = () => dumpOf(graph);

describe('a review file', () => {
  it('lists each node and edge that an import would create, change or delete, with the fields that change', async () => {
    const before = await dump();
    const lines = await review();
    expect(lines.map((line) => [line.action, keyOf(line), line.fields, line.decision])).toEqual([
      ['CHANGED', 'skill:a', ['name'], null],
      ['CREATED', 'skill:new', [], null],
      ['CREATED', 'skill:b → skill:new', [], null],
      ['DELETED', 'skill:a → skill:old', [], null],
      ['DELETED', 'skill:old', [], null],
    ]);
    expect([lines[0]?.before?.name, lines[0]?.after?.name]).toEqual(['A', 'A renamed']);
    expect(await dump()).toEqual(before);
  });

  it('is shown as a table with old and new values', async () => {
    let table = '';
    await previewImport(store, options(formatOf(AFTER)), async (journal) => {
      table = await reviewTable(stepsOf(journal));
    });
    expect(table).toContain('name: "A" → "A renamed"');
    expect(table).toMatch(/- *│ skill:old/);
  });

  it('has the same effect as the import if all of it is accepted, and nothing becomes curated', async () => {
    await review();
    await decide(() => true);
    await apply();
    const applied = await dump();
    expect(await load(AFTER)).toMatchObject({ created: { nodes: 0, edges: 0 }, changed: { nodes: 0, edges: 0 } });
    expect(await dump()).toEqual(applied);
    expect(applied.join()).not.toContain('"dataset":"curated"');
  });

  it('applies the accepted items only', async () => {
    await review();
    await decide((key) => key === 'skill:a');
    expect(await apply()).toMatchObject({ changed: { nodes: 1 }, created: { nodes: 0 }, deleted: { nodes: 0 } });
    const lines = (await dump()).join();
    expect(lines).toContain('"name":"A renamed"');
    expect(lines).toContain('"id":"skill:old"');
    expect(lines).not.toContain('"id":"skill:new"');
  });

  it('leaves undecided items out unless they are asked for', async () => {
    await review();
    expect(await countDecisions(await openReview(path()))).toEqual({ accepted: 0, rejected: 0, undecided: 5 });
    await apply(store, true);
    expect((await dump()).join()).toContain('"id":"skill:new"');
  });

  it('is refused, naming the records, if they have changed since', async () => {
    await review();
    await decide(() => true);
    const changes = [{ updateSkill: { id: 'skill:a', name: 'Ours' } }, { createSkill: { name: 'new' } }];
    await applyChanges(graph.curation, changes, { by: 'key:test' });
    const before = await dump();
    await expect(apply()).rejects.toThrow(/skill:a has changed since.*skill:new exists already/);
    expect(await dump()).toEqual(before);
    expect(await store.marks()).toEqual([]);
  });

  it('is refused, naming the edges, if a rejected node is at an end of an accepted edge', async () => {
    await review();
    await decide((key) => key !== 'skill:new');
    await expect(apply()).rejects.toThrow('skill:b REQUIRES skill:new refers to skill:new, which does not exist');
    await review();
    await decide((key) => key !== 'skill:a → skill:old');
    await expect(apply()).rejects.toThrow(
      'skill:old cannot be deleted, since skill:a REQUIRES skill:old depends on it',
    );
  });

  it('may be sorted differently', async () => {
    await review();
    await decide(() => true);
    const [header, ...lines] = (await readFile(path(), 'utf8')).trim().split('\n');
    await writeFile(path(), [header, ...lines.reverse()].join('\n'));
    await apply();
    expect((await load(AFTER)).unchanged).toEqual({ nodes: 3, edges: 2 });
  });

  it.each([
    ['another state', (line: Line) => ({ ...line, after: { ...line.after, name: '' } }), /:2: name: /],
    ['another id', (line: Line) => ({ ...line, id: 'skill:b' }), /:2: before and after must be those of skill:b/],
    ['an unknown decision', (line: Line) => ({ ...line, decision: 'MAYBE' }), /:2: decision: /],
  ])('is refused with the line for %s', async (_what, edit, message) => {
    const [first] = await review();
    const [header] = (await readFile(path(), 'utf8')).split('\n');
    await writeFile(path(), `${header}\n${JSON.stringify(edit(first!))}\n`);
    await expect(apply()).rejects.toThrow(message);
  });
});

describe('a large review file', () => {
  const MANY = 2_200;
  const many = build(
    Array.from({ length: MANY }).reduce<FixtureBuilder>(
      (builder, _, n) => builder.skills(`n${n}`),
      new FixtureBuilder('staff'),
    ),
  );

  const failsAfter = (batches: number): ImportStore => {
    let left = batches;
    return new Proxy(store, {
      get(target: Neo4jImports, name) {
        if (name === 'write' && left-- === 0) return () => Promise.reject(new Error('the database went away'));
        return Reflect.get(target, name, target) as unknown;
      },
    });
  };

  it.each([
    ['resumed', async () => void (await apply()), MANY],
    ['reverted', async () => void (await revertImport(store, (await given()).options)), 3],
  ])('can be %s after an interruption', async (_how, goOn, count) => {
    await review(many);
    await decide(() => true);
    await expect(apply(failsAfter(1))).rejects.toThrow(ImportInterruptedError);
    expect(await store.marks()).toMatchObject([{ position: 1 }]);
    await goOn();
    expect(await graph.cypher('MATCH (n:Skill) RETURN count(n) AS count')).toEqual([{ count }]);
    expect(await store.marks()).toEqual([]);
  });
});
