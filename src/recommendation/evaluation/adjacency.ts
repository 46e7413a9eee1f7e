import { RELATING_KINDS, type RelatingKind } from '../../model/neighbourhood.js';
import { type RelationGraph, RelationGraphBuilder, type RelationGroup } from '../../model/relation-graph.js';
import type { EvaluationEdge } from '../../model/evaluation-graph.js';
import { getOrCreate } from '../../model/maps.js';
import { runToEnd } from '../../model/sliced.js';

/** The relating edges of each node from both of their ends, in the order of the edges. */
export type Adjacency = ReadonlyMap<string, readonly { kind: RelatingKind; to: string }[]>;

export function adjacencyOf(edges: readonly EvaluationEdge[]): Adjacency {
  const links = new Map<string, { kind: RelatingKind; to: string }[]>();
  for (const { kind, from, to } of edges) {
    if (!isRelating(kind)) continue;
    getOrCreate(links, from, () => []).push({ kind, to });
    getOrCreate(links, to, () => []).push({ kind, to: from });
  }
  return links;
}

/** The relating edges as recommendation reads them. */
export function relationGraphOf(edges: readonly EvaluationEdge[]): RelationGraph {
  const groups = new Map<string, RelationGroup[]>();
  for (const { kind, from, to, essential } of edges) {
    if (!isRelating(kind)) continue;
    getOrCreate(groups, from, () => []).push({ kind, forward: true, essential, ends: [to] });
    getOrCreate(groups, to, () => []).push({ kind, forward: false, essential, ends: [from] });
  }
  const builder = new RelationGraphBuilder();
  for (const [id, own] of groups) runToEnd(builder.put({ id, isRetired: false, groups: own }));
  return builder.build();
}

const isRelating = (kind: string): kind is RelatingKind => (RELATING_KINDS as readonly string[]).includes(kind);
