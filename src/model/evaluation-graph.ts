import type { EdgeKind, EntityKind } from './records.js';

export interface EvaluationNode {
  id: string;
  kind: EntityKind;
}

export interface EvaluationEdge {
  kind: EdgeKind;
  from: string;
  to: string;
  /** false for a RECOMMENDED prerequisite or a PREFERRED need */
  essential: boolean;
}

/** Two roles that a source calls related. */
export interface StatedRelation {
  from: string;
  to: string;
  /** how close the source calls them, in its own words */
  tier: string | null;
}

export interface EvaluationGraph {
  nodes: readonly EvaluationNode[];
  /** what scoring may see */
  edges: readonly EvaluationEdge[];
  /** what scoring never sees: the truth about roles */
  relations: readonly StatedRelation[];
}
