import type { ChangeItemRecord, GraphWrites } from './changes.js';
import { edgeKey, endsOf } from './dataset-content.js';
import type { EdgeRecord, NewNode } from './records.js';

/** The state of an item before and after a write; null for absent. At most one of the two is null. */
export interface Step<Item> {
  before: Item | null;
  after: Item | null;
}

export function actionOf({ before, after }: Step<unknown>): 'CREATED' | 'CHANGED' | 'DELETED' {
  return before === null ? 'CREATED' : after === null ? 'DELETED' : 'CHANGED';
}

/** The record of a step, after it or else before it. */
export function recordOfStep({ before, after }: Step<NewNode | EdgeRecord>): NewNode | EdgeRecord {
  return (after ?? before) as NewNode | EdgeRecord;
}

/** A node's id, or an edge as `from KIND to`. */
export function keyOf(record: NewNode | EdgeRecord): string {
  return 'id' in record ? record.id : edgeKey(record);
}

/** The writes that take the graph from the state before to the state after. */
export function writesOf(nodes: readonly Step<NewNode>[], edges: readonly Step<EdgeRecord>[]): GraphWrites {
  return {
    created: { nodes: afterOf(nodes, 'CREATED'), edges: afterOf(edges, 'CREATED') },
    changed: { nodes: afterOf(nodes, 'CHANGED'), edges: afterOf(edges, 'CHANGED') },
    deleted: { nodes: deleted(nodes).map(({ id }) => id), edges: deleted(edges).map(endsOf) },
  };
}

function afterOf<Item>(steps: readonly Step<Item>[], action: 'CREATED' | 'CHANGED'): Item[] {
  return steps.filter((step) => actionOf(step) === action).map(({ after }) => after as Item);
}

function deleted<Item>(steps: readonly Step<Item>[]): Item[] {
  return steps.filter(({ after }) => after === null).map(({ before }) => before as Item);
}

/** A step as the history records it. */
export function changeItem(step: Step<NewNode | EdgeRecord>): ChangeItemRecord {
  const { before, after } = step;
  const record = recordOfStep(step);
  const named = 'id' in record ? { id: record.id, edge: null } : { id: null, edge: endsOf(record) };
  return { action: actionOf(step), ...named, before, after, mergedInto: null };
}
