import { ensureSchema } from '../../src/graph/neo4j/schema.js';
import { CypherSession, type Neo4jSettings } from '../../src/graph/neo4j/session.js';
import { bumpVersion, writeAll } from '../../src/graph/neo4j/writes.js';
import type { Changes, DatasetContent } from '../../src/model/dataset-content.js';

/** Counts as the store has them; those of GraphInfo include the members of alternative groups. */
const STORED = 'RETURN COUNT { (:Skill) } AS skills, COUNT { ()-[:REQUIRES]->() } AS prerequisites';
/** Records in one transaction, few enough for a small heap. */
const CHUNK = 20_000;

/**
 * Loads a graph into an empty database, as the service does, but in several transactions, so that a large graph does not
 * need a large heap. Does nothing if the database has the same numbers of skills and prerequisites.
 */
export async function loadGraph(settings: Neo4jSettings, { nodes, edges }: DatasetContent): Promise<void> {
  const session = new CypherSession({ ...settings, readTimeoutMs: 60_000 });
  try {
    await ensureSchema(session);
    const [stored] = await session.readText<{ skills: number; prerequisites: number }>('bench/stored', STORED, {});
    const skills = nodes.filter(({ kind }) => kind === 'SKILL').length;
    const prerequisites = edges.filter(({ kind }) => kind === 'REQUIRES').length;
    if (stored?.skills === skills && stored.prerequisites === prerequisites) return;
    if (stored && stored.skills > 0) throw new Error('an earlier load is incomplete: remove bench/.data');
    for (const part of chunks(nodes)) await write(session, { nodes: part, edges: [] });
    for (const part of chunks(edges)) await write(session, { nodes: [], edges: part });
  } finally {
    await session.close();
  }
}

async function write(session: CypherSession, created: Changes): Promise<void> {
  const none = { nodes: [], edges: [] };
  await session.write(async (run) => {
    await writeAll(run, { created, changed: none, deleted: none }, await bumpVersion(run));
  });
}

function* chunks<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += CHUNK) yield items.slice(at, at + CHUNK);
}
