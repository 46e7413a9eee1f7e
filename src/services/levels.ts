import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { LevelRecord } from '../model/records.js';
import { listAll } from './relations.js';

/** The level with a rank; null for none. */
export async function levelOfRank(graph: GraphLoaders, rank: number | null): Promise<LevelRecord | null> {
  if (rank === null) return null;
  return (await listAll(graph, 'LEVEL')).find((level) => level.rank === rank) ?? null;
}
