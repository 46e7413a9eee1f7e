interface Area {
  id: string;
  name: string;
}

/** Items of one area; `area` is null for items without one. */
export interface AreaGroup<Item> {
  area: Area | null;
  items: Item[];
}

/**
 * Groups items by area, in the order of the areas' names; those without an area come last. An item of several areas is
 * listed once, in the one that most items share.
 */
export function groupByArea<Item>(items: readonly Item[], areasOf: (item: Item) => readonly Area[]): AreaGroup<Item>[] {
  const counts = new Map<string, number>();
  for (const { id } of items.flatMap(areasOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const countOf = ({ id }: Area) => counts.get(id) ?? 0;
  const groups = new Map<string | null, AreaGroup<Item>>();
  for (const item of items) {
    const [area = null] = [...areasOf(item)].sort((a, b) => countOf(b) - countOf(a) || compareNames(a, b));
    const group = groups.get(area?.id ?? null) ?? { area, items: [] };
    groups.set(area?.id ?? null, group);
    group.items.push(item);
  }
  return [...groups.values()].sort((a, b) => {
    if (!a.area || !b.area) return Number(a.area === null) - Number(b.area === null);
    return compareNames(a.area, b.area);
  });
}

function compareNames(a: Area, b: Area): number {
  return a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1);
}
