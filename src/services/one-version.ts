import type { GraphReads } from '../graph/ports/graph-reads.js';

const ATTEMPTS = 3;

/**
 * Reads what belongs together on one version of the graph: where a write came between two statements, reads again. After
 * three attempts the last answer stands, as writers may be faster than any reader.
 */
export async function onOneVersion<Result>(
  reads: GraphReads,
  read: () => Promise<Result>,
): Promise<{ version: number; result: Result }> {
  for (let attempt = 1; ; attempt += 1) {
    const version = await reads.version();
    const result = await read();
    if (attempt === ATTEMPTS || (await reads.version()) === version) return { version, result };
  }
}
