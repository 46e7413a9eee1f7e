import type { Logger } from 'pino';
import type { VersionWatch } from '../change-feed/version-watch.js';
import type { Embedder } from '../embeddings/embedder.js';
import { Indexer } from '../embeddings/indexer.js';
import { Meaning, type ReadyModel } from '../embeddings/meaning.js';
import type { CachedReads } from '../graph/cache/cached-reads.js';
import type { Graph } from '../graph/neo4j/graph.js';

/** Opens the embedding model, which may take minutes; tries again until it succeeds, or the signal is aborted. */
type OpenEmbedder = (signal: AbortSignal) => Promise<Embedder>;

/** The embedding model and the vectors of a running service. The service does not wait for them. */
export class Embeddings {
  readonly meaning = new Meaning(() => this.ready);
  private ready: ReadyModel | null = null;

  constructor(
    private readonly graph: Graph,
    private readonly open: OpenEmbedder,
    private readonly log: Logger,
  ) {}

  /** The name of the model; null until it is ready. */
  get model(): string | null {
    return this.ready?.embedder.model ?? null;
  }

  /** @returns stops it */
  start(reads: CachedReads, watch: VersionWatch): () => Promise<void> {
    const stop = new AbortController();
    const running = this.run(reads, watch, stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted) this.log.error({ err: error }, 'Embeddings are not available');
    });
    return async () => {
      stop.abort();
      await running;
    };
  }

  private async run(reads: CachedReads, watch: VersionWatch, signal: AbortSignal): Promise<void> {
    const embedder = await this.open(signal);
    const vectors = this.graph.vectors(embedder);
    const graphState = () => reads.stateName;
    const indexer = new Indexer({
      ...{ reads: this.graph.reads, vectors, embedder, log: this.log, graphState },
      untilChange: (from, until) => watch.until(() => graphState() !== from, until),
    });
    this.ready = { embedder, vectors, status: () => indexer.status() };
    await indexer.run(signal);
    await embedder.close();
  }
}
