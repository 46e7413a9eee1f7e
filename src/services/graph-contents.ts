import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { CitationCounts, GraphContents } from '../graph/ports/graph-reads.js';
import { grouped } from '../model/maps.js';
import { EDGE_KINDS, ENTITY_KINDS } from '../model/records.js';

/** How much cites a source. */
export interface SourceUse extends CitationCounts {
  /** the source's id */
  id: string;
}

/** The number of entities of each kind that has any. */
export function entityCounts({ entities }: GraphContents) {
  const counts = grouped(entities, ({ kind }) => kind);
  return ENTITY_KINDS.flatMap((kind) => {
    const groups = counts.get(kind);
    return groups ? [{ kind, count: total(groups) }] : [];
  });
}

/** How the edges of each kind are justified. */
export function evidenceCounts({ edges }: GraphContents) {
  const counts = grouped(edges, ({ kind }) => kind);
  return EDGE_KINDS.flatMap((kind) => {
    const groups = counts.get(kind);
    if (!groups) return [];
    const stated = total(groups.filter(({ basis }) => basis === 'STATED'));
    return [{ kind, stated, inferred: total(groups) - stated, cited: total(groups.filter(({ isCited }) => isCited)) }];
  });
}

/** The size of each dataset, by name. */
export function datasetCounts({ entities, edges }: GraphContents) {
  const names = new Set([...entities, ...edges].map(({ dataset }) => dataset));
  const of = <Group extends { dataset: string; count: number }>(groups: readonly Group[], name: string) =>
    total(groups.filter(({ dataset }) => dataset === name));
  return [...names].sort().map((name) => ({ name, entities: of(entities, name), edges: of(edges, name) }));
}

/** The sources that something cites, most cited first. */
export async function sourceUses(graph: GraphLoaders): Promise<SourceUse[]> {
  const counts = await graph.reads.citationCounts();
  const uses = [...counts].map(([id, use]) => ({ id, ...use }));
  return uses.sort((a, b) => b.entities + b.edges - (a.entities + a.edges) || (a.id < b.id ? -1 : 1));
}

/** How many entities and edges cite a source. */
export async function citationsOf(graph: GraphLoaders, source: string): Promise<CitationCounts> {
  return (await graph.reads.citationCounts()).get(source) ?? { entities: 0, edges: 0 };
}

function total(groups: readonly { count: number }[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}
