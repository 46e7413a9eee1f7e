import type { Found, GraphDifference, Needs, Redirect } from '../model/changes.js';
import { edgeKey } from '../model/dataset-content.js';
import { conflict } from '../model/errors.js';
import { withoutVersion } from '../model/records.js';
import { changeItem, keyOf, recordOfStep, type Step, writesOf } from '../model/steps.js';
import { ChangeSet } from './change-set.js';
import { requireOnePrimarySkill, requireUniformGroups } from './edges.js';
import { settleGroups } from './groups.js';
import {
  type AnyStep,
  findStepProblems,
  findUncitable,
  isNodeStep,
  referencesOf,
  sourcesOf,
  StepIndex,
  type StepProblem,
  type StepState,
} from './steps.js';

/** Problems that a message lists. */
const MAX_LISTED = 20;

export interface StepRules {
  redirects?: readonly Redirect[];
  /** whether sources that are cited may be missing, as in an import */
  mayCiteMissing?: boolean;
}

/** The part of the graph that must be read before steps can be checked. */
export function needsOfSteps(steps: readonly AnyStep[]): Needs {
  const nodes = new Set<string>();
  const edgesOf = new Set<string>();
  const edgesFrom = new Set<string>();
  for (const step of steps) {
    const record = recordOfStep(step);
    for (const id of [...referencesOf(record), ...sourcesOf(record)]) nodes.add(id);
    if ('id' in record) {
      nodes.add(record.id);
      if (step.after === null) edgesOf.add(record.id);
    } else {
      edgesFrom.add(record.from);
      if (record.primary === true && step.after !== null) edgesOf.add(record.to);
    }
  }
  return { nodes: [...nodes], edgesOf: [...edgesOf], edgesFrom: [...edgesFrom] };
}

/** The nodes that were found by their own ids: those that were merged are absent. */
export function stateOf({ nodes, edges }: Found): StepState {
  const own = [...nodes].filter(([id, node]) => node.id === id);
  return { nodes: new Map(own.map(([id, node]) => [id, withoutVersion(node)])), edges };
}

/**
 * The difference that steps make.
 *
 * @throws ServiceError CONFLICT naming each record that cannot be written, or the violated rule of groups
 */
export function decideSteps(
  argument: string,
  steps: readonly AnyStep[],
  found: Found,
  { redirects = [], mayCiteMissing = false }: StepRules = {},
): GraphDifference {
  const index = new StepIndex();
  for (const step of steps) index.add(step);
  const state = stateOf(found);
  const uncitable = mayCiteMissing ? [] : findUncitable(steps, index, state);
  requireNoProblems(argument, [...findStepProblems(steps, index, state), ...uncitable]);
  requireRules(argument, steps, found);
  const nodes = steps.filter(isNodeStep);
  const edges = steps.filter((step) => !isNodeStep(step)) as Step<never>[];
  const into = new Map(redirects.map((redirect) => [redirect.from, redirect.into]));
  const items = [...sorted(nodes), ...sorted(edges)].map((step) => {
    const item = changeItem(step);
    const mergedInto = item.id !== null && step.after === null ? into.get(item.id) : undefined;
    return mergedInto === undefined ? item : { ...item, mergedInto, action: 'MERGED' as const };
  });
  const identities = nodes.flatMap(({ before, after }) =>
    before !== null && after === null && 'externalIds' in before
      ? [{ id: before.id, externalIds: before.externalIds }]
      : [],
  );
  return { ...writesOf(nodes, edges), redirects, identities, items };
}

/** @throws ServiceError CONFLICT naming each of them */
export function requireNoProblems(argument: string, problems: readonly StepProblem[]): void {
  if (problems.length === 0) return;
  throw conflict(argument, describeProblems(problems), { conflicts: problems.slice(0, MAX_LISTED) });
}

/** `skill:a: has changed since; skill:b: …` */
export function describeProblems(problems: readonly StepProblem[], total = problems.length): string {
  const listed = problems.slice(0, MAX_LISTED).map(({ id, reason }) => `${id} ${reason}`);
  return `${listed.join('; ')}${total > listed.length ? `; and ${total - listed.length} more` : ''}`;
}

/** The rules of groups and primary skills, for the state after all steps. */
function requireRules(argument: string, steps: readonly AnyStep[], found: Found): void {
  const changeSet = new ChangeSet(found);
  for (const { before, after } of steps) {
    const record = after ?? before;
    if (record === null) continue;
    if ('id' in record) {
      if (after === null) changeSet.removeNode(record.id);
      else changeSet.putNode(record);
    } else if (after === null) changeSet.removeEdge(record);
    else changeSet.putEdge(record);
  }
  requireUniformGroups(changeSet, argument);
  settleGroups(changeSet, argument);
  requireOnePrimarySkill(changeSet, argument);
  // exceptions end with a membership: the step that drops them must not be missing
  const keys = new Set(steps.map((step) => keyOf(recordOfStep(step))));
  const others = changeSet.difference().items.flatMap(({ edge }) => (edge ? [edgeKey(edge)] : []));
  const reason = 'must change with the members of its group, and is not among the changes';
  requireNoProblems(
    argument,
    others.filter((key) => !keys.has(key)).map((id) => ({ id, reason })),
  );
}

function sorted<Of extends AnyStep>(steps: readonly Of[]): Of[] {
  const key = (step: Of) => keyOf(recordOfStep(step));
  return [...steps].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
