import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { edgeOf, PlanningGraph, skillOf } from './planning-graph.js';

const LIMIT = 100;
const MEGABYTE = 1 << 20;
const GRACE_MS = 30_000;

let graph: PlanningGraph;
let clock: number;

/** skill:a requires skill:b; skill:c stands alone. */
beforeEach(async () => {
  clock = 1_000_000;
  jest.spyOn(Date, 'now').mockImplementation(() => clock);
  const skills = ['skill:a', 'skill:b', 'skill:c'].map((id) => skillOf(id));
  graph = new PlanningGraph(skills, [edgeOf('skill:a', 'skill:b')], MEGABYTE, GRACE_MS);
  await graph.cached.refresh();
});

describe('the index of prerequisites', () => {
  it('has the skills and edges as the database has them', async () => {
    await graph.write(
      skillOf('skill:a', { areas: ['area:x', 'area:y'], technologies: ['technology:t'] }),
      skillOf('skill:b', { areas: ['area:x'], technologies: ['technology:t'] }),
    );
    graph.edges.push(edgeOf('skill:b', 'skill:c', { strength: 'RECOMMENDED', group: 'group:g' }));
    const index = await graph.indexOf('skill:a');
    expect(index?.skills).toEqual(graph.skills);
    expect([...(index?.prerequisites.values() ?? [])].flat()).toEqual(graph.edges);
  });

  it('keeps the edges to a skill that has changed', async () => {
    await graph.indexOf('skill:a');
    await graph.write(skillOf('skill:b', { name: 'another name' }));
    const index = await graph.indexOf('skill:a');
    expect(index?.prerequisites.get('skill:a')).toEqual(graph.edges);
    expect(index?.skills.get('skill:b')?.name).toBe('another name');
  });

  it('stays as it was for the request that uses it while the graph is written to', async () => {
    const before = await graph.indexOf('skill:a');
    await graph.write(skillOf('skill:b', { name: 'another name' }));
    await graph.indexOf('skill:a');
    expect(before?.skills.get('skill:b')?.name).toBe('skill:b');
  });

  it('lacks times only while one of its skills has none', async () => {
    expect((await graph.indexOf('skill:a'))?.lacksTimes).toBe(false);
    await graph.write(skillOf('skill:c', { learningTime: null }));
    expect((await graph.indexOf('skill:c'))?.lacksTimes).toBe(true);
    await graph.write(skillOf('skill:c'));
    expect((await graph.indexOf('skill:a', 'skill:c'))?.lacksTimes).toBe(false);
  });

  it('does not read an unknown id again', async () => {
    await graph.indexOf('skill:nowhere');
    const startsReadFor = (...starts: string[]) => graph.startsReadBy(() => graph.indexOf(...starts));
    expect(await startsReadFor('skill:nowhere', 'skill:a')).toEqual([['skill:a']]);
    expect(await startsReadFor('skill:nowhere')).toEqual([]);
  });

  it('reads a closure once for concurrent requests with the same limit', async () => {
    const closure = (start: string, limit: number) => graph.cached.planning.closureGraph([start], limit);
    const startsRead = await graph.startsReadBy(() =>
      Promise.all([closure('skill:a', LIMIT), closure('skill:a', LIMIT)]),
    );
    expect(startsRead).toEqual([['skill:a']]);
    const [tooLarge, complete] = await Promise.all([closure('skill:c', 1), closure('skill:c', LIMIT)]);
    expect([tooLarge === null, complete === null]).toEqual([true, false]);
  });

  it('is read again after a failure', async () => {
    await graph.indexOf('skill:a');
    await graph.write(skillOf('skill:b', { name: 'another name' }));
    graph.database.isUnavailable = true;
    await expect(graph.indexOf('skill:a')).rejects.toThrow('UNAVAILABLE');
    graph.database.isUnavailable = false;
    expect((await graph.indexOf('skill:a'))?.skills.get('skill:b')?.name).toBe('another name');
  });

  it('is served in the grace period of an outage, and not beyond', async () => {
    await graph.indexOf('skill:a');
    graph.database.isUnavailable = true;
    await expect(graph.cached.refresh()).rejects.toThrow('UNAVAILABLE');
    clock += GRACE_MS;
    expect((await graph.indexOf('skill:a'))?.skills.size).toBe(2);
    clock += 1;
    await expect(graph.indexOf('skill:a')).rejects.toThrow('UNAVAILABLE');
  });
});

describe('a closure that is too large', () => {
  const isTooLarge = async (starts: string[], limit: number) =>
    (await graph.cached.planning.closureGraph(starts, limit)) === null;

  it('is null whether it is read or in the index', async () => {
    expect(await isTooLarge(['skill:a'], 2)).toBe(true);
    expect(await isTooLarge(['skill:a'], 3)).toBe(false);
    expect(await graph.startsReadBy(() => isTooLarge(['skill:a'], 2))).toEqual([]);
    expect(await isTooLarge(['skill:a'], 2)).toBe(true);
    expect(await isTooLarge(['skill:a'], 3)).toBe(false);
  });

  it('is measured by its own skills, not by those that the index has for others', async () => {
    await graph.indexOf('skill:a', 'skill:c');
    expect(await isTooLarge(['skill:c'], 2)).toBe(false);
    expect(await isTooLarge(['skill:a', 'skill:c'], 3)).toBe(true);
    // what both require counts once
    expect(await isTooLarge(['skill:a', 'skill:b'], 3)).toBe(false);
    await graph.indexOf('skill:nowhere');
    expect(await isTooLarge(['skill:a', 'skill:nowhere'], 3)).toBe(false);
  });
});

describe('the facts of a skill', () => {
  it('are in the index, for the skills in it', async () => {
    await graph.indexOf('skill:a');
    graph.database.takeReceived();
    const facts = await graph.cached.planning.facts(['skill:a', 'skill:c']);
    expect(facts.get('skill:a')).toEqual({ kind: 'SKILL', id: 'skill:a', name: 'skill:a' });
    expect(facts.get('skill:c')?.name).toBe('from the database');
    expect(graph.database.takeReceived()).toEqual([['planning.facts', ['skill:c']]]);
  });
});
