import type { AlternativesEvidence } from '../../graph/ports/graph-reads.js';
import type { PageArgs } from '../../services/pagination.js';
import { alternativeTechnologies } from '../../recommendation/alternative-technologies.js';
import { rankedConnection } from './ranked.js';

/** A page of the alternatives to a technology: those that serve the same skills. */
export function alternativesConnection(evidence: AlternativesEvidence | null, args: PageArgs) {
  const candidates = (evidence?.candidates ?? []).map(({ node, shared, skillCount }) => ({
    id: node.id,
    category: node.category,
    skillCount,
    sharedCount: shared.length,
    node,
    shared,
  }));
  const ranked = evidence === null ? [] : alternativeTechnologies(evidence, candidates);
  const items = ranked.map(({ candidate: { id, node, shared }, score }) => ({ id, node, shared: [...shared], score }));
  return rankedConnection(items, args);
}
