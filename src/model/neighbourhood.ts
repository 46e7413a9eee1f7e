import { EDGE_KINDS, type EdgeKind } from './records.js';

/**
 * Levels join nearly every node, relations between roles are what evaluation predicts, an area that others are part of is
 * too wide, what is replaced is not recommended, and a match is the same thing again in another dataset: none of them relates skills. Nor does what is only one of several
 * options, in a named group or one of a single skill: a skill that requires any one of eight languages is not closely related to each of them. Members of a named group
 * that are skills are related to each other.
 */
const UNRELATING = [
  'AT_LEVEL',
  'NEXT',
  'LEADS_TO',
  'RELATED_TO',
  'PART_OF',
  'REPLACED_BY',
  'MATCHES',
] as const satisfies readonly EdgeKind[];

export type RelatingKind = Exclude<EdgeKind, (typeof UNRELATING)[number]>;

/** The kinds of edges that distinguish skills from each other. */
export const RELATING_KINDS = EDGE_KINDS.filter((kind): kind is RelatingKind => !isUnrelating(kind));

function isUnrelating(kind: string): boolean {
  return (UNRELATING as readonly string[]).includes(kind);
}

/** The prerequisites and dependents of a skill that are one of several options. They do not relate skills. */
export interface NeighboursByGroup {
  prerequisites: readonly string[];
  dependents: readonly string[];
}
