import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FixtureBuilder } from '../fixtures/builder.js';
import { because, curating } from '../support/curating.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';

/** The first version of a dataset. */
const first = () =>
  new FixtureBuilder()
    .add('level:low', { rank: 1 })
    .add('level:high', { rank: 2 })
    .add('technology:go')
    .skills('api', 'http', 'old')
    .requires('api', 'http')
    .requires('old', 'http')
    .edge('skill:api', 'AT_LEVEL', 'level:low')
    .edge('skill:api', 'USES', 'technology:go')
    .edge('skill:old', 'USES', 'technology:go');

describe('a later load of a dataset', () => {
  let graph: TestGraph;
  beforeEach(async () => {
    graph = await openTestGraph(first().build());
  });
  afterEach(() => graph.close());
  const { apply, node, version, history } = curating(() => graph);
  const edges = async (id: string) =>
    (
      await graph.cypher('MATCH (n:Entity {id: $id})-[e]->(m) RETURN type(e) AS kind, m.id AS to ORDER BY kind, to', {
        id,
      })
    ).map(({ kind, to }) => [kind, to].join(' '));
  /** Loads a dataset, after a comparison that must predict the result. */
  const load = async (content: DatasetContent) => {
    const would = await graph.datasets.compare(content);
    const done = await graph.datasets.replace(content);
    expect(done).toEqual(would);
    return done;
  };

  it('preserves the fields that a curator changed, reports them, and updates the others', async () => {
    await apply(
      { updateSkill: { id: 'skill:http', description: 'by hand' } },
      { setPrerequisite: { skill: 'skill:api', prerequisite: 'skill:http', strength: 'RECOMMENDED', ...because } },
    );
    const before = await version();
    const { kept } = await load(first().build());
    const claim = 'skill:api REQUIRES skill:http (basis, rationale, citations, strength)';
    expect([...kept].sort()).toEqual([claim, 'skill:http (description)']);
    expect(await version()).toBe(before);
    expect(await node('skill:http')).toMatchObject({ dataset: 'fixture', curatedFields: ['description'] });

    const { nodes, edges: every } = first().build();
    const corrected = nodes.map((one) => (one.id === 'skill:http' ? { ...one, name: 'HTTP', description: 'x' } : one));
    await load({ id: 'fixture', nodes: corrected, edges: every });
    expect(await node('skill:http')).toMatchObject({ name: 'HTTP', curatedFields: ['description'] });
    expect(await graph.cypher('MATCH (n {id: "skill:http"}) RETURN n.description AS text')).toEqual([
      { text: 'by hand' },
    ]);
  });

  it('preserves what a curator changed when the dataset no longer has it', async () => {
    await apply({ updateSkill: { id: 'skill:old', description: 'by hand' } });
    const { nodes, edges: every } = first().build();
    const without = nodes.filter(({ id }) => id !== 'skill:old');
    const { kept } = await load({
      id: 'fixture',
      nodes: without,
      edges: every.filter(({ from }) => from !== 'skill:old'),
    });
    expect(kept).toEqual(['skill:old']);
    expect(await node('skill:old')).toMatchObject({ dataset: 'fixture' });
  });

  it('does not restore what a curator removed, nor anything new about it', async () => {
    await apply(
      { delete: { id: 'skill:old' } },
      { removeEdge: { kind: 'USES', from: 'skill:api', to: 'technology:go' } },
    );
    const { kept, created } = await load(first().skills('new').requires('new', 'old').requires('new', 'http').build());
    expect([...kept].sort()).toEqual([
      'skill:api USES technology:go',
      'skill:new REQUIRES skill:old',
      'skill:old',
      'skill:old REQUIRES skill:http',
      'skill:old USES technology:go',
    ]);
    expect(created.nodes.map(({ id }) => id)).toEqual(['skill:new']);
    expect(await node('skill:old')).toBeNull();
    expect(await edges('skill:new')).toEqual(['REQUIRES skill:http']);
    expect(await edges('skill:api')).toEqual(['AT_LEVEL level:low', 'REQUIRES skill:http']);
  });

  it('does not split what a curator merged', async () => {
    await apply({ merge: { from: 'skill:old', into: 'skill:api' } });
    await load(first().skills('new').requires('old', 'new').requires('new', 'old').build());
    expect(await node('skill:old')).toMatchObject({ id: 'skill:api' });
    expect(await edges('skill:api')).toContain('REQUIRES skill:new');
    expect(await edges('skill:new')).toEqual(['REQUIRES skill:api']);
    const before = await version();
    await load(first().skills('new').requires('old', 'new').requires('new', 'old').build());
    expect(await version()).toBe(before);
  });

  it('adds no second level if a curator has set another one', async () => {
    await apply({ setLevel: { of: 'skill:api', level: 'level:high', ...because } });
    const other = first().add('level:middle', { rank: 3 }).build();
    const edition = {
      ...other,
      edges: other.edges.map((edge) => (edge.kind === 'AT_LEVEL' ? { ...edge, to: 'level:middle' } : edge)),
    };
    expect((await load(edition)).kept).toEqual(['skill:api AT_LEVEL level:middle']);
    expect((await edges('skill:api'))[0]).toBe('AT_LEVEL level:high');
  });

  it('preserves what a curator removed and created again', async () => {
    await apply({ delete: { id: 'skill:old' } });
    await apply({ createSkill: { name: 'Old', id: 'skill:old' } });
    const { kept } = await load(first().build());
    expect(kept).toContain('skill:old');
    expect(await node('skill:old')).toMatchObject({ name: 'Old', dataset: 'curated' });
  });

  it('is refused if it would delete much, unless that is allowed', async () => {
    const { nodes } = first().build();
    const without = { id: 'fixture', nodes: nodes.filter(({ kind }) => kind === 'SOURCE'), edges: [] };
    const before = await version();
    await expect(graph.datasets.replace(without, 'command:test', false)).rejects.toThrow(
      /6 of 7 nodes and 5 of 5 edges of fixture: .*--allow-deletes.*Nothing was loaded/s,
    );
    expect(await version()).toBe(before);
    await graph.datasets.replace(without, 'command:test', true);
    expect(await node('skill:api')).toBeNull();
  });

  it('is refused if it would delete what a curator refers to, and writes nothing', async () => {
    await apply(
      { createSkill: { name: 'Mine', citations: [{ source: 'source:book', locator: 'p. 1' }] } },
      { setPrerequisite: { skill: 'skill:mine', prerequisite: 'skill:old', ...because } },
    );
    const before = await version();
    const { nodes, edges: every } = first().build();
    const without = {
      id: 'fixture',
      nodes: nodes.filter(({ id }) => id !== 'skill:old'),
      edges: every.filter(({ from }) => from !== 'skill:old'),
    };
    await expect(graph.datasets.replace(without)).rejects.toThrow(
      'skill:old would be deleted, but has edges of dataset curated',
    );
    const uncited = {
      id: 'fixture',
      nodes: nodes.filter(({ kind }) => kind !== 'SOURCE').map((one) => ({ ...one, citations: [] })) as typeof nodes,
      edges: every,
    };
    await expect(graph.datasets.replace(uncited)).rejects.toThrow(
      'source:book would be deleted, but is cited outside of dataset fixture',
    );
    expect(await version()).toBe(before);
  });

  it('restores a source that a curator removed, if the dataset cites it', async () => {
    const { nodes } = first().build();
    const cite = (of: DatasetContent['nodes'], citations: object[]) =>
      of.map((one) => (one.kind === 'SOURCE' ? one : { ...one, citations })) as typeof nodes;
    await graph.datasets.replace({ ...first().build(), nodes: cite(nodes, []) });
    await apply({ delete: { id: 'source:book' } });
    expect((await load(first().build())).kept).toEqual([]);
    expect(await node('source:book')).toMatchObject({ id: 'source:book' });
  });

  it('is recorded in the history, with the state before and after', async () => {
    const base = first().build();
    const nodes = base.nodes.map((one) => (one.id === 'skill:http' ? { ...one, description: 'newer' } : one));
    const changed = { id: 'fixture', nodes: nodes as typeof base.nodes, edges: base.edges.slice(1) };
    await graph.datasets.replace(changed, 'command:test');
    const [{ node: change } = { node: null }] = (await history({ since: 1 })).edges;
    expect(change).toMatchObject({ by: 'command:test', counts: { created: 0, changed: 1, deleted: 1 } });
    expect(change?.items).toMatchObject([
      { action: 'CHANGED', id: 'skill:http', before: { description: null }, after: { description: 'newer' } },
      {
        action: 'DELETED',
        edge: { kind: 'REQUIRES', from: 'skill:api', to: 'skill:http' },
        before: { strength: 'REQUIRED' },
        after: null,
      },
    ]);
  });
});
