import type { Context } from '../context.js';
import { checkGraph } from '../curation/check/check.js';
import type { Problem, RuleName } from '../curation/check/model.js';
import { type ExportReads, onOneState } from '../graph/export-port.js';
import { type Connection, type NodeEdge, type PageArgs, takeSlice, toConnection, toSlice } from '../paging.js';

/** What is wrong with a graph, read whole on one version. */
export async function readProblems(reads: ExportReads): Promise<Problem[]> {
  const graph = await onOneState(reads, async () => ({
    nodes: await collect(reads.nodes()),
    edges: await collect(reads.edges()),
  }));
  return checkGraph(graph);
}

/** A page of the problems, of those rules that are asked for. */
export async function answerProblems(
  { exports }: Context,
  { rules, ...page }: PageArgs & { rules?: readonly RuleName[] | null },
): Promise<Connection<NodeEdge<Problem>> & { totalCount: number }> {
  const problems = (await readProblems(exports)).filter(({ rule }) => rules?.includes(rule) ?? true);
  const items = problems.map((node, at) => ({ key: [at], node }));
  return toConnection(takeSlice(items, toSlice(page, ['number'])), page, ({ node }) => ({ node }));
}

async function collect<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of stream) items.push(item);
  return items;
}
