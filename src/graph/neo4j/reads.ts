import type { GraphReads } from '../ports/graph-reads.js';
import { entityReads } from './entity-reads.js';
import { explorationReads } from './exploration-reads.js';
import { Neo4jPlanningReads } from './planning-reads.js';
import { Neo4jRecommendationReads } from './recommendation-reads.js';
import { searchReads } from './search-reads.js';
import type { CypherSession } from './session.js';
import { stateReads } from './state-reads.js';

/**
 * The graph's reads on Neo4j: one statement each.
 *
 * @param minRequests  see NeighbourhoodReader
 */
export function neo4jReads(session: CypherSession, minRequests?: number): GraphReads {
  const exploration = explorationReads(session);
  return {
    ...stateReads(session),
    ...entityReads(session, minRequests),
    ...searchReads(session),
    ...exploration,
    planning: new Neo4jPlanningReads(session, (...args) => exploration.closure(...args)),
    recommendation: new Neo4jRecommendationReads(session),
  };
}
