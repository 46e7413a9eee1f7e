import type { EdgeKind, Importance } from '../graph/records.js';

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

/**
 * A search that reads the graph in rounds: it yields the ids whose neighbourhood it wants next and is resumed with that;
 * in between it yields undefined wherever it may be interrupted (see Sliced). It stays pure; `explore` does the reading.
 */
export type Search<T> = Generator<readonly string[] | undefined, T, Neighbourhood>;

export const REASON_KINDS = [
  'SHARED_TECHNOLOGY',
  'COMMON_PREREQUISITE',
  'COMMON_DEPENDENT',
  'PREREQUISITE',
  'DEPENDENT',
  'SAME_ROLE',
  'SAME_AREA',
  'GRAPH_PROXIMITY',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** One part of a score: the kind of tie, the entities it goes through (strongest first), its part of the score. */
export interface Reason {
  kind: ReasonKind;
  through: readonly string[];
  weight: number;
}

/** A skill worth showing beside another one; the reasons' weights add up to the score, in (0, 1]. */
export interface RelatedSkill {
  id: string;
  score: number;
  reasons: readonly Reason[];
}

/** What a role asks of one skill. */
export interface RoleNeed {
  skill: string;
  importance: Importance;
  /** rank of the level it is needed at; null where no source says */
  proficiencyRank: number | null;
}
