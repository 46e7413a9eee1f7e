import type { Sliced } from '../model/sliced.js';
import type {
  Basis,
  CitationRecord,
  EdgeKind,
  EdgeRecord,
  EntityRecord,
  NewNode,
  PrerequisiteStrength,
} from '../model/records.js';

/** A whole graph in memory. Rules read it and change nothing. */
export interface CheckedGraph {
  nodes: readonly NewNode[];
  edges: readonly EdgeRecord[];
}

export interface EdgeRef {
  kind: EdgeKind;
  from: string;
  to: string;
}

/** One entry of the list that the mutation `applyChanges` takes: an object with exactly one key. */
export type Change =
  | { removeEdge: EdgeRef }
  | { merge: { from: string; into: string } }
  | { delete: { id: string; detach: boolean } }
  | { setLevel: { of: string; level: string; rationale: string; basis: Basis } }
  | { setPrerequisite: PrerequisiteChange };

export interface PrerequisiteChange {
  skill: string;
  prerequisite: string;
  strength: PrerequisiteStrength;
  group: string | null;
  rationale: string | null;
  basis: Basis;
  citations: CitationRecord[];
}

/** Everything that `checkGraph` looks for, in the order in which it reports. */
export const RULE_NAMES = [
  'CYCLE',
  'SELF_EDGE',
  'UNREACHABLE_ROLE',
  'MISSING_SOURCE',
  'LEVEL_ORDER',
  'ALTERNATIVE_GROUP',
  'REDUNDANT_PREREQUISITE',
  'DUPLICATE_NAME',
  'ORPHAN',
  'MISSING_LEVEL',
  'UNCITED_CLAIM',
  'MISSING_RATIONALE',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

export interface Problem {
  rule: RuleName;
  /** one line, for people: what is wrong, and the way out where `suggestion` has none */
  message: string;
  /** what the problem is about, the first first; a cycle's ids in its order */
  ids: string[];
  /** the edges at fault */
  edges: EdgeRef[];
  /** what would mend it, to be reviewed; empty where that takes knowledge of the subject */
  suggestion: Change[];
}

/** What a rule finds. */
export type Found = Omit<Problem, 'rule'>;

/** A rule gives its problems in an order that does not depend on the order of nodes and edges. */
export type Rule = (graph: CheckedGraph) => Found[];

/** As Rule, for what takes longer than some milliseconds on a graph of some hundred thousand edges. */
export type SlicedRule = (graph: CheckedGraph) => Sliced<Found[]>;

export function refTo({ kind, from, to }: EdgeRef): EdgeRef {
  return { kind, from, to };
}

/** `skill:a REQUIRES skill:b`: how messages name an edge. */
export function edgeText({ kind, from, to }: EdgeRef): string {
  return `${from} ${kind} ${to}`;
}

export function removal(edge: EdgeRef): Change {
  return { removeEdge: refTo(edge) };
}

export function entitiesOf<K extends EntityRecord['kind']>(
  { nodes }: CheckedGraph,
  kind: K,
): Extract<NewNode, { kind: K }>[] {
  return nodes.filter((node): node is Extract<NewNode, { kind: K }> => node.kind === kind).sort(byId);
}

/** By code points, so that the order is the same wherever it runs. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}

export function byEnds(a: EdgeRef, b: EdgeRef): number {
  return compareText(a.from, b.from) || compareText(a.kind, b.kind) || compareText(a.to, b.to);
}
