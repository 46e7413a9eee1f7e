import type { ReactNode } from 'react';
import { useNames } from '../ui/use-names';
import { useShowMore } from '../ui/use-show-more';
import { edgeKey } from './changes';
import { type DiffItem, ItemDiff } from './item-diff';

const SHOWN = 10;

interface ItemListProps<Item> {
  items: readonly Item[];
  /** shown before an item */
  control?: (item: Item, label: string) => ReactNode;
}

/** Identifies an item, as in `decideProposal`. */
export function itemKey({ id, edge }: DiffItem): string {
  return edge ? edgeKey(edge) : String(id);
}

/** Changed nodes and edges with their differences. */
export function ItemList<Item extends DiffItem>({ items, control }: ItemListProps<Item>) {
  const { visible, showMore } = useShowMore(items, SHOWN);
  const ids = visible.flatMap(({ id, edge, mergedInto }) => [id, edge?.from, edge?.to, mergedInto]);
  const stored = useNames([...new Set(ids)].filter((id) => typeof id === 'string'));
  // the names of what is new or was removed are in the items
  const own = new Map(items.map(({ id, before, after }) => [id, (after ?? before)?.name]));
  const nameOf = (id: string) => {
    const name = own.get(id);
    return typeof name === 'string' ? name : stored(id);
  };
  return (
    <>
      <ul className="item-list">
        {visible.map((item) => (
          <li key={itemKey(item)}>
            {control?.(item, itemKey(item))}
            <ItemDiff item={item} nameOf={nameOf} />
          </li>
        ))}
      </ul>
      {showMore}
    </>
  );
}
