import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/app/database.js';
import { createLog } from '../../src/app/log.js';
import { readConfig } from '../../src/app/settings.js';
import { Neo4jImports } from '../../src/graph/neo4j/import-writes.js';
import { ensureSchema } from '../../src/graph/neo4j/schema.js';
import { CypherSession } from '../../src/graph/neo4j/session.js';
import type { ImportFormat } from '../../src/imports/item.js';
import { runImport } from '../../src/imports/run-import.js';
import { WHOLE_GRAPH_TIMEOUT_MS } from './evaluation.js';
import { settingsFor } from './service.js';

/** A DATA_DIR that is deleted afterwards. */
export async function withDataDir<Result>(work: (dataDir: string) => Promise<Result>): Promise<Result> {
  const dataDir = await mkdtemp(join(tmpdir(), 'skill-graph-quality-'));
  try {
    return await work(dataDir);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/**
 * Imports into an empty DATA_DIR and works on the database, which is stopped afterwards.
 *
 * @param work  receives the duration of the import in seconds
 */
export async function withImported<Result>(
  dataDir: string,
  source: { format: ImportFormat; path: string },
  work: (session: CypherSession, importSeconds: number) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(settingsFor(dataDir));
  const database = await openDatabase(config, createLog(config.logLevel));
  try {
    const session = new CypherSession({ ...database.settings, readTimeoutMs: WHOLE_GRAPH_TIMEOUT_MS });
    try {
      await ensureSchema(session);
      console.error(`  importing ${source.path}`);
      const start = performance.now();
      await runImport(new Neo4jImports(session), {
        ...{ format: source.format, source: source.path },
        folder: join(dataDir, 'imports'),
      });
      return await work(session, (performance.now() - start) / 1000);
    } finally {
      await session.close();
    }
  } finally {
    await database.stop();
  }
}
