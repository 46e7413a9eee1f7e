import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { toJsonl } from '../../../src/exports/jsonl.js';
import type { EdgeRecord, NewNode } from '../../../src/model/records.js';
import { oneOfEverything } from '../../fixtures/situations.js';
import { memoryReads, STATE, textOf } from './memory-reads.js';
import { anyText, nastyTexts } from './nasty.js';
import { type DatasetContent, edgeKey } from '../../../src/model/dataset-content.js';

interface Line {
  graph?: object;
  node?: NewNode;
  edge?: EdgeRecord;
}

/** Reads lines with Node's readline, which treats more characters as line ends than JSON escapes. */
async function readJsonl(text: string): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of createInterface({ input: Readable.from([text]) })) lines.push(JSON.parse(line) as Line);
  return lines;
}

const nodesById = (nodes: readonly NewNode[]) => new Map(nodes.map((node) => [node.id, node]));
const edgesByKey = (edges: readonly EdgeRecord[]) => new Map(edges.map((edge) => [edgeKey(edge), edge]));

async function expectRoundTrip(content: DatasetContent): Promise<void> {
  const [header, ...lines] = await readJsonl(await textOf(toJsonl(memoryReads(content))));
  expect(header).toEqual({ graph: { format: 'skill-graph', formatVersion: 1, ...STATE } });
  const nodes = lines.flatMap(({ node }) => node ?? []);
  const edges = lines.flatMap(({ edge }) => edge ?? []);
  expect(nodes.length + edges.length).toBe(lines.length);
  expect(nodesById(nodes)).toEqual(nodesById(content.nodes));
  expect(edgesByKey(edges)).toEqual(edgesByKey(content.edges));
}

describe('JSON Lines', () => {
  it('preserve every field of every kind of node and edge', () => expectRoundTrip(oneOfEverything()));

  it('preserve any text', async () => {
    await expectRoundTrip(nastyTexts());
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 3, maxLength: 4 }), (texts) =>
        expectRoundTrip(nastyTexts(texts)),
      ),
    );
  });

  it('are the same text whatever the order of a record’s keys', async () => {
    const content = oneOfEverything();
    const turned = <T extends object>(item: T) => Object.fromEntries(Object.entries(item).reverse()) as T;
    const other = { nodes: content.nodes.map(turned), edges: content.edges.map(turned) };
    expect(await textOf(toJsonl(memoryReads(other)))).toBe(await textOf(toJsonl(memoryReads(content))));
  });
});
