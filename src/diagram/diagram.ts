import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import type { EntityKind } from '../model/records.js';

/** Determines the colour of a node. */
export type NodeClass = EntityKind | 'GOAL' | 'DEFERRED';

export interface DiagramNode {
  id: string;
  /** Any text; a newline breaks the line. */
  label: string;
  class: NodeClass;
}

/** Nodes in a common frame; a node is in no more than one group. */
export interface DiagramGroup {
  label: string;
  nodes: readonly string[];
}

/** An arrow between two nodes of the diagram. */
export interface DiagramEdge {
  from: string;
  to: string;
  label: string | null;
  /** DASHED for recommendations and alternatives. */
  style: 'SOLID' | 'DASHED';
}

/** A diagram, independent of a notation. Ids are unique; nodes, groups and edges are drawn in their order. */
export interface Diagram {
  direction: 'DOWN' | 'RIGHT';
  nodes: readonly DiagramNode[];
  groups: readonly DiagramGroup[];
  edges: readonly DiagramEdge[];
}

/** Light fills by names that both notations know; the text is black. */
export const FILLS: Readonly<Record<NodeClass, string>> = {
  SKILL: 'aliceblue',
  TECHNOLOGY: 'honeydew',
  ROLE: 'lavender',
  LEVEL: 'lightyellow',
  AREA: 'mistyrose',
  TRACK: 'lavenderblush',
  TASK: 'linen',
  RESOURCE: 'azure',
  ALTERNATIVE_GROUP: 'seashell',
  GOAL: 'gold',
  DEFERRED: 'gainsboro',
};

/** Identifiers for notations that allow few characters in them: n0, n1, … in the order of the nodes. */
export function shortIds(nodes: readonly DiagramNode[]): (id: string) => string {
  const short = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  return (id) => getOrThrow(short, id);
}

/** The nodes of each group, and those in none. */
export function partition({ nodes, groups }: Diagram) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const grouped = new Set(groups.flatMap((group) => group.nodes));
  return {
    framed: groups.map(({ label, nodes: ids }) => ({ label, nodes: ids.map((id) => getOrThrow(byId, id)) })),
    unframed: nodes.filter(({ id }) => !grouped.has(id)),
  };
}
