import type { GraphReads } from '../graph/ports/graph-reads.js';

const MAX_ATTEMPTS = 3;

/**
 * Runs several statements on one version of the graph: reads again where a write came between them. After three attempts the
 * last result is accepted, since writers may be faster than any reader.
 */
export async function onOneVersion<Result>(
  reads: GraphReads,
  read: () => Promise<Result>,
): Promise<{ version: number; result: Result }> {
  for (let attempt = 1; ; attempt += 1) {
    const version = await reads.version();
    const result = await read();
    if (attempt === MAX_ATTEMPTS || (await reads.version()) === version) return { version, result };
  }
}
