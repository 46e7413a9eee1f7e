import { canonical } from './dataset-content.js';
import { type EdgeRecord, newEdge, newNode, type NewNode } from './records.js';

type Stored = Readonly<Record<string, unknown>>;

/** The names of the fields that differ; none where the record is absent before or after. */
export function changedFields(before: object | null, after: object | null): string[] {
  if (before === null || after === null) return [];
  const [old, changed] = [{ ...before } as Stored, { ...after } as Stored];
  const names = [...new Set([...Object.keys(old), ...Object.keys(changed)])];
  return names.filter((name) => name !== 'version' && !isEqual(old[name], changed[name]));
}

/** A record of an older history or file, with the defaults of fields that the schema has gained since. */
export function completed(record: Stored): NewNode | EdgeRecord {
  const { curatedFields } = record as Pick<EdgeRecord, 'curatedFields'>;
  const curated = curatedFields === undefined ? {} : { curatedFields };
  if ('id' in record) return { ...newNode(record.kind as NewNode['kind'], record), ...curated };
  return { ...newEdge(record as unknown as EdgeRecord), ...curated };
}

export function isSameRecord(a: NewNode | EdgeRecord | null, b: NewNode | EdgeRecord | null): boolean {
  return a === b || (a !== null && b !== null && isEqual({ ...a, version: undefined }, { ...b, version: undefined }));
}

function isEqual(a: unknown, b: unknown): boolean {
  return canonical({ value: a ?? null }) === canonical({ value: b ?? null });
}
