import type { StoredReads } from '../ports/graph-reads.js';
import { entityReads } from './entity-reads.js';
import { explorationReads } from './exploration-reads.js';
import { Neo4jPlanningReads } from './planning-reads.js';
import { Neo4jRecommendationReads } from './recommendation-reads.js';
import { searchDocumentReads } from './search-document-reads.js';
import type { CypherSession } from './session.js';
import { stateReads } from './state-reads.js';

/**
 * The graph's reads on Neo4j: one statement each.
 *
 * @param minRequests  see NeighbourhoodReader
 */
export function neo4jReads(session: CypherSession, minRequests?: number): StoredReads {
  const exploration = explorationReads(session);
  return {
    ...stateReads(session),
    ...entityReads(session, minRequests),
    ...searchDocumentReads(session),
    ...exploration,
    planning: new Neo4jPlanningReads(session, (...args) => exploration.closure(...args)),
    recommendation: new Neo4jRecommendationReads(session),
  };
}
