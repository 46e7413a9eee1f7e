import { ImportError } from '../../src/imports/item.js';
import type { StoredMeaning } from '../../src/services/match-suggestions.js';
import type { OpenedGraph } from '../with-graph.js';

type Graph = Pick<OpenedGraph, 'storedModels' | 'vectors' | 'reads'>;

/** Reads by the vectors that are complete for the graph's version, and the name of their model; null if none are. */
export async function completeMeaning(graph: Graph): Promise<{ meaning: StoredMeaning; model: string } | null> {
  const [models, version] = await Promise.all([graph.storedModels(), graph.reads.version()]);
  const complete = models.find((stored) => stored.version === version);
  if (!complete) return null;
  return { meaning: graph.vectors(complete), model: complete.model };
}

/** @throws ImportError if the graph has no vectors, or not those of its version */
export async function requireMeaning(graph: Graph): Promise<{ meaning: StoredMeaning; model: string }> {
  const found = await completeMeaning(graph);
  if (found) return found;
  const [last] = await graph.storedModels();
  if (!last) {
    throw new ImportError(
      'The graph has no embeddings. Start the service with EMBEDDINGS=local, and repeat the command when it has made them.',
    );
  }
  const { indexed, total } = await graph.vectors(last).status();
  throw new ImportError(
    `The embeddings are not those of the graph's version: ${indexed} of ${total} entities have one by ${last.model}. Let the ` +
      'service run with the same EMBEDDINGS until it has made them, and repeat the command.',
  );
}
