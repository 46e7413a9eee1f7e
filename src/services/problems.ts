import { checkGraph } from '../quality/check.js';
import { type Budget, NO_BUDGET } from '../graph/ports/budget.js';
import type { CheckedGraph, Problem, RuleName } from '../quality/rule.js';
import { type ExportReads, onOneState } from '../graph/ports/export-reads.js';
import { type Connection, type NodeEdge, type PageArgs, takeSlice, toConnection, toSlice } from './pagination.js';

/**
 * Reads the whole graph on one version, and checks it.
 *
 * @param similar  finds the pairs of entities that are similar in meaning; by default none are compared
 */
export async function findProblems(
  reads: ExportReads,
  budget: Budget = NO_BUDGET,
  similar: (graph: CheckedGraph) => Promise<CheckedGraph['similar']> = async () => undefined,
): Promise<Problem[]> {
  const read = () =>
    onOneState(reads, async () => ({
      nodes: await collect(reads.nodes(), budget),
      edges: await collect(reads.edges(), budget),
    }));
  // counted item by item, so that reading stops when the request ends
  const graph = await budget.read(read, () => 0);
  return budget.run(checkGraph({ ...graph, similar: await similar(graph) }));
}

/** A page of the problems that some rules find; of all rules by default. */
export async function listProblems(
  { exports, budget }: { exports: ExportReads; budget: Budget },
  { rules, ...page }: PageArgs & { rules?: readonly RuleName[] | null },
): Promise<Connection<NodeEdge<Problem>> & { totalCount: number }> {
  const problems = (await findProblems(exports, budget)).filter(({ rule }) => rules?.includes(rule) ?? true);
  const items = problems.map((node, index) => ({ key: [index], node }));
  return toConnection(takeSlice(items, toSlice(page, ['number'])), page, (item) => item);
}

async function collect<Item>(stream: AsyncIterable<Item>, budget: Budget): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of stream) {
    budget.count(1);
    items.push(item);
  }
  return items;
}
