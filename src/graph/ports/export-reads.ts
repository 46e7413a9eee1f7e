import type { GraphState } from './graph-reads.js';
import type { EdgeRecord, NodeRecord } from '../../model/records.js';

/** Which state of which graph was exported. */
export type ExportedState = Pick<GraphState, 'graphId' | 'version'>;

/** The whole graph, or all of one dataset, as streams that hold no more than a page in memory. */
export interface ExportReads {
  state(): Promise<ExportedState>;
  /** In order of id. */
  nodes(): AsyncIterable<NodeRecord>;
  /** In order of from, kind, to. Of a dataset's edges, an end may be another dataset's node. */
  edges(): AsyncIterable<EdgeRecord>;
}

/** What was exported may mix two states of the graph. */
export class GraphChangedError extends Error {
  override name = 'GraphChangedError';

  constructor(before: ExportedState, after: ExportedState) {
    super(
      `The graph changed from version ${before.version} to ${after.version} during the export, which may mix the two; ` +
        'export it again.',
    );
  }
}

/**
 * Exports on one state of the graph.
 *
 * @throws GraphChangedError when the graph was written to meanwhile; what `work` wrote is to be thrown away
 */
export async function onOneState<Result>(graph: ExportReads, work: () => Promise<Result>): Promise<Result> {
  const before = await graph.state();
  const result = await work();
  const after = await graph.state();
  if (after.version !== before.version || after.graphId !== before.graphId) throw new GraphChangedError(before, after);
  return result;
}
