import { ensureSchema } from '../../src/graph/neo4j/schema.js';
import { CypherSession, type Neo4jSettings } from '../../src/graph/neo4j/session.js';
import { bumpVersion, type Writes, writeAll } from '../../src/graph/neo4j/writes.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';

/** What one transaction writes: a server with a small heap takes it. */
const CHUNK = 20_000;

/**
 * Fills an empty database as the service's own writes do, but in several transactions, so that a large graph needs no
 * large heap. Leaves a database alone that holds as many skills and prerequisites as the graph.
 */
export async function loadGraph(settings: Neo4jSettings, { nodes, edges }: DatasetContent): Promise<void> {
  const session = new CypherSession({ ...settings, readTimeoutMs: 60_000 });
  try {
    await ensureSchema(session);
    const [stored] = await session.read<{ skills: number; prerequisites: number }>('info/graph-info');
    const skills = nodes.filter(({ kind }) => kind === 'SKILL').length;
    const prerequisites = edges.filter(({ kind }) => kind === 'REQUIRES').length;
    if (stored?.skills === skills && stored.prerequisites === prerequisites) return;
    if (stored && stored.skills > 0) throw new Error('an earlier load was not finished: remove bench/.data');
    for (const part of chunks(nodes)) await write(session, { nodes: part, edges: [] });
    for (const part of chunks(edges)) await write(session, { nodes: [], edges: part });
  } finally {
    await session.close();
  }
}

async function write(session: CypherSession, created: Writes['created']): Promise<void> {
  const none = { nodes: [], edges: [] };
  await session.write(async (run) => {
    await writeAll(run, { created, changed: none, deleted: none }, await bumpVersion(run));
  });
}

function* chunks<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += CHUNK) yield items.slice(at, at + CHUNK);
}
