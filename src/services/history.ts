import type { CurationStore } from '../graph/ports/curation-store.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { badUserInput, historyForgotten } from '../model/errors.js';
import { type Connection, type NodeEdge, type PageArgs, toConnection, toSlice } from './pagination.js';
import type { ChangeRecord } from '../model/changes.js';

interface HistoryContext {
  graph: GraphLoaders;
  curation: CurationStore;
}

interface Asked {
  since: number;
  graphId?: string | null;
}

/** The history after a version, oldest first. */
export async function answerChanges(
  context: HistoryContext,
  { since, graphId, ...page }: Asked & PageArgs,
): Promise<Connection<NodeEdge<ChangeRecord>> & { totalCount: number }> {
  const { limit, after } = toSlice(page, ['string', 'number']);
  const begin = after ? (after[1] as number) : since;
  const own = await requireKnownHistory(context, { since: begin, graphId }, after ? 'after' : 'since');
  if (after && after[0] !== own) throw otherGraph('after', own);
  const [found, total] = await Promise.all([
    context.curation.changes(begin, limit + 1),
    context.curation.changeCount(since),
  ]);
  const items = found.slice(0, limit).map((node) => ({ key: [own, node.version], node }));
  return toConnection({ items, more: found.length > limit, total }, page, ({ node }) => ({ node }));
}

/**
 * @returns the graph's id
 * @throws GraphQLError BAD_USER_INPUT where the history no longer goes back to the version, or is another graph's
 */
export async function requireKnownHistory(
  { graph, curation }: HistoryContext,
  { since, graphId }: Asked,
  argument = 'since',
): Promise<string> {
  const [info, forgotten] = await Promise.all([graph.reads.info(), curation.forgotten()]);
  if (graphId && graphId !== info.graphId) throw otherGraph('graphId', info.graphId);
  if (since > 0 && since < forgotten) {
    throw historyForgotten(forgotten, argument);
  }
  return info.graphId;
}

function otherGraph(argument: string, graphId: string) {
  return badUserInput(argument, 'is of another graph, or of one from before a restore; read the graph anew', {
    graphId,
  });
}
