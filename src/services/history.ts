import type { CurationStore } from '../graph/ports/curation-store.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { badUserInput, historyForgotten } from '../model/errors.js';
import { type Connection, type NodeEdge, type PageArgs, toConnection, toSlice } from './pagination.js';
import type { ChangeRecord } from '../model/changes.js';

const MAX_CHANGES_OF = 20;

interface HistoryContext {
  graph: GraphLoaders;
  curation: CurationStore;
}

interface HistoryStart {
  since: number;
  graphId?: string | null;
}

/** A page of the history after a version, oldest first. */
export async function listChanges(
  context: HistoryContext,
  { since, graphId, ...page }: HistoryStart & PageArgs,
): Promise<Connection<NodeEdge<ChangeRecord>> & { totalCount: number }> {
  const { limit, after } = toSlice(page, ['string', 'number']);
  const start = after ? (after[1] as number) : since;
  const currentId = await requireKnownHistory(context, { since: start, graphId }, after ? 'after' : 'since');
  if (after && after[0] !== currentId) throw otherGraph('after', currentId);
  const [found, total] = await Promise.all([
    context.curation.changes(start, limit + 1),
    context.curation.changeCount(since),
  ]);
  const items = found.slice(0, limit).map((node) => ({ key: [currentId, node.version], node }));
  return toConnection({ items, more: found.length > limit, total }, page, (item) => item);
}

interface EntityHistory {
  id: string;
  before?: number | null;
  first?: number | null;
}

/** A page of the writes that changed an entity, a source or its edges, latest first, with the items that concern it. */
export async function listChangesOf(
  { curation }: Pick<HistoryContext, 'curation'>,
  { id, before, first }: EntityHistory,
): Promise<ChangeRecord[]> {
  return [...(await curation.changesOf(id, before ?? Number.MAX_SAFE_INTEGER, first ?? MAX_CHANGES_OF))];
}

/**
 * @returns the graph's id
 * @throws ServiceError BAD_USER_INPUT where the history was pruned beyond the version, or belongs to another graph
 */
export async function requireKnownHistory(
  { graph, curation }: HistoryContext,
  { since, graphId }: HistoryStart,
  argument = 'since',
): Promise<string> {
  const [info, forgotten] = await Promise.all([graph.reads.info(), curation.prunedThrough()]);
  if (graphId && graphId !== info.graphId) throw otherGraph('graphId', info.graphId);
  if (since > 0 && since < forgotten) {
    throw historyForgotten(forgotten, argument);
  }
  return info.graphId;
}

function otherGraph(argument: string, graphId: string) {
  return badUserInput(argument, 'belongs to another graph, or to this one before a restore; read the graph again', {
    graphId,
  });
}
