import { describe, expect, it } from '@jest/globals';
import { edgeOf, PlanningGraph, skillOf } from './planning-graph.js';

/** Half of it is for the index. */
const MAX_BYTES = 20_000;

/** skill:a requires skill:b; skill:c stands alone. */
async function openWith(more: Parameters<typeof skillOf>[1] = {}, maxBytes = MAX_BYTES): Promise<PlanningGraph> {
  const skills = [skillOf('skill:a'), skillOf('skill:b', more), skillOf('skill:c')];
  const graph = new PlanningGraph(skills, [edgeOf('skill:a', 'skill:b')], maxBytes);
  await graph.cached.refresh();
  return graph;
}

/** Whether the closure of a skill is still in the index for the request after the one that read it. */
async function isKept(graph: PlanningGraph, start = 'skill:a'): Promise<boolean> {
  await graph.indexOf(start);
  return (await graph.startsReadBy(() => graph.indexOf(start))).length === 0;
}

describe('the memory of the index of prerequisites', () => {
  const text = 'x'.repeat(15_000);
  const many = (kind: string) => Array.from({ length: 2_000 }, (_, at) => `${kind}:${at}`);

  it.each([
    ['a long name', { name: text }],
    ['many areas', { areas: many('area') }],
    ['many technologies', { technologies: many('technology') }],
  ])('includes %s: it is emptied when it has grown beyond its part', async (_what, more) => {
    expect(await isKept(await openWith())).toBe(true);
    expect(await isKept(await openWith(more))).toBe(false);
  });

  it('includes the edges', async () => {
    const graph = await openWith();
    graph.edges.push(...many('group').map((group) => edgeOf('skill:b', 'skill:c', { group })));
    expect(await isKept(graph)).toBe(false);
  });

  it('includes a skill and its edges once, however many closures share them', async () => {
    const graph = await openWith({ name: 'x'.repeat(2_000) });
    graph.edges.push(
      ...many('group')
        .slice(0, 40)
        .map((group) => edgeOf('skill:b', 'skill:c', { group })),
    );
    const dependents = ['skill:d', 'skill:e', 'skill:f', 'skill:g'];
    await graph.write(...dependents.map((id) => skillOf(id)));
    graph.edges.push(...dependents.map((id) => edgeOf(id, 'skill:b')));
    for (const id of dependents) await graph.indexOf(id);
    expect(await graph.startsReadBy(() => graph.indexOf(...dependents))).toEqual([]);
  });

  it('does not include what a write has removed', async () => {
    const graph = await openWith({ name: 'x'.repeat(8_000) });
    await graph.indexOf('skill:a');
    await graph.write(skillOf('skill:b'), skillOf('skill:c', { name: 'x'.repeat(7_000) }));
    await graph.indexOf('skill:a');
    await graph.indexOf('skill:c');
    expect(await graph.startsReadBy(() => graph.indexOf('skill:a', 'skill:c'))).toEqual([]);
  });

  it('includes what is left after a write', async () => {
    const graph = await openWith({ name: 'x'.repeat(8_000) });
    await graph.indexOf('skill:a');
    await graph.write(skillOf('skill:c', { name: 'x'.repeat(7_000) }));
    await graph.indexOf('skill:c');
    expect(await graph.startsReadBy(() => graph.indexOf('skill:a', 'skill:c'))).not.toEqual([]);
  });

  it('of 0 bytes keeps nothing, not even that an id is unknown', async () => {
    for (const start of ['skill:a', 'skill:nowhere']) {
      expect(await isKept(await openWith(), start)).toBe(true);
      expect(await isKept(await openWith({}, 0), start)).toBe(false);
    }
  });
});
