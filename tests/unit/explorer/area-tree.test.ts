import { describe, expect, it } from '@jest/globals';
import { type TreeNode, treeOf } from '../../../web/explorer/src/search/tree-of.js';

const area = (id: string, skillCount: number, ...partOf: string[]) => ({
  id,
  skillCount,
  partOf: partOf.map((whole) => ({ id: whole })),
});

const shown = (nodes: readonly TreeNode<{ id: string }>[]): string =>
  nodes.map(({ item, parts }) => (parts.length === 0 ? item.id : `${item.id}(${shown(parts)})`)).join(' ');

describe('the hierarchy of areas', () => {
  it('has the greatest areas first on each level', () => {
    const areas = [area('a', 1), area('b', 9), area('c', 2, 'b'), area('d', 7, 'b'), area('e', 3, 'd')];
    expect(shown(treeOf(areas))).toBe('b(d(e) c) a');
  });

  it('has an area in each of those that it is part of', () => {
    expect(shown(treeOf([area('a', 3), area('b', 2), area('c', 1, 'a', 'b')]))).toBe('a(c) b(c)');
  });

  it('ends for areas that are part of each other, and leaves out none', () => {
    expect(shown(treeOf([area('a', 3, 'b'), area('b', 2, 'a'), area('c', 1, 'c')]))).toBe('a(b) c');
  });
});
