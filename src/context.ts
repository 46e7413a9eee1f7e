import type { GraphReader } from './graph/reader.js';

/** What a resolver gets. */
export interface Context {
  graph: GraphReader;
  requestId: string;
}
