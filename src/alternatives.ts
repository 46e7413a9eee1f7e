import type { AlternativesEvidence } from './graph/port.js';
import { type PageArgs, takeSlice, toConnection, toSlice } from './paging.js';

/** A page of the technologies that serve the same skills as one. */
export function alternativesConnection(evidence: AlternativesEvidence | null, args: PageArgs) {
  const slice = toSlice(args, ['number', 'string']);
  const ranked = (evidence?.candidates ?? []).map(({ node, shared, skillCount }) => {
    const union = (evidence?.skillCount ?? 0) + skillCount - shared.length;
    return { node, shared: [...shared], score: shared.length / union };
  });
  const items = ranked
    .map((item) => ({ ...item, key: [-item.score, item.node.id] as const }))
    .sort((a, b) => a.key[0] - b.key[0] || (a.key[1] < b.key[1] ? -1 : 1));
  return toConnection(takeSlice(items, slice), args, ({ node, shared, score }) => ({ node, shared, score }));
}
