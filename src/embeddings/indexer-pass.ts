import type { Logger } from 'pino';
import { looksLikeId } from '../model/ids.js';
import type { EntityKind, EntityRecord } from '../model/records.js';
import type { SearchDocument } from '../model/search-document.js';
import { EVERY_ID, type StoredReads } from '../graph/ports/graph-reads.js';
import type { IndexedState, VectorStore } from '../graph/ports/vector-store.js';
import type { Embedder } from './embedder.js';
import { entityTexts, hashOf, meanOf } from './entity-text.js';

const DOCUMENTS = 500;
/** Entities whose texts are embedded and written together: some seconds of work, which a stop of the process repeats. */
const BATCH = 32;

export interface PassOptions {
  reads: Pick<StoredReads, 'state' | 'changedSince' | 'documents' | 'documentsOf'>;
  vectors: Pick<VectorStore, 'hashes' | 'put' | 'delete' | 'deleteOrphans' | 'complete'>;
  embedder: Pick<Embedder, 'model' | 'passages'>;
  /** the process, for the lease */
  owner: string;
  log: Logger;
  signal: AbortSignal;
  /** Called after the vectors have changed. */
  onWrite: () => void;
}

/** Brings the vectors from one version of the graph to its current one; what a pass has written the next one finds. */
export class IndexingPass {
  private made = 0;
  /** null while nothing is logged */
  private began: number | null = null;

  constructor(private readonly options: PassOptions) {}

  /**
   * @param indexed  the version that the vectors are of; null for none
   * @returns the version that they are of now
   * @throws LeaseLostError, errors of the embedder and of the database, or the reason of the signal
   */
  async run(indexed: IndexedState | null): Promise<IndexedState> {
    const { reads, vectors, owner } = this.options;
    const { graphId, version } = await reads.state();
    const isSameGraph = indexed?.graphId === graphId;
    if (isSameGraph && indexed.version === version) return indexed;
    // an older version than that of the vectors: the database was restored
    const changed = isSameGraph && indexed.version < version ? await reads.changedSince(indexed.version) : null;
    if (changed === null || changed.has(EVERY_ID)) await this.indexAll();
    else await this.indexChanged([...changed.keys()].filter(looksLikeId));
    await vectors.complete(owner, { graphId, version });
    this.logEnd();
    return { graphId, version };
  }

  private async indexAll(): Promise<void> {
    const { reads, vectors, owner, onWrite } = this.options;
    for (let after: string | undefined = ''; after !== undefined;) {
      const documents = await reads.documents(after, DOCUMENTS);
      await this.index(documents);
      after = documents.length < DOCUMENTS ? undefined : documents.at(-1)?.node.id;
    }
    await vectors.deleteOrphans(owner);
    onWrite();
  }

  private async indexChanged(ids: readonly string[]): Promise<void> {
    const { reads, vectors, owner, onWrite } = this.options;
    for (let at = 0; at < ids.length; at += DOCUMENTS) {
      const some = ids.slice(at, at + DOCUMENTS);
      const documents = await reads.documentsOf(some);
      await this.index(documents);
      const existing = new Set(documents.map(({ node }) => node.id));
      const gone = some.filter((id) => !existing.has(id));
      if (gone.length === 0) continue;
      await vectors.delete(owner, gone);
      onWrite();
    }
  }

  /** Makes the vectors that are missing, or were made from other texts. */
  private async index(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    const stored = await this.options.vectors.hashes(documents.map(({ node }) => node.id));
    const due = documents.map(({ node }) => toEmbedded(node)).filter(({ id, hash }) => stored.get(id) !== hash);
    for (let at = 0; at < due.length; at += BATCH) await this.embed(due.slice(at, at + BATCH));
  }

  private async embed(batch: readonly EmbeddedEntity[]): Promise<void> {
    const { vectors, embedder, owner, signal, onWrite } = this.options;
    signal.throwIfAborted();
    if (batch.length === BATCH) this.logStart();
    const made = await unlessAborted(embedder.passages(batch.flatMap(({ texts }) => texts)), signal);
    let at = 0;
    await vectors.put(
      owner,
      batch.map(({ id, kind, hash, texts }) => ({
        id,
        kind,
        hash,
        vector: meanOf(made.slice(at, (at += texts.length))),
      })),
    );
    this.made += batch.length;
    onWrite();
  }

  /** Only of a pass that takes a while: most follow a mutation and make one vector. */
  private logStart(): void {
    if (this.began !== null) return;
    this.began = performance.now();
    const { log, embedder } = this.options;
    log.info(`Making embeddings of entities with ${embedder.model}`);
  }

  private logEnd(): void {
    if (this.began === null) return;
    const { log, embedder } = this.options;
    const seconds = Math.round((performance.now() - this.began) / 1_000);
    log.info(`Made ${this.made} embeddings with ${embedder.model} in ${seconds} s`);
  }
}

interface EmbeddedEntity {
  id: string;
  kind: EntityKind;
  texts: readonly string[];
  hash: string;
}

function toEmbedded(node: EntityRecord): EmbeddedEntity {
  const texts = entityTexts(node);
  return { id: node.id, kind: node.kind, texts, hash: hashOf(texts) };
}

/** The result of work, or the reason of the signal as soon as it is aborted: a model may take seconds for a batch. */
function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason as Error);
    signal.addEventListener('abort', end);
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}
