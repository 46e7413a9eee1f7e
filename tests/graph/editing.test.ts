import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FixtureBuilder } from '../fixtures/builder.js';
import { because, curating } from '../support/curating.js';
import { HistoryOfDocument, StoredNodeDocument } from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

let graph: TestGraph;
beforeEach(async () => {
  const fixture = new FixtureBuilder().skills('a', 'b', 'c').requires('a', 'b', { rationale: 'why' });
  graph = await openTestGraph(fixture.group('any', 'b', 'c').build());
});
afterEach(() => graph.close());
const { apply } = curating(() => graph);

describe('storedNode', () => {
  const stored = async (id: string) => (await graph.ask(StoredNodeDocument, { id })).storedNode;

  it('has all fields of an entity and of its own edges', async () => {
    const found = await stored('skill:b');
    expect(found?.node).toMatchObject({ id: 'skill:b', kind: 'SKILL', name: 'b', skillKind: 'TECHNICAL', version: 1 });
    // not those of the other members of its group
    expect(found?.edges).toMatchObject([
      { from: 'group:any', kind: 'HAS_MEMBER', to: 'skill:b' },
      { from: 'skill:a', kind: 'REQUIRES', to: 'skill:b', strength: 'REQUIRED', rationale: 'why' },
    ]);
    expect(found?.truncated).toBe(false);
  });

  it('reads sources, follows merged ids, and is null for unknown ones', async () => {
    await apply({ merge: { from: 'skill:c', into: 'skill:a' } });
    expect((await stored('skill:c'))?.node).toMatchObject({ id: 'skill:a' });
    expect((await stored('source:book'))?.node).toMatchObject({ kind: 'SOURCE', name: 'A book' });
    expect(await stored('skill:none')).toBeNull();
  });
});

describe('history', () => {
  const history = async (id: string, page: { before?: number; first?: number } = {}) =>
    (await graph.ask(HistoryOfDocument, { id, ...page })).history;

  it('has the changes of an entity and of its edges alone, latest first', async () => {
    await apply(
      { updateSkill: { id: 'skill:a', description: 'Says "id":"skill:c" in its text' } },
      { updateSkill: { id: 'skill:b', description: 'B' } },
    );
    await apply({ setPrerequisite: { skill: 'skill:c', prerequisite: 'skill:b', ...because } });
    await apply({ createSkill: { id: 'skill:ab', name: 'AB' } });
    const [added, updated, loaded] = await history('skill:b');
    expect([added?.version, updated?.version, loaded?.version]).toEqual([3, 2, 1]);
    expect(added?.items).toEqual([
      { action: 'CREATED', id: null, edge: { kind: 'REQUIRES', from: 'skill:c', to: 'skill:b' } },
    ]);
    expect(updated?.items).toEqual([{ action: 'CHANGED', id: 'skill:b', edge: null }]);
    expect((await history('skill:c')).map(({ version }) => version)).toEqual([3, 1]);
    expect((await history('skill:b', { first: 1 })).map(({ version }) => version)).toEqual([3]);
    expect((await history('skill:b', { before: 3 })).map(({ version }) => version)).toEqual([2, 1]);
  });

  it('of what remains has the merge, and so has that of what was merged', async () => {
    await apply({ merge: { from: 'skill:c', into: 'skill:a' } });
    for (const id of ['skill:a', 'skill:c']) {
      const [merge] = await history(id);
      expect(merge?.items).toContainEqual(expect.objectContaining({ action: 'MERGED', id: 'skill:c' }));
    }
  });
});
