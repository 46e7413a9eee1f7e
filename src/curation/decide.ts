import { CREATES, type Deletion, type Merge, type NamedChange, type Removal, SETS } from './change-schema.js';
import { ChangeSet } from './change-set.js';
import { applyEdge, applyRemoval, requireOnePrimarySkill, requireUniformGroups } from './edges.js';
import { applyDeletion, applyToNode, newNodeId } from './entities.js';
import { settleGroups } from './groups.js';
import { applyMerge } from './merge.js';
import type { Found, GraphDifference, Needs } from '../model/changes.js';
import { looksLikeId } from '../model/ids.js';
import { EDGES } from '../model/schema-table.js';

/** The part of the graph that must be read before changes can be applied. */
export function needsOf(changes: readonly NamedChange[]): Needs {
  const nodes = new Set<string>();
  const edgesOf = new Set<string>();
  const edgesFrom = new Set<string>();
  for (const { name, value } of changes) {
    for (const id of idsIn(value)) nodes.add(id);
    const created = CREATES.get(name);
    if (created) nodes.add(newNodeId(created, value));
    if (name === 'delete') edgesOf.add((value as Deletion).id);
    if (name === 'merge') for (const id of [(value as Merge).from, (value as Merge).into]) edgesOf.add(id);
    if (name === 'removeEdge') edgesFrom.add((value as Removal).from);
    const set = SETS.get(name);
    if (set) edgesFrom.add(value[EDGES[set].set.from] as string);
    // the technology may have another primary skill
    if (set === 'USES' && value.primary === true) edgesOf.add(value.technology as string);
  }
  return { nodes: [...nodes], edgesOf: [...edgesOf], edgesFrom: [...edgesFrom] };
}

/**
 * Applies changes in order, each to the result of those before it.
 *
 * @param argument  the argument with the changes, e.g. `changes`
 * @throws ServiceError BAD_USER_INPUT or CONFLICT for the first change that cannot be applied
 */
export function decide(argument: string, changes: readonly NamedChange[], found: Found): GraphDifference {
  const changeSet = new ChangeSet(found);
  for (const change of changes) applyChange(changeSet, change);
  requireUniformGroups(changeSet, argument);
  settleGroups(changeSet, argument);
  requireOnePrimarySkill(changeSet, argument);
  return changeSet.difference();
}

function applyChange(changeSet: ChangeSet, change: NamedChange): void {
  const { name, at, value } = change;
  if (name === 'delete') applyDeletion(changeSet, at, value as Deletion);
  else if (name === 'merge') applyMerge(changeSet, at, value as Merge);
  else if (name === 'removeEdge') applyRemoval(changeSet, at, value as Removal);
  else if (SETS.has(name)) applyEdge(changeSet, change);
  else applyToNode(changeSet, change);
}

/** Every value in a change that has the form of an id. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return looksLikeId(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(idsIn);
}
