import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Neo4jImports } from '../../src/graph/neo4j/import-writes.js';
import type { ImportFormat } from '../../src/imports/item.js';
import { runImport } from '../../src/imports/run-import.js';
import { slugOf } from '../../src/text-analysis/slug.js';
import { newEdge, newNode } from '../../src/model/records.js';
import { FixtureBuilder } from '../fixtures/builder.js';
import { because, curating } from '../support/curating.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

let graph: TestGraph;
let store: Neo4jImports;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-curation-'));
  graph = await openTestGraph();
  store = new Neo4jImports(graph.session);
});
afterEach(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});
const { apply, node, version } = curating(() => graph);

/** Labels by URI; the concept `needs` requires the concept `of`. */
function conceptsOf(labels: Record<string, string>, needs: [string, string][] = []): ImportFormat {
  return {
    dataset: 'concepts',
    identifiers: ['concepts'],
    async *items(_skip, known) {
      const at = { file: 'concepts.csv', line: 2 };
      const idOf = (uri: string) => known?.idOf('concepts', uri) ?? `skill:${slugOf(labels[uri] ?? '')}`;
      for (const [uri, name] of Object.entries(labels)) {
        const externalIds = [{ scheme: 'concepts', value: uri, url: null }];
        yield { at, node: newNode('SKILL', { id: idOf(uri), name, externalIds, dataset: 'concepts' }) };
      }
      for (const [from, to] of needs) {
        const claim = { basis: 'INFERRED', rationale: 'the source says so', dataset: 'concepts' } as const;
        yield { at, edge: newEdge({ kind: 'REQUIRES', from: idOf(from), to: idOf(to), ...claim }) };
      }
    },
  };
}

const load = (format: ImportFormat) =>
  runImport(store, { format, source: `test ${format.dataset}`, folder, allowDeletes: true });
const edges = async () =>
  (await graph.cypher('MATCH (a)-[e]->(b) RETURN a.id + " " + type(e) + " " + b.id AS edge ORDER BY edge')).map(
    ({ edge }) => edge,
  );

describe('an import of concepts with foreign ids', () => {
  const labels = { c1: 'First', c2: 'Second', c3: 'Third' };

  it('that the source renames keeps their ids, with the edges of curators', async () => {
    await load(conceptsOf(labels));
    await apply({ setPrerequisite: { skill: 'skill:first', prerequisite: 'skill:second', ...because } });
    await load(conceptsOf({ ...labels, c1: 'Renamed' }));
    expect(await node('skill:first')).toMatchObject({ name: 'Renamed' });
    expect(await graph.cypher('MATCH (n:Skill) RETURN count(n) AS skills')).toEqual([{ skills: 3 }]);
    expect(await edges()).toEqual(['skill:first REQUIRES skill:second']);
  });

  it('gives the edges of a merged concept to its target, under its old and its new label, once', async () => {
    await load(conceptsOf(labels));
    await apply({ merge: { from: 'skill:first', into: 'skill:second' } });
    const renamed = conceptsOf({ ...labels, c1: 'Renamed' }, [
      ['c1', 'c3'],
      ['c1', 'c2'],
    ]);
    const report = await load(renamed);
    expect(report).toMatchObject({ created: { nodes: 0, edges: 1 } });
    expect(await edges()).toEqual(['skill:second REQUIRES skill:third']);
    expect(await graph.cypher('MATCH (n:Skill) RETURN count(n) AS skills')).toEqual([{ skills: 2 }]);
    const before = await version();
    expect(await load(renamed)).toMatchObject({ unchanged: { edges: 1 } });
    expect(await version()).toBe(before);
  });

  it('does not bring back under a new label what a curator deleted', async () => {
    await load(conceptsOf(labels));
    await apply({ delete: { id: 'skill:first' } });
    const report = await load(conceptsOf({ ...labels, c1: 'Renamed' }));
    expect(report).toMatchObject({ created: { nodes: 0 }, kept: { first: ['skill:first'] } });
    expect(await node('skill:renamed')).toBeNull();
  });
});

describe('an import that deletes', () => {
  const nothing = (dataset: string): ImportFormat => ({ dataset, async *items() {} });
  const empty = (detach: boolean) =>
    runImport(store, { format: nothing('fixture'), source: 'empty fixture', folder, allowDeletes: true, detach });
  beforeEach(async () => {
    await graph.close();
    const other = new FixtureBuilder('other').add('role:chef').edge('role:chef', 'NEEDS', 'skill:knives').build();
    const fixture = new FixtureBuilder().skills('knives', 'pans', 'pots').requires('pans', 'knives').build();
    const isEntity = ({ kind }: { kind: string }) => kind !== 'SOURCE';
    graph = await openTestGraph(fixture, { ...other, nodes: other.nodes.filter(isEntity) });
    store = new Neo4jImports(graph.session);
  });

  it('is refused where edges of another dataset lead to what it deletes, unless they go, too', async () => {
    await expect(empty(false)).rejects.toThrow('skill:knives would be deleted, but has edges of dataset other');
    expect(await node('skill:knives')).toMatchObject({ id: 'skill:knives' });
    expect(await empty(true)).toMatchObject({ deleted: { nodes: 3, edges: 2 } });
    expect(await node('skill:knives')).toBeNull();
    expect(await node('role:chef')).toMatchObject({ dataset: 'other' });
  });

  it('leaves what curators created or changed, with what it leads to and the sources that it cites', async () => {
    await apply(
      { updateSkill: { id: 'skill:pots', description: 'by hand' } },
      {
        createSkill: { name: 'Ours', citations: [{ source: 'source:book', locator: 'p. 1' }] },
      },
      { setPrerequisite: { skill: 'skill:ours', prerequisite: 'skill:pans', ...because } },
    );
    const report = await empty(true);
    expect(report.kept.first.sort()).toEqual(['skill:pans', 'skill:pots', 'source:book']);
    expect(await edges()).toEqual(['skill:ours REQUIRES skill:pans']);
    expect(await node('source:book')).toMatchObject({ id: 'source:book' });
  });
});
