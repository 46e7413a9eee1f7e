import type { AlternativesEvidence } from '../../graph/ports/graph-reads.js';
import type { PageArgs } from '../../services/pagination.js';
import {
  alternativeTechnologies,
  type AskedTechnology,
  technologiesUsedWith,
} from '../../recommendation/alternative-technologies.js';
import { orderedConnection, rankedConnection } from './ranked.js';

const NO_EVIDENCE: AlternativesEvidence = { category: 'OTHER', skillCount: 0, candidates: [] };

/** A page of the substitutes of a technology. */
export function alternativesConnection(evidence: AlternativesEvidence | null, args: PageArgs) {
  const [asked, candidates] = compared(evidence);
  return orderedConnection(alternativeTechnologies(asked, candidates), args, (ranked, key) => ({
    ...toItem(ranked),
    key,
  }));
}

/** A page of the technologies that are used together with one. */
export function usedWithConnection(evidence: AlternativesEvidence | null, args: PageArgs) {
  const [asked, candidates] = compared(evidence);
  return rankedConnection(technologiesUsedWith(asked, candidates).map(toItem), args);
}

function compared(evidence: AlternativesEvidence | null) {
  const { candidates, ...asked } = evidence ?? NO_EVIDENCE;
  const technologies = candidates.map(({ node, shared, skillCount, groups }) => ({
    id: node.id,
    category: node.category,
    skillCount,
    sharedCount: shared.length,
    groupSize: groups.length === 0 ? null : Math.min(...groups.map(({ size }) => size)),
    node,
    shared: [...shared],
    groups: groups.map((group) => group.node),
  }));
  return [asked satisfies AskedTechnology, technologies] as const;
}

type Technologies = ReturnType<typeof compared>[1];

function toItem({ candidate, score }: { candidate: Technologies[number]; score: number }) {
  const { id, node, shared, groups } = candidate;
  return { id, node, shared, groups, score };
}
