import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toGraphml } from '../../../src/exports/graphml.js';
import { FixtureBuilder } from '../../fixtures/builder.js';
import { oneOfEverything } from '../../fixtures/situations.js';
import { runPython } from '../../support/python.js';
import { memoryReads, STATE, textOf } from './memory-reads.js';
import { anyText, NASTY_TEXTS, nastyTexts } from './nasty.js';
import type { DatasetContent } from '../../../src/model/dataset-content.js';

type Attributes = Record<string, unknown>;
interface Read {
  directed: boolean;
  graph: Attributes;
  nodes: Record<string, Attributes>;
  edges: [from: string, to: string, attributes: Attributes][];
}

/** The graph as networkx reads it from GraphML. */
async function readBack(content: Omit<DatasetContent, 'id'>): Promise<Read> {
  return (await runPython('read_graphml.py', await textOf(toGraphml(memoryReads(content))))) as Read;
}

const attributes = (record: object, structural: readonly string[]): Attributes =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]: [string, unknown]) => {
      if (structural.includes(name) || value === null || (Array.isArray(value) && value.length === 0)) return [];
      if (Array.isArray(value)) return [[name, JSON.stringify(value)]];
      if (typeof value !== 'object') return [[name, value]];
      return Object.entries(value).map(([bound, months]) => [`${name}${bound === 'min' ? 'Min' : 'Max'}`, months]);
    }),
  );
const inOrder = (edges: Read['edges']) => edges.map((edge) => JSON.stringify(edge, sortKeys)).sort();
const sortKeys = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort())
    : value;

describe('GraphML, as networkx reads it', () => {
  it('has the nodes and edges of every kind with typed attributes', async () => {
    const content = oneOfEverything();
    const read = await readBack(content);
    expect(read.directed).toBe(true);
    expect(read.graph).toEqual(STATE);
    expect(read.nodes).toEqual(Object.fromEntries(content.nodes.map((node) => [node.id, attributes(node, ['id'])])));
    expect(inOrder(read.edges)).toEqual(
      inOrder(content.edges.map((edge) => [edge.from, edge.to, attributes(edge, ['from', 'to'])])),
    );
  });

  it('keeps two edges between the same roles apart', async () => {
    const { edges } = await readBack(
      new FixtureBuilder()
        .add('role:a')
        .add('role:b')
        .edge('role:a', 'LEADS_TO', 'role:b')
        .edge('role:a', 'RELATED_TO', 'role:b', { tier: 'Primary' })
        .build(),
    );
    expect(edges.map(([, , { kind, tier }]) => [kind, tier])).toEqual([
      ['LEADS_TO', undefined],
      ['RELATED_TO', 'Primary'],
    ]);
  });

  it('has any text as it is, but for what XML cannot hold, which is U+FFFD', async () => {
    const texts = [...NASTY_TEXTS, ...fc.sample(anyText, { numRuns: 300, seed: 5 })];
    const { nodes } = await readBack(nastyTexts(texts));
    const shown = texts.map((text) => text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd'));
    expect(texts.map((_, at) => nodes[`skill:s${at}`]!.name)).toEqual(shown);
    expect(nodes['skill:s4']!.name).toBe('bell \ufffd, escape \ufffd, delete \u007f, next line \u0085');
  });
});
