import { describe, expect, it } from '@jest/globals';
import { runToEnd } from '../../../src/model/sliced.js';
import { toDot } from '../../../src/diagram/dot.js';
import { pathDiagram } from '../../../src/diagram/learning-path.js';
import { toMermaid } from '../../../src/diagram/mermaid.js';
import { curriculum, pathTo, skillGoals } from '../planning/curriculum.js';
import { readDot, readMermaid } from './readers.js';

describe('the diagram of a learning path', () => {
  const graph = curriculum(
    { goal: ['left', 'right', 'base'], left: ['base'], right: ['base'] },
    { base: { name: 'The "base"', learningTime: { min: 1, max: 2 } } },
  );

  it('frames the stages and draws what a step is needed for, without what longer chains imply', async () => {
    const diagram = runToEnd(pathDiagram(pathTo(graph, { goals: skillGoals('goal') }), graph.skills));
    const expected = {
      edges: ['n3 from n1', 'n3 from n2', 'n1 from n0', 'n2 from n0'],
      frames: [
        ['Stage 1', 'n0'],
        ['Stage 2', 'n1', 'n2'],
        ['Stage 3', 'n3'],
      ],
    };
    for (const drawn of [await readMermaid(runToEnd(toMermaid(diagram))), readDot(runToEnd(toDot(diagram)))]) {
      expect(drawn.edges.map(({ from, to }) => `${to} from ${from}`).sort()).toEqual(expected.edges.sort());
      expect(Object.values(drawn.groups).map(({ title, nodes }) => [title, ...nodes])).toEqual(expected.frames);
    }
    expect(readDot(runToEnd(toDot(diagram))).nodes).toMatchObject({
      n0: 'The "base"\n1 to 2 months',
      n3: 'goal\n1 month',
    });
  });

  it('frames what is deferred', () => {
    const diagram = runToEnd(pathDiagram(pathTo(graph, { goals: skillGoals('goal'), budgetMonths: 2 }), graph.skills));
    expect(diagram.groups).toEqual([
      { label: 'Stage 1', nodes: ['base'] },
      { label: 'Deferred', nodes: ['left', 'right', 'goal'] },
    ]);
    expect(diagram.nodes.map((node) => node.class)).toEqual(['SKILL', 'DEFERRED', 'DEFERRED', 'DEFERRED']);
  });

  it('has a line for each of thirty steps and few arrows more', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `s${index}`);
    const chainy = curriculum(
      Object.fromEntries(ids.map((id, index) => [id, ids.slice(Math.max(0, index - 4), index)])),
    );
    const diagram = runToEnd(pathDiagram(pathTo(chainy, { goals: skillGoals('s29') }), chainy.skills));
    expect(Object.keys((await readMermaid(runToEnd(toMermaid(diagram)))).nodes)).toHaveLength(30);
    expect(diagram.edges).toHaveLength(29);
  });
});
