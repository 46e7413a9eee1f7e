import { edgeKey } from '../model/dataset-content.js';
import { isSameRecord } from '../model/field-changes.js';
import { getOrCreate } from '../model/maps.js';
import { type EdgeRecord, isSingle, type NewNode } from '../model/records.js';
import { keyOf, recordOfStep, type Step } from '../model/steps.js';

/**
 * Steps whose state before and after is known beforehand: those of a review file, of a proposal, and those that take back a
 * change. They can be applied only to a graph in which each record still is as before.
 */

export type AnyStep = Step<NewNode | EdgeRecord>;

/** The part of the graph that steps concern. */
export interface StepState {
  nodes: ReadonlyMap<string, NewNode>;
  edges: readonly EdgeRecord[];
}

/** Why a step cannot be applied. */
export interface StepProblem {
  /** a node's id, or an edge as `from KIND to` */
  id: string;
  reason: string;
}

export function isNodeStep(step: AnyStep): step is Step<NewNode> {
  return 'id' in recordOfStep(step);
}

/** The keys of all steps that are applied together: the rules for one step depend on the others. */
export class StepIndex {
  private readonly created = new Set<string>();
  private readonly deleted = new Set<string>();
  /** keys of edges that are changed or deleted */
  private readonly edges = new Set<string>();

  add(step: AnyStep): void {
    const key = keyOf(recordOfStep(step));
    if (!isNodeStep(step)) {
      if (step.before !== null) this.edges.add(key);
    } else if (step.before === null) this.created.add(key);
    else if (step.after === null) this.deleted.add(key);
  }

  creates(id: string): boolean {
    return this.created.has(id);
  }

  deletes(id: string): boolean {
    return this.deleted.has(id);
  }

  covers(edge: EdgeRecord): boolean {
    return this.edges.has(edgeKey(edge));
  }
}

/** The nodes that an edge refers to: its ends, proficiency and exceptions. */
export function referencesOf(record: NewNode | EdgeRecord): string[] {
  if ('id' in record) return [];
  const others = [record.proficiency, ...(record.except ?? [])].filter((id) => typeof id === 'string');
  return [record.from, record.to, ...others];
}

/** The sources that a record cites. */
export function sourcesOf(record: NewNode | EdgeRecord | null): string[] {
  const { citations, learningTimeShareOf } = (record ?? {}) as Partial<Extract<NewNode, { kind: 'SKILL' }>>;
  return [...(citations ?? []), ...(learningTimeShareOf ? [learningTimeShareOf] : [])].map(({ source }) => source);
}

/** Steps that cite a source which does not exist. Imports may do so, and the check of the graph reports it. */
export function findUncitable(steps: readonly AnyStep[], index: StepIndex, { nodes }: StepState): StepProblem[] {
  return steps.flatMap(({ before, after }) => {
    if (after === null) return [];
    const known = new Set(sourcesOf(before));
    const added = [...new Set(sourcesOf(after))].filter((id) => !known.has(id));
    const absent = added.filter((id) => !index.creates(id) && (!nodes.has(id) || index.deletes(id)));
    return absent.map((id) => ({ id: keyOf(after), reason: `cites ${id}, which does not exist` }));
  });
}

/**
 * Finds the steps that cannot be applied: the record is no longer as before, what it refers to is missing, or others have
 * come to depend on what is deleted.
 *
 * @param index  all steps that are applied together; `steps` may be a part of them
 */
export function findStepProblems(steps: readonly AnyStep[], index: StepIndex, state: StepState): StepProblem[] {
  const view = new StateView(state);
  return steps.flatMap((step) => {
    const id = keyOf(recordOfStep(step));
    const reasons = [staleness(step, view), ...(isNodeStep(step) ? nodeProblems(step, index, view) : [])];
    const others = step.after === null ? [] : [...missing(step.after, index, view), ...rivals(step.after, index, view)];
    return [...reasons, ...others].flatMap((reason) => (reason === null ? [] : [{ id, reason }]));
  });
}

class StateView {
  private readonly byKey = new Map<string, EdgeRecord>();
  private readonly byEnd = new Map<string, EdgeRecord[]>();

  constructor(readonly state: StepState) {
    for (const edge of state.edges) {
      this.byKey.set(edgeKey(edge), edge);
      for (const end of [edge.from, edge.to]) getOrCreate(this.byEnd, end, () => []).push(edge);
    }
  }

  current(record: NewNode | EdgeRecord): NewNode | EdgeRecord | null {
    return ('id' in record ? this.state.nodes.get(record.id) : this.byKey.get(edgeKey(record))) ?? null;
  }

  edgesOf(id: string): readonly EdgeRecord[] {
    return this.byEnd.get(id) ?? [];
  }
}

function staleness(step: AnyStep, view: StateView): string | null {
  const current = view.current(recordOfStep(step));
  if (isSameRecord(current, step.before)) return null;
  if (current === null) return 'no longer exists';
  return step.before === null ? 'exists already' : 'has changed since';
}

/** What depends on a deleted node and is not deleted with it. */
function nodeProblems({ before, after }: Step<NewNode>, index: StepIndex, view: StateView): string[] {
  if (after !== null || before === null) return [];
  const { id } = before;
  const proficiencies = id.startsWith('level:') ? view.state.edges.filter(({ proficiency }) => proficiency === id) : [];
  return [...view.edgesOf(id), ...proficiencies]
    .filter((edge) => !index.covers(edge))
    .map((edge) => `cannot be deleted, since ${edgeKey(edge)} depends on it`);
}

function missing(record: NewNode | EdgeRecord, index: StepIndex, view: StateView): string[] {
  const ids = [...new Set(referencesOf(record))];
  const exists = (id: string) => (view.state.nodes.has(id) && !index.deletes(id)) || index.creates(id);
  return ids.filter((id) => !exists(id)).map((id) => `refers to ${id}, which does not exist`);
}

/** Edges that exclude the edge: a second level of a skill, or a second primary skill of a technology. */
function rivals(record: NewNode | EdgeRecord, index: StepIndex, view: StateView): string[] {
  if ('id' in record) return [];
  const { kind, from, to } = record;
  const isRival = (other: EdgeRecord) =>
    other.kind === kind &&
    ((isSingle(record) && other.from === from && other.to !== to) ||
      (record.primary === true && other.primary === true && other.to === to && other.from !== from));
  return [...new Set([...view.edgesOf(from), ...view.edgesOf(to)])]
    .filter((other) => isRival(other) && !index.covers(other))
    .map((other) => `excludes ${edgeKey(other)}, which exists`);
}
