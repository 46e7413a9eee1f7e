import { describe, expect, it } from '@jest/globals';
import { DatasetConflictError } from '../../../src/graph/ports/dataset-store.js';
import { FixtureBuilder } from '../../fixtures/builder.js';
import { oneOfEverything } from '../../fixtures/situations.js';
import { difference, isEmpty } from '../../../src/model/dataset-content.js';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const ends = (items: readonly { from: string; to: string }[]) => items.map(({ from, to }) => `${from} ${to}`);

describe('the difference of two states of a dataset', () => {
  it('is empty between equal states, whatever the order of nodes, edges and fields', () => {
    const { id, nodes, edges } = oneOfEverything();
    const turned = <Item extends object>(items: readonly Item[]) =>
      [...items].reverse().map((item) => Object.fromEntries(Object.entries(item).reverse()) as Item);
    const other = { id, nodes: turned(nodes), edges: turned(edges) };
    expect(isEmpty(difference(oneOfEverything(), other))).toBe(true);
  });

  it('tells what came, what changed and what went', () => {
    const before = new FixtureBuilder()
      .skills('kept', 'gone')
      .add('skill:renamed', { name: 'Old' })
      .requires('renamed', 'kept', { rationale: 'old' })
      .requires('gone', 'kept')
      .build();
    const after = new FixtureBuilder()
      .skills('kept', 'new')
      .add('skill:renamed', { name: 'New' })
      .requires('renamed', 'kept', { rationale: 'new' })
      .requires('new', 'kept')
      .build();
    const { created, changed, deleted } = difference(before, after);
    expect([ids(created.nodes), ends(created.edges)]).toEqual([['skill:new'], ['skill:new skill:kept']]);
    expect([ids(changed.nodes), ends(changed.edges)]).toEqual([['skill:renamed'], ['skill:renamed skill:kept']]);
    expect([ids(deleted.nodes), ends(deleted.edges)]).toEqual([['skill:gone'], ['skill:gone skill:kept']]);
    expect(changed.nodes[0]).toMatchObject({ name: 'New' });
  });

  it('sees the order of a list: first steps come first', () => {
    const learning = (...howToLearn: string[]) => new FixtureBuilder().add('skill:a', { howToLearn }).build();
    expect(ids(difference(learning('read', 'build'), learning('build', 'read')).changed.nodes)).toEqual(['skill:a']);
  });

  it('tells edges of different kinds between the same two apart', () => {
    const before = new FixtureBuilder().skills('a').add('level:low').edge('skill:a', 'AT_LEVEL', 'level:low').build();
    const after = { ...before, edges: before.edges.map((edge) => ({ ...edge, kind: 'USES' as const })) };
    const { created, changed, deleted } = difference(before, after);
    expect([created.edges.length, changed.edges.length, deleted.edges.length]).toEqual([1, 0, 1]);
    expect(isEmpty({ created, changed, deleted })).toBe(false);
  });
});

describe('a conflict', () => {
  it('names what stands in the way, but no more than twenty', () => {
    const conflicts = Array.from({ length: 30 }, (_, at) => ({ id: `skill:${at}`, dataset: 'curated' }));
    const { message } = new DatasetConflictError('belongs to', conflicts);
    expect(message).toContain('skill:0 belongs to dataset curated');
    expect(message.split('\n')).toHaveLength(21);
  });
});
