import type { EntityKind } from '../api/generated/graphql';
import { EDGES } from '../../../../src/model/schema-table.js';
import { EDGE_KINDS, type EdgeKind, type NodeKind, type StoredEdge } from './changes.js';

/** A kind of edge as seen from one of its ends. */
export interface Connection {
  kind: EdgeKind;
  isOutgoing: boolean;
  /** what the other end may be */
  others: readonly EntityKind[];
}

/** The connections that a kind of node may have, in the order of the schema table: those from it, then those to it. */
export function connectionsOf(node: NodeKind): Connection[] {
  const mayBe = (kinds: readonly string[]) => kinds.includes(node);
  return [true, false].flatMap((isOutgoing) =>
    EDGE_KINDS.filter((kind) => mayBe(isOutgoing ? EDGES[kind].from : EDGES[kind].to)).map((kind) => {
      const ends: readonly EntityKind[] = isOutgoing ? EDGES[kind].to : EDGES[kind].from;
      return { kind, isOutgoing, others: 'isOfOneKind' in EDGES[kind] ? ends.filter((end) => end === node) : ends };
    }),
  );
}

/** Whether an edge is one of a connection of a node. */
export function belongsTo({ kind, isOutgoing }: Connection, id: string, edge: StoredEdge): boolean {
  return edge.kind === kind && (isOutgoing ? edge.from : edge.to) === id;
}

export function otherEnd({ isOutgoing }: Connection, { from, to }: StoredEdge): string {
  return isOutgoing ? to : from;
}
