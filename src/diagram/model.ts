import type { EntityKind } from '../model/records.js';

/** What a node stands for: decides its colour. */
export type NodeClass = EntityKind | 'GOAL' | 'DEFERRED';

export interface DiagramNode {
  id: string;
  /** any text; a newline breaks the line */
  label: string;
  class: NodeClass;
}

/** Nodes drawn together in a frame; a node is in one group at most. */
export interface DiagramGroup {
  label: string;
  nodes: readonly string[];
}

/** An arrow between two nodes of the diagram. */
export interface DiagramEdge {
  from: string;
  to: string;
  label: string | null;
  /** DASHED: it helps, or is one of several ways */
  style: 'SOLID' | 'DASHED';
}

/** A drawing without a notation. Ids are unique; nodes, groups and edges are drawn in the order given. */
export interface Diagram {
  direction: 'DOWN' | 'RIGHT';
  nodes: readonly DiagramNode[];
  groups: readonly DiagramGroup[];
  edges: readonly DiagramEdge[];
}

/** Light fills, named as both notations name them; the text on them is black. */
export const FILLS: Readonly<Record<NodeClass, string>> = {
  SKILL: 'aliceblue',
  TECHNOLOGY: 'honeydew',
  ROLE: 'lavender',
  LEVEL: 'lightyellow',
  AREA: 'mistyrose',
  TRACK: 'lavenderblush',
  TASK: 'linen',
  RESOURCE: 'azure',
  GOAL: 'gold',
  DEFERRED: 'gainsboro',
};

/** Names for the notations, which take few characters in theirs: n0, n1, … in order. */
export function shortIds(nodes: readonly DiagramNode[]): ReadonlyMap<string, string> {
  return new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
}
