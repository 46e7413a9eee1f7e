import type { Viewer } from '../auth/viewer.js';
import type { CurationStore } from '../graph/ports/curation-store.js';
import type { ExportReads } from '../graph/ports/export-reads.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { RequestBudget } from './budget/request-budget.js';
import type { ChangeFeed } from '../change-feed/feed.js';
import type { CacheHints } from './cache-hints/cache-hints.js';
import type { StartedRequest } from './request-hooks.js';

/** The context value of resolvers. */
export interface Context {
  graph: GraphLoaders;
  budget: RequestBudget;
  curation: CurationStore;
  feed: ChangeFeed;
  /** streams of the whole graph */
  exports: ExportReads;
  /** null for an anonymous caller */
  viewer: Viewer | null;
  /** the client's network address */
  ip: string;
  requestId: string;
  /** the language that the client prefers among those of the graph's translations; null for the main one */
  language: string | null;
  /** whether the response includes the cost (`x-include-cost`) */
  includesCost: boolean;
  /** Called once with the cacheability of the response. */
  setCacheHints(hints: CacheHints): void;
  /** set where the hooks of the request have run, but Apollo Server executes it */
  started?: StartedRequest<Context>;
}
