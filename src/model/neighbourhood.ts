import { EDGE_KINDS, type EdgeKind } from './records.js';

/** Levels join nearly every node, and relations between roles are what evaluation predicts: neither relates skills. */
const UNRELATING = ['AT_LEVEL', 'NEXT', 'LEADS_TO', 'RELATED_TO'] as const satisfies readonly EdgeKind[];

export type RelatingKind = Exclude<EdgeKind, (typeof UNRELATING)[number]>;

/** The kinds of edges that distinguish skills from each other. */
export const RELATING_KINDS = EDGE_KINDS.filter((kind): kind is RelatingKind => !isUnrelating(kind));

function isUnrelating(kind: string): boolean {
  return (UNRELATING as readonly string[]).includes(kind);
}

/** An edge seen from one of its ends. */
export interface Link {
  kind: RelatingKind;
  /** true when the edge starts at the node that holds this link */
  forward: boolean;
  /** the node at the other end */
  to: string;
  /** false for what only helps: a RECOMMENDED prerequisite, a PREFERRED need */
  essential: boolean;
}

/** How many edges of each kind a node has, in either direction; a kind that it lacks may be left out. */
export type Degrees = Readonly<Partial<Record<RelatingKind, number>>>;

/** A piece of the graph: all relating edges of the nodes asked for. Unknown ids have no entry. */
export interface Neighbourhood {
  links: ReadonlyMap<string, readonly Link[]>;
  /** of the nodes asked for and of every node that a link leads to */
  degrees: ReadonlyMap<string, Degrees>;
}
