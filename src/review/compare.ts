import { hash } from 'node:crypto';
import type { AnyStep } from '../curation/steps.js';
import { canonical } from '../model/dataset-content.js';
import type { EdgeRecord, NewNode } from '../model/records.js';
import { keyOf } from '../model/steps.js';

type Records = () => AsyncIterable<NewNode | EdgeRecord>;

/**
 * The steps from one state to another: those of created records, then changed, then deleted ones. Reads `before` twice, and
 * holds only a digest of each of its records in memory, and the changed records. Of records with the same key the first counts.
 */
export async function* compareRecords(before: Records, after: Records): AsyncGenerator<AnyStep> {
  const old = new Map<string, string>();
  for await (const record of before()) old.set(keyOf(record), digest(record));
  const seen = new Set<string>();
  const changed = new Map<string, string>();
  for await (const record of after()) {
    const key = keyOf(record);
    if (seen.has(key)) continue;
    seen.add(key);
    if (!old.has(key)) yield { before: null, after: record };
    else if (old.get(key) !== digest(record)) changed.set(key, JSON.stringify(record));
  }
  for await (const record of changed.size > 0 ? before() : []) {
    const text = changed.get(keyOf(record));
    if (text !== undefined) yield { before: record, after: JSON.parse(text) as NewNode | EdgeRecord };
  }
  for await (const record of [...old.keys()].some((key) => !seen.has(key)) ? before() : []) {
    if (!seen.has(keyOf(record))) yield { before: record, after: null };
  }
}

function digest(record: object): string {
  return hash('sha1', canonical(record), 'base64');
}
