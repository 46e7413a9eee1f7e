import { z } from 'zod';
import type { ImportEntry } from '../graph/ports/import-store.js';
import { checkRecord } from '../imports/record-schema.js';
import { type AnyStep, isNodeStep } from '../curation/steps.js';
import { type Decision, DECISIONS, type ReviewItem, reviewItem } from '../model/proposals.js';
import type { EdgeRecord, NewNode } from '../model/records.js';
import { changeItem, type Step } from '../model/steps.js';

export function itemOfStep(step: AnyStep): ReviewItem {
  return reviewItem(changeItem(step));
}

export function entryOf(step: AnyStep): ImportEntry {
  return isNodeStep(step) ? { node: step } : { edge: step as Step<EdgeRecord> };
}

/** An item as a line of a file: `id` or `edge`, and nothing that is null by its kind. */
export function toLine({ id, edge, action, fields, decision, before, after }: ReviewItem): string {
  return JSON.stringify({ ...(id === null ? { edge } : { id }), action, decision, fields, before, after });
}

const record = z.record(z.string(), z.unknown());
const LINE = z
  .strictObject({
    id: z.string().optional(),
    edge: z.strictObject({ kind: z.string(), from: z.string(), to: z.string() }).optional(),
    action: z.enum(['CREATED', 'CHANGED', 'DELETED']),
    decision: z.enum(DECISIONS).nullable().default(null),
    fields: z.array(z.string()).default([]),
    before: record.nullable(),
    after: record.nullable(),
  })
  .refine(({ id, edge }) => (id === undefined) !== (edge === undefined), 'must have either id or edge')
  .refine(({ action, before }) => (before === null) === (action === 'CREATED'), 'before and action contradict')
  .refine(({ action, after }) => (after === null) === (action === 'DELETED'), 'after and action contradict');

/** A line of a review file, or why it is none. */
export function fromLine(value: unknown): { step: AnyStep; decision: Decision } | string {
  const { success, data, error } = LINE.safeParse(value);
  if (!success) return error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ');
  const { id, edge, before, after, decision } = data;
  const key = id ?? JSON.stringify(edge);
  const states: (NewNode | EdgeRecord | null)[] = [];
  for (const state of [before, after]) {
    const checked = state === null ? null : checkRecord(id === undefined ? { edge: state } : { node: state });
    if (typeof checked === 'string') return checked;
    const read = checked === null ? null : 'node' in checked ? checked.node : checked.edge;
    if (read !== null && keyIn(read) !== key) return `before and after must be those of ${key}`;
    states.push(read);
  }
  return { step: { before: states[0] ?? null, after: states[1] ?? null }, decision };
}

function keyIn(read: NewNode | EdgeRecord): string {
  return 'id' in read ? read.id : JSON.stringify({ kind: read.kind, from: read.from, to: read.to });
}
