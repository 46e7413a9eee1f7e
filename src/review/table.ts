import CliTable from 'cli-table3';
import { stripVTControlCharacters } from 'node:util';
import type { AnyStep } from '../curation/steps.js';
import { changedFields } from '../model/field-changes.js';
import { actionOf, keyOf, recordOfStep } from '../model/steps.js';

/** Items that a table shows; the rest is counted. */
export const MAX_ROWS = 200;
/** Characters of a value that are shown. */
const MAX_VALUE = 60;
const SIGNS = { CREATED: '+', CHANGED: '~', DELETED: '-' } as const;

/** The first items as a table: what is created, changed (each field from its old to its new value) and deleted. */
export async function reviewTable(steps: AsyncIterable<AnyStep> | Iterable<AnyStep>): Promise<string> {
  const table = new CliTable({ head: ['', 'node or edge', 'fields'], style: { head: [], border: [] } });
  let total = 0;
  for await (const step of steps) {
    total += 1;
    if (total <= MAX_ROWS) table.push([SIGNS[actionOf(step)], keyOf(recordOfStep(step)), fieldLines(step).join('\n')]);
  }
  if (total === 0) return 'No difference.';
  const rest = total > MAX_ROWS ? `\n… and ${total - MAX_ROWS} more; --out <file> writes all of them` : '';
  return `${table.toString()}${rest}`;
}

/** `name: "Old" → "New"` for each field that changes; the name of a node that is created or deleted. */
export function fieldLines({ before, after }: AnyStep): string[] {
  if (before !== null && after !== null) {
    return Object.entries(fieldChanges({ before, after })).map(
      ([name, values]) => `${name}: ${shown(values.before)} → ${shown(values.after)}`,
    );
  }
  const { name, title } = { ...(after ?? before) } as Values;
  return [name ?? title].flatMap((text) => (text === undefined ? [] : [shown(text)]));
}

/** The old and the new value of each field that changes. */
export function fieldChanges({ before, after }: AnyStep): Record<string, { before: unknown; after: unknown }> {
  const [old, changed] = [{ ...before }, { ...after }] as [Values, Values];
  const names = changedFields(before, after);
  return Object.fromEntries(names.map((name) => [name, { before: old[name] ?? null, after: changed[name] ?? null }]));
}

type Values = Record<string, unknown>;

function shown(value: unknown): string {
  const text = stripVTControlCharacters(JSON.stringify(value ?? null));
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}
