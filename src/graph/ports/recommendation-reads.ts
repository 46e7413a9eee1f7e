import type { Neighbourhood, NeighboursByGroup } from '../../model/neighbourhood.js';
import type { EvaluationGraph } from '../../model/evaluation-graph.js';

/** Recommendation's reads, one round trip each. */
export interface RecommendationReads {
  /** All relating edges of some entities, of every kind. */
  neighbourhood(ids: readonly string[]): Promise<Neighbourhood>;
  /** Prerequisites and dependents of skills that are one of several options; a skill without any has no entry. */
  neighboursByGroup(ids: readonly string[]): Promise<ReadonlyMap<string, NeighboursByGroup>>;
  /** All relating edges with their ends, and the roles that sources call related: to evaluate recommendations. */
  wholeGraph(): Promise<EvaluationGraph>;
}
