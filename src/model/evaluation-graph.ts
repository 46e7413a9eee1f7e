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

/** Two roles that a source states to be related. */
export interface StatedRelation {
  from: string;
  to: string;
  /** how closely, in the words of the source */
  tier: string | null;
}

export interface EvaluationGraph {
  nodes: readonly EvaluationNode[];
  /** the input of scoring */
  edges: readonly EvaluationEdge[];
  /** ground truth about roles, hidden from scoring */
  relations: readonly StatedRelation[];
}
