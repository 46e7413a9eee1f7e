import type { Viewer } from './access/viewer.js';
import type { CurationStore } from './graph/curation-port.js';
import type { ExportReads } from './graph/export-port.js';
import type { GraphReader } from './graph/reader.js';
import type { RequestBudget } from './graphql/budget/request-budget.js';
import type { ChangeFeed } from './history/feed.js';
import type { AnswerNotes } from './http/answer-cache.js';

/** What a resolver gets. */
export interface Context {
  graph: GraphReader;
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
  noteAnswer(notes: AnswerNotes): void;
}
