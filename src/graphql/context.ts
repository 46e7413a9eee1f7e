import type { Viewer } from '../auth/viewer.js';
import type { CurationStore } from '../graph/ports/curation-store.js';
import type { ExportReads } from '../graph/ports/export-reads.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { RequestBudget } from './budget/request-budget.js';
import type { ChangeFeed } from '../change-feed/feed.js';
import type { CacheHints } from './cache-hints/cache-hints.js';

/** What a resolver gets. */
export interface Context {
  graph: GraphLoaders;
  /** what the request may use, and has used */
  budget: RequestBudget;
  curation: CurationStore;
  feed: ChangeFeed;
  /** the whole graph */
  exports: ExportReads;
  /** null for somebody who has not said who they are */
  viewer: Viewer | null;
  /** the network address that the request came from */
  ip: string;
  requestId: string;
  /** whether the caller asks for the request's cost (`x-include-cost`) */
  showsCost: boolean;
  /** Tells HTTP what it may do with the answer. */
  setCacheHints(notes: CacheHints): void;
}
