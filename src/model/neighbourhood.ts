import type { EdgeKind } from './records.js';

/** Edge kinds that tell skills apart. Levels (AT_LEVEL, NEXT) join nearly everything, so they say nothing here. */
export const RELATING_KINDS = [
  'REQUIRES',
  'USES',
  'NEEDS',
  'IN_AREA',
  'IN_TRACK',
  'EXERCISES',
  'TEACHES',
] as const satisfies readonly EdgeKind[];

export type RelatingKind = (typeof RELATING_KINDS)[number];

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
