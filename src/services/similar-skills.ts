import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { MeaningReads } from '../graph/ports/meaning-reads.js';
import { isWithoutAnswer } from '../model/errors.js';
import type { Near } from '../model/near.js';
import { isRetired } from '../model/records.js';
import { MAX_SIMILAR } from '../recommendation/related-skills.js';

type Similar = ReadonlyMap<string, readonly Near[]>;

const NONE: Similar = new Map();

/**
 * The skills in use whose texts are nearest in meaning to each of some skills. None where embeddings are off, before the first
 * vectors of all texts, and while they cannot be read. Where the vectors are not those of the graph's version, the response
 * is marked as provisional.
 */
export async function similarSkills(graph: GraphLoaders, ids: readonly string[]): Promise<Similar> {
  const { meaning } = graph.reads;
  if (meaning === null) return NONE;
  try {
    return await readSimilar(graph, meaning, ids);
  } catch (error) {
    if (!isWithoutAnswer(error)) throw error;
    graph.markProvisional();
    return NONE;
  }
}

async function readSimilar(graph: GraphLoaders, meaning: MeaningReads, ids: readonly string[]): Promise<Similar> {
  // before the vectors are read: those that are complete for a version remain so
  const status = await meaning.status();
  if (status.version !== (await graph.reads.version())) graph.markProvisional();
  if (status.version === null) return NONE;
  const nearest = await meaning.nearestToEntities(ids, ['SKILL'], MAX_SIMILAR);
  return inUse(graph, nearest);
}

/** Without what is retired, or deleted since its vector was made. */
async function inUse(graph: GraphLoaders, nearest: Similar): Promise<Similar> {
  const found = [...new Set([...nearest.values()].flatMap((near) => near.map(({ id }) => id)))];
  const nodes = await graph.nodes(found);
  const current = new Set(
    nodes.flatMap((node) => (node?.kind === 'SKILL' && !isRetired(node.status) ? [node.id] : [])),
  );
  return new Map([...nearest].map(([id, near]) => [id, near.filter((other) => current.has(other.id))]));
}
