import type { CurationStore } from '../ports/curation-store.js';
import type { DatasetStore } from '../ports/dataset-store.js';
import type { ExportReads } from '../ports/export-reads.js';
import type { ImportStore } from '../ports/import-store.js';
import type { StoredReads } from '../ports/graph-reads.js';
import type { EmbeddingModel, StoredModel, VectorStore } from '../ports/vector-store.js';
import { Neo4jCuration } from './curation-writes.js';
import { Neo4jDatasets } from './dataset-writes.js';
import { Neo4jExportReads } from './export-reads.js';
import { Neo4jImports } from './import-writes.js';
import { neo4jReads } from './reads.js';
import { planReads } from './plan-reads.js';
import { ensureSchema } from './schema.js';
import { CypherSession, type Neo4jSettings } from './session.js';
import { storedModels } from './stored-models.js';
import { Neo4jVectors } from './vector-store.js';

/** The graph on Neo4j: all ports of the service and the commands. */
export interface Graph {
  reads: StoredReads;
  datasets: DatasetStore;
  curation: CurationStore;
  imports: ImportStore;
  /** The vectors of entities by a model. */
  vectors(model: EmbeddingModel): VectorStore;
  /** The models whose vectors are stored, the last used first. */
  storedModels(): Promise<StoredModel[]>;
  /** Exports of the whole graph (null), or of one dataset. */
  exports(dataset: string | null): ExportReads;
  /** Has the database plan what requests read, before they do; see {@link planReads}. */
  planReads(signal: AbortSignal): Promise<void>;
  /** Statements in progress, or waiting for a connection. */
  pendingStatements(): number;
  close(): Promise<void>;
}

/**
 * Opens the graph and creates missing constraints and indexes.
 *
 * @throws ServiceError UNAVAILABLE if the database does not answer, Neo4jError if it refuses the credentials
 */
export async function openGraph(settings: Neo4jSettings): Promise<Graph> {
  const session = new CypherSession(settings);
  const reads = neo4jReads(session);
  try {
    // a fresh database takes half a second to plan a statement: what a start asks next is planned meanwhile
    await Promise.all([ensureSchema(session), reads.isEmpty()]);
  } catch (error) {
    await session.close();
    throw error;
  }
  return {
    reads,
    datasets: new Neo4jDatasets(session),
    curation: new Neo4jCuration(session),
    imports: new Neo4jImports(session),
    vectors: (model) => new Neo4jVectors(session, model),
    storedModels: () => storedModels(session),
    exports: (dataset) => new Neo4jExportReads(session, dataset),
    planReads: (signal) => planReads(settings, signal),
    pendingStatements: () => session.pending,
    close: () => session.close(),
  };
}
