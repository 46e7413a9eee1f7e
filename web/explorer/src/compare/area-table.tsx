import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { groupByArea } from '../entity/group-by-area';
import { entityPath } from '../entity/paths';
import { compare as texts, roleNeeds } from '../texts';
import type { Area } from './needs';

interface AreaTableProps<Item> {
  items: readonly Item[];
  areasOf: (item: Item) => readonly Area[];
  keyOf: (item: Item) => string;
  columns: readonly string[];
  /** one for each column; the first heads the row */
  cells: (item: Item) => readonly ReactNode[];
  emphasized?: (item: Item) => boolean;
}

/** A table with a group of rows for each area. */
export function AreaTable<Item>({ items, areasOf, keyOf, columns, cells, emphasized }: AreaTableProps<Item>) {
  if (items.length === 0) return <p className="quiet">{texts.none}</p>;
  return (
    <table className="compare-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groupByArea(items, areasOf).map(({ area, items: own }) => (
        <tbody key={area?.id}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length} className="compare-area">
              {area ? <Link to={entityPath(area.id)}>{area.name}</Link> : roleNeeds.otherArea}
            </th>
          </tr>
          {own.map((item) => {
            const [head, ...others] = cells(item);
            return (
              <tr key={keyOf(item)} data-differs={emphasized?.(item) || undefined}>
                <th scope="row">{head}</th>
                {others.map((cell, index) => (
                  <td key={columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
