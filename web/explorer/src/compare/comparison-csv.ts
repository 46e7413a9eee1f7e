import { groupByArea } from '../entity/group-by-area.js';
import { compare as texts } from '../texts.js';
import { toCsv } from '../ui/csv.js';
import { type Comparison, type Need, needName } from './needs.js';

/** A need with the roles that have it. */
interface Row {
  a: Need | null;
  b: Need | null;
}

/** Renders a comparison as CSV: a row for each need, by area. */
export function comparisonCsv({ shared, onlyA, onlyB }: Comparison, nameA: string, nameB: string): string {
  const rows: Row[] = [...shared, ...onlyA.map((a) => ({ a, b: null })), ...onlyB.map((b) => ({ a: null, b }))];
  const groups = groupByArea(rows, ({ a, b }) => (a ?? b)?.areas ?? []);
  return toCsv([
    texts.csv.needs(nameA, nameB),
    ...groups.flatMap(({ area, items }) =>
      items.map(({ a, b }) => [
        needName((a ?? b)?.skills ?? []),
        ((a ?? b)?.skills ?? []).map(({ id }) => id).join('; '),
        area?.name ?? '',
        a && b ? texts.csv.both : a ? nameA : nameB,
        importanceOf(a),
        a?.proficiency?.name ?? '',
        importanceOf(b),
        b?.proficiency?.name ?? '',
      ]),
    ),
  ]);
}

function importanceOf(need: Need | null): string {
  return need ? texts.importance[need.importance] : '';
}
