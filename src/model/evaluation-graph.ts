import type { EdgeKeyRecord } from './changes.js';
import type { EdgeRecord, EntityRecord } from './records.js';

export type EvaluationNode = Pick<EntityRecord, 'id' | 'kind'>;

export interface EvaluationEdge extends EdgeKeyRecord {
  /** false for a RECOMMENDED prerequisite or a PREFERRED need */
  essential: boolean;
}

/** Two roles that a source states to be related. `tier`: how closely, in the words of the source. */
export type StatedRelation = Pick<EdgeRecord, 'from' | 'to' | 'tier'>;

export interface EvaluationGraph {
  nodes: readonly EvaluationNode[];
  /** the input of scoring */
  edges: readonly EvaluationEdge[];
  /** ground truth about roles, hidden from scoring */
  relations: readonly StatedRelation[];
}
