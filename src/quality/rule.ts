import type { EdgeKeyRecord } from '../model/changes.js';
import { endsOf } from '../model/dataset-content.js';
import type { Sliced } from '../model/sliced.js';
import type { SimilarMatch } from './similar-matches.js';
import type {
  Basis,
  EdgeRecord,
  EntityRecord,
  MatchRelation,
  NewNode,
  PrerequisiteStrength,
} from '../model/records.js';

/** A whole graph in memory. Rules do not modify it. */
export interface CheckedGraph {
  nodes: readonly NewNode[];
  edges: readonly EdgeRecord[];
  /** pairs of entities of different datasets that are similar in meaning, by an embedding model; none by default */
  similar?: { model: string; matches: readonly SimilarMatch[] } | undefined;
}

/** One entry of the list that the mutation `applyChanges` accepts: an object with exactly one key. */
export type Change =
  | { removeEdge: EdgeKeyRecord }
  | { merge: { from: string; into: string } }
  | { delete: { id: string; detach: boolean } }
  | { setLevel: { of: string; level: string; rationale: string; basis: Basis } }
  | { setMatch: { of: string; match: string; relation: MatchRelation; rationale: string; basis: Basis } }
  | { setPrerequisite: PrerequisiteChange };

interface PrerequisiteChange extends Pick<EdgeRecord, 'group' | 'rationale' | 'basis' | 'citations'> {
  skill: string;
  prerequisite: string;
  strength: PrerequisiteStrength;
}

/** The rules of `checkGraph` with what they find, in the order in which it reports problems. */
export const RULE_TITLES = {
  CYCLE: 'cycles of prerequisites',
  SELF_EDGE: 'edges from a node to itself',
  UNREACHABLE_ROLE: 'unreachable roles',
  MISSING_SOURCE: 'missing sources',
  LEVEL_ORDER: 'levels out of order',
  ALTERNATIVE_GROUP: 'groups of alternatives with one member or mixed strengths',
  INHERITED_NEED: 'needs that a role inherits, or that fall below those of a role before',
  REDUNDANT_PREREQUISITE: 'redundant prerequisites',
  DUPLICATE_NAME: 'duplicate names',
  ORPHAN: 'orphans',
  MISSING_LEVEL: 'skills with no level',
  UNCITED_CLAIM: 'claims without a citation',
  MISSING_RATIONALE: 'inferred without a rationale',
  MATCH_CANDIDATE: 'entities of different datasets that may be the same',
} as const;
export type RuleName = keyof typeof RULE_TITLES;
export const RULE_NAMES = Object.keys(RULE_TITLES) as RuleName[];

export interface Problem {
  rule: RuleName;
  /** One line for readers: what is wrong and, where `suggestion` is empty, how to fix it. */
  message: string;
  /** The entities concerned, the main one first; for a cycle in its order. */
  ids: string[];
  /** The faulty edges. */
  edges: EdgeKeyRecord[];
  /** Changes that fix the problem, to be reviewed; empty where that needs knowledge of the subject. */
  suggestion: Change[];
}

/** A problem as a rule reports it; edges and suggestion are empty if they are left out. */
export type Found = Pick<Problem, 'message' | 'ids'> & Partial<Pick<Problem, 'edges' | 'suggestion'>>;

/** The order of a rule's problems does not depend on the order of nodes and edges. */
export type Rule = (graph: CheckedGraph) => Found[];

/** As Rule, for a check that takes more than a few milliseconds on a graph of some hundred thousand edges. */
export type SlicedRule = (graph: CheckedGraph) => Sliced<Found[]>;

export function removal(edge: EdgeKeyRecord): Change {
  return { removeEdge: endsOf(edge) };
}

export function entitiesOf<K extends EntityRecord['kind']>(
  { nodes }: CheckedGraph,
  kind: K,
): Extract<NewNode, { kind: K }>[] {
  return nodes.filter((node): node is Extract<NewNode, { kind: K }> => node.kind === kind).sort(byId);
}

/** By UTF-16 code units, so that the order does not depend on the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}

export function byEnds(a: EdgeKeyRecord, b: EdgeKeyRecord): number {
  return compareText(a.from, b.from) || compareText(a.kind, b.kind) || compareText(a.to, b.to);
}
