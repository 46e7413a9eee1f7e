import type { GraphState } from './graph-reads.js';
import type { EdgeRecord, NodeRecord } from '../../model/records.js';

/** Identifies the state of the graph that was exported. */
export type ExportedState = Pick<GraphState, 'graphId' | 'version'>;

/** The whole graph, or all of one dataset, as streams that hold at most a page in memory. */
export interface ExportReads {
  state(): Promise<ExportedState>;
  /** By id. */
  nodes(): AsyncIterable<NodeRecord>;
  /** By from, kind, to. An edge of a dataset may end in a node of another one. */
  edges(): AsyncIterable<EdgeRecord>;
}

/** The export may mix two states of the graph. */
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
 * Exports one state of the graph.
 *
 * @throws GraphChangedError if the graph was written to meanwhile; the output of `work` must be discarded
 */
export async function onOneState<Result>(graph: ExportReads, work: () => Promise<Result>): Promise<Result> {
  const before = await graph.state();
  const result = await work();
  const after = await graph.state();
  if (after.version !== before.version || after.graphId !== before.graphId) throw new GraphChangedError(before, after);
  return result;
}
