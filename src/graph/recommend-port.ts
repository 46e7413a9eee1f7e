import type { Neighbourhood } from '../recommend/model.js';

/** What recommendation asks of a graph, one round trip each. */
export interface RecommendReads {
  /** All relating edges of some entities, whatever their kind. */
  neighbourhood(ids: readonly string[]): Promise<Neighbourhood>;
}
