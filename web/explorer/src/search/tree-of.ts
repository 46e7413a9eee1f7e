/** An area with the ids of those that it is part of. */
export interface TreeItem {
  id: string;
  skillCount: number;
  partOf: readonly { id: string }[];
}

export interface TreeNode<Item> {
  item: Item;
  parts: TreeNode<Item>[];
}

/**
 * The hierarchy of areas, those with the most skills first. An area that is part of several is in each of them. Of areas
 * that are part of each other, the first is at the top, and none is within itself.
 */
export function treeOf<Item extends TreeItem>(items: readonly Item[]): TreeNode<Item>[] {
  const sorted = [...items].sort((a, b) => b.skillCount - a.skillCount);
  const reached = new Set<string>();
  const nodeOf = (item: Item, above: readonly string[]): TreeNode<Item> => {
    reached.add(item.id);
    const path = [...above, item.id];
    const parts = sorted.filter(({ id, partOf }) => !path.includes(id) && partOf.some((whole) => whole.id === item.id));
    return { item, parts: parts.map((part) => nodeOf(part, path)) };
  };
  const top = sorted.filter(({ partOf }) => partOf.length === 0).map((item) => nodeOf(item, []));
  return [...top, ...sorted.flatMap((item) => (reached.has(item.id) ? [] : [nodeOf(item, [])]))];
}
