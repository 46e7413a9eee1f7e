import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { diamond } from '../fixtures/situations.js';
import { because, curating } from '../support/curating.js';
import { ApplyDocument, HistoryDocument } from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph(diamond());
});
afterEach(() => graph.close());
const { apply, refused, node, everything, version, history } = curating(() => graph);

const send = async (changes: object[], others: { dryRun?: boolean; changeId?: string; comment?: string } = {}) =>
  (await graph.ask(ApplyDocument, { changes: changes as never, ...others })).applyChanges;

const skill = (name: string) => ({ createSkill: { name } });
const requires = (from: string, to: string) => ({
  setPrerequisite: { skill: `skill:${from}`, prerequisite: `skill:${to}`, ...because },
});

describe('a list of changes', () => {
  it('is applied in order: each change sees the earlier ones', async () => {
    const { applied, version: made } = await apply(skill('New'), requires('new', 'top'));
    expect([applied, made]).toEqual([true, 2]);
    expect((await refused(requires('other', 'top'), skill('Other'))).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'changes[0].setPrerequisite.skill',
      unknownIds: ['skill:other'],
    });
  });

  it('returns the final result, each node and edge once', async () => {
    const { items } = await apply(
      skill('Short-lived'),
      requires('short-lived', 'base'),
      { delete: { id: 'skill:short-lived' } },
      { updateSkill: { id: 'skill:base', description: 'one' } },
      { updateSkill: { id: 'skill:base', description: 'two' } },
    );
    expect(items).toMatchObject([{ action: 'CHANGED', id: 'skill:base', after: { description: 'two' } }]);
    expect(items[0]?.before).toMatchObject({ description: null, dataset: 'fixture' });
  });

  it('lists nodes by id, then edges by their ends, whatever the order of the changes', async () => {
    const { items } = await apply(
      skill('Zebra'),
      skill('Ant'),
      requires('zebra', 'base'),
      requires('ant', 'zebra'),
      requires('ant', 'base'),
    );
    expect(items.map(({ id, edge }) => id ?? `${edge?.from} ${edge?.to}`)).toEqual([
      'skill:ant',
      'skill:zebra',
      'skill:ant skill:base',
      'skill:ant skill:zebra',
      'skill:zebra skill:base',
    ]);
  });

  it('as a dry run returns the same and writes nothing', async () => {
    const changes = [skill('New'), requires('new', 'top'), { merge: { from: 'skill:left', into: 'skill:right' } }];
    const before = await everything();
    const dry = await send(changes, { dryRun: true });
    expect(dry).toMatchObject({ applied: false, version: 1, entities: [] });
    expect(await everything()).toEqual(before);
    const real = await send(changes);
    expect(real).toMatchObject({ applied: true, version: 2 });
    expect(real.items).toEqual(dry.items);
    expect(real.entities.map(({ id }) => id).sort()).toEqual(['skill:new', 'skill:right']);
  });

  it('as a dry run also finds cycles', async () => {
    const error = await graph.failure(ApplyDocument, { changes: [requires('base', 'top')] as never, dryRun: true });
    expect(error.extensions?.code).toBe('CYCLE');
  });

  it('that changes nothing does not increment the version, and preserves the dataset of nodes', async () => {
    const before = await everything();
    const edge = { skill: 'skill:top', prerequisite: 'skill:left', rationale: 'the test says so' };
    const result = await apply({ updateSkill: { id: 'skill:base', name: 'base' } }, { setPrerequisite: edge });
    expect(result).toMatchObject({ applied: false, version: 1, items: [] });
    expect(await everything()).toEqual(before);
    expect((await history()).totalCount).toBe(1);
  });
});

describe('a change id', () => {
  it('that is sent twice is applied once, and returns the same outcome', async () => {
    const first = await send([skill('New')], { changeId: 'once' });
    await apply({ updateSkill: { id: 'skill:new', description: 'later' } });
    const again = await send([skill('New')], { changeId: 'once' });
    expect(again).toMatchObject({ changeId: 'once', applied: true, version: first.version, items: first.items });
    expect((await history()).totalCount).toBe(3);
  });

  it('that is sent concurrently is applied once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => send([skill('New')], { changeId: 'race' })));
    expect(new Set(answers.map((answer) => answer.version)).size).toBe(1);
    expect(await version()).toBe(2);
  });

  it('cannot be used for other changes', async () => {
    await send([skill('New')], { changeId: 'once' });
    const other = await graph.failure(ApplyDocument, { changes: [skill('Other')] as never, changeId: 'once' });
    expect(other.extensions).toMatchObject({ code: 'CONFLICT', argument: 'changeId' });
    expect(await node('skill:other')).toBeNull();
  });

  it('of a dry run or of a refused request can be used again', async () => {
    await send([skill('New')], { changeId: 'id', dryRun: true });
    await graph.failure(ApplyDocument, { changes: [requires('base', 'top')] as never, changeId: 'id' });
    expect(await send([skill('Other')], { changeId: 'id' })).toMatchObject({ applied: true });
  });

  it('with invalid characters is refused', async () => {
    const error = await graph.failure(ApplyDocument, { changes: [skill('x')] as never, changeId: 'a b' });
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'changeId' });
  });
});

describe('the history', () => {
  it('has the author, time, comment, items and counts', async () => {
    const from = Date.now() - 1;
    await send([skill('New'), requires('new', 'top'), { updateSkill: { id: 'skill:base', description: 'x' } }], {
      changeId: 'mine',
      comment: 'needed',
    });
    const { edges } = await history();
    expect(edges[0]?.node).toMatchObject({ version: 1, by: 'command:load', comment: null, counts: { created: 10 } });
    expect(edges[0]?.node.items).toHaveLength(10);
    const { items, at, ...rest } = edges[1]!.node;
    expect(rest).toEqual({
      changeId: 'mine',
      version: 2,
      by: 'key:test',
      comment: 'needed',
      counts: { created: 2, changed: 1, deleted: 0 },
    });
    expect(new Date(at).getTime()).toBeGreaterThanOrEqual(from);
    expect(items).toMatchObject([
      { action: 'CHANGED', id: 'skill:base', before: { description: null }, after: { description: 'x' } },
      { action: 'CREATED', id: 'skill:new', before: null, after: { name: 'New' } },
      { action: 'CREATED', edge: { kind: 'REQUIRES', from: 'skill:new', to: 'skill:top' }, before: null },
    ]);
  });

  it('is paginated by cursors, oldest first, and starts after a version', async () => {
    for (const name of ['A', 'B', 'C', 'D']) await apply(skill(name));
    const first = await history({ since: 2, first: 2 });
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([3, true]);
    const second = await history({ since: 2, first: 2, after: first.pageInfo.endCursor as string });
    const versions = [first, second].map(({ edges }) => edges.map((edge) => edge.node.version));
    expect(versions).toEqual([[3, 4], [5]]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect((await history({ since: 5 })).edges).toEqual([]);
  });

  it('of another graph is refused, by id and by cursor', async () => {
    const error = await graph.failure(HistoryDocument, { graphId: 'another' });
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'graphId' });
    const { pageInfo } = await history({ first: 1 });
    const own = error.extensions?.graphId as string;
    expect((await history({ graphId: own })).totalCount).toBe(1);
    await graph.close();
    graph = await openTestGraph(diamond());
    const stale = await graph.failure(HistoryDocument, { after: pageInfo.endCursor as string });
    expect(stale.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  it('is pruned up to a version, and refuses requests for pruned versions', async () => {
    for (const name of ['A', 'B', 'C']) await apply(skill(name));
    const { pageInfo } = await history({ first: 1 });
    expect(await graph.curation.prune(3)).toBe(3);
    expect((await history()).edges.map((edge) => edge.node.version)).toEqual([4]);
    expect((await history({ since: 3 })).totalCount).toBe(1);
    const error = await graph.failure(HistoryDocument, { since: 2 });
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'since', forgotten: 3 });
    const cursor = await graph.failure(HistoryDocument, { after: pageInfo.endCursor as string });
    expect(cursor.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after', forgotten: 3 });
    expect(await graph.curation.prune(2)).toBe(0);
    expect((await graph.failure(HistoryDocument, { since: 2 })).extensions).toMatchObject({ forgotten: 3 });
  });

  it('pruned beyond the current version continues with the next write', async () => {
    await graph.curation.prune(1000000);
    await apply(skill('New'));
    expect((await history({ since: 1 })).edges.map((edge) => edge.node.version)).toEqual([2]);
  });

  it('a touch counts as a write of unknown content', async () => {
    expect(await graph.curation.touch('key:test')).toBe(2);
    const { edges } = await history({ since: 1 });
    expect(edges[0]?.node).toMatchObject({ version: 2, by: 'key:test', items: null, counts: { created: 0 } });
  });
});
