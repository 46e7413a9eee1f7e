import { type Link, type Neighbourhood, RELATING_KINDS, type RelatingKind } from '../../model/neighbourhood.js';
import type { EvaluationEdge } from '../../model/evaluation-graph.js';

/** Every relating edge from both of its ends, as a search reads it; links are in the order of the edges. */
export function neighbourhoodOf(edges: readonly EvaluationEdge[]): Neighbourhood {
  const links = new Map<string, Link[]>();
  const degrees = new Map<string, Partial<Record<RelatingKind, number>>>();
  for (const { kind, from, to, essential } of edges) {
    if (!isRelating(kind)) continue;
    add(from, { kind, forward: true, to, essential });
    add(to, { kind, forward: false, to: from, essential });
  }
  return { links, degrees };

  function add(id: string, link: Link): void {
    const own = links.get(id);
    if (own) own.push(link);
    else links.set(id, [link]);
    const counts = degrees.get(id) ?? {};
    counts[link.kind] = (counts[link.kind] ?? 0) + 1;
    degrees.set(id, counts);
  }
}

const isRelating = (kind: string): kind is RelatingKind => (RELATING_KINDS as readonly string[]).includes(kind);
