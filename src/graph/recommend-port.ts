import type { EvaluationGraph } from '../recommend/evaluation/split.js';
import type { Neighbourhood } from '../recommend/model.js';

/** What recommendation asks of a graph, one round trip each. */
export interface RecommendReads {
  /** All relating edges of some entities, whatever their kind. */
  neighbourhood(ids: readonly string[]): Promise<Neighbourhood>;
  /** Every relating edge and its ends, and the roles that sources call related: what the quality of recommendations is measured on. */
  wholeGraph(): Promise<EvaluationGraph>;
}
