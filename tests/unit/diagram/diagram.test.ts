import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runToEnd } from '../../../src/model/sliced.js';
import { toDot } from '../../../src/diagram/dot.js';
import { toMermaid } from '../../../src/diagram/mermaid.js';
import type { Diagram } from '../../../src/diagram/diagram.js';
import { subgraphDiagram } from '../../../src/diagram/subgraph.js';
import { readDot, readMermaid } from './readers.js';

/** Two nodes, a group and an edge, all with the same text on them. */
function labelled(text: string): Diagram {
  return {
    direction: 'DOWN',
    nodes: [
      { id: 'skill:a', label: text, class: 'SKILL' },
      { id: 'skill:b', label: text, class: 'GOAL' },
    ],
    groups: [{ label: text, nodes: ['skill:a'] }],
    edges: [{ from: 'skill:a', to: 'skill:b', label: text, style: 'DASHED' }],
  };
}

const AWKWARD = [
  'C++ / C# (.NET)',
  'say "hello" [now] {or} never',
  'end',
  'subgraph x',
  'a --> b; c',
  '%% no comment',
  '<script>alert(1)</script> &amp; &lt;b&gt;',
  'back\\slash \\n \\N \\',
  '#quot; #35;',
  '`code` **bold** _it_ fa:fa-car',
  '1. a list\n- an item\n2) another',
  'style x:#fff;',
  'Grüße 你好 🎉 \u202eleft',
  '__proto__',
];

describe('a diagram with any text on it', () => {
  it.each(AWKWARD)('shows %j as it is in Mermaid', async (text) => {
    const shown = text.split('\n').join('<br/>');
    expect(await readMermaid(runToEnd(toMermaid(labelled(text))))).toEqual({
      nodes: { n0: shown, n1: shown },
      groups: { g0: { title: shown, nodes: ['n0'] } },
      edges: [{ from: 'n0', to: 'n1', text: shown, dashed: true }],
    });
  });

  it.each(AWKWARD)('shows %j as it is in DOT', (text) => {
    expect(readDot(runToEnd(toDot(labelled(text))))).toEqual({
      nodes: { n0: text, n1: text },
      groups: { cluster_0: { title: text, nodes: ['n0'] } },
      edges: [{ from: 'n0', to: 'n1', text, dashed: true }],
    });
  });

  it('is read by both parsers, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (text) => {
        const mermaid = await readMermaid(runToEnd(toMermaid(labelled(text))));
        expect(Object.keys(mermaid.nodes)).toEqual(['n0', 'n1']);
        expect(mermaid.edges).toHaveLength(1);
        const dot = readDot(runToEnd(toDot(labelled(text))));
        expect(Object.keys(dot.nodes).sort()).toEqual(['n0', 'n1']);
        expect(dot.edges).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a diagram of nothing', () => {
  it('is valid in both notations', async () => {
    const nothing: Diagram = { direction: 'RIGHT', nodes: [], groups: [], edges: [] };
    expect(await readMermaid(runToEnd(toMermaid(nothing)))).toEqual({ nodes: {}, groups: {}, edges: [] });
    expect(readDot(runToEnd(toDot(nothing)))).toEqual({ nodes: {}, groups: {}, edges: [] });
  });
});

describe('a diagram of a subgraph', () => {
  it('says what each edge is, dashed where one may do without', async () => {
    const edge = { kind: 'REQUIRES', from: 'skill:web', strength: 'REQUIRED', group: null } as const;
    const diagram = subgraphDiagram(
      [
        { kind: 'SKILL', id: 'skill:web', name: 'Web' },
        { kind: 'SKILL', id: 'skill:http', name: 'HTTP' },
        { kind: 'SKILL', id: 'skill:go', name: 'Go' },
        { kind: 'SKILL', id: 'skill:git', name: 'Git' },
        { kind: 'AREA', id: 'area:apis', name: 'APIs' },
      ],
      [
        { ...edge, to: 'skill:http' },
        { ...edge, to: 'skill:go', group: 'language' },
        { ...edge, to: 'skill:git', strength: 'RECOMMENDED' },
        { kind: 'IN_AREA', from: 'skill:web', to: 'area:apis', strength: null, group: null },
      ],
    );
    const expected = [
      { from: 'n0', to: 'n1', text: 'requires', dashed: false },
      { from: 'n0', to: 'n2', text: 'requires one of: language', dashed: true },
      { from: 'n0', to: 'n3', text: 'recommends', dashed: true },
      { from: 'n0', to: 'n4', text: 'in area', dashed: false },
    ];
    expect((await readMermaid(runToEnd(toMermaid(diagram)))).edges).toEqual(expected);
    expect(readDot(runToEnd(toDot(diagram))).edges).toEqual(expected);
  });
});
