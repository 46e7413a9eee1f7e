import type { Deletion, Merge, NamedChange, Removal, SetEdgeName } from './change-schema.js';
import { ChangeSet } from './change-set.js';
import { applyEdge, applyRemoval, EDGE_RULES, requireUniformGroups } from './edges.js';
import { applyDeletion, applyToNode, newNodeId } from './entities.js';
import { applyMerge } from './merge.js';
import type { Found, GraphDifference, Needs } from '../model/changes.js';

/** What changes need to know of the graph before they can be made. */
export function needsOf(changes: readonly NamedChange[]): Needs {
  const nodes = new Set<string>();
  const edgesOf = new Set<string>();
  const edgesFrom = new Set<string>();
  for (const { name, value } of changes) {
    for (const id of idsIn(value)) nodes.add(id);
    if (name.startsWith('create')) nodes.add(newNodeId(name.slice('create'.length).toUpperCase() as never, value));
    if (name === 'delete') edgesOf.add((value as Deletion).id);
    if (name === 'merge') for (const id of [(value as Merge).from, (value as Merge).into]) edgesOf.add(id);
    if (name === 'removeEdge') edgesFrom.add((value as Removal).from);
    if (name in EDGE_RULES) edgesFrom.add(value[EDGE_RULES[name as SetEdgeName].from] as string);
  }
  return { nodes: [...nodes], edgesOf: [...edgesOf], edgesFrom: [...edgesFrom] };
}

/**
 * Makes changes in order, each on what those before it made.
 *
 * @param argument  the name of what was sent, e.g. `changes`
 * @throws GraphQLError BAD_USER_INPUT or CONFLICT for the first that cannot be made
 */
export function decide(argument: string, changes: readonly NamedChange[], found: Found): GraphDifference {
  const changeSet = new ChangeSet(found);
  for (const change of changes) applyChange(changeSet, change);
  requireUniformGroups(changeSet, argument);
  return changeSet.difference();
}

function applyChange(changeSet: ChangeSet, change: NamedChange): void {
  const { name, at, value } = change;
  if (name === 'delete') applyDeletion(changeSet, at, value as Deletion);
  else if (name === 'merge') applyMerge(changeSet, at, value as Merge);
  else if (name === 'removeEdge') applyRemoval(changeSet, at, value as Removal);
  else if (name in EDGE_RULES) applyEdge(changeSet, change);
  else applyToNode(changeSet, change);
}

/** Everything in a change that could be an id of the graph. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z]+:[a-z0-9-]+$/.test(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(idsIn);
}
