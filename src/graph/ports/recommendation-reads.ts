import type { Neighbourhood } from '../../model/neighbourhood.js';
import type { EvaluationGraph } from '../../model/evaluation-graph.js';

/** What recommendation asks of a graph, one round trip each. */
export interface RecommendationReads {
  /** All relating edges of some entities, whatever their kind. */
  neighbourhood(ids: readonly string[]): Promise<Neighbourhood>;
  /** Every relating edge and its ends, and the roles that sources call related: what the quality of recommendations is measured on. */
  wholeGraph(): Promise<EvaluationGraph>;
}
