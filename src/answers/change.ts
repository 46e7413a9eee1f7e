import type { Context } from '../context.js';
import { applyChange, applyChanges } from '../curation/apply-changes.js';
import { unauthenticated } from '../errors.js';
import type { ChangeOutcome } from '../graph/curation-port.js';
import type { GraphReader } from '../graph/reader.js';
import type { EntityRecord } from '../graph/records.js';

/** One change, as a mutation of its own. */
export async function changeOne(
  context: Context,
  name: string,
  input: unknown,
  changeId: string | null | undefined,
): Promise<ChangeOutcome> {
  const write = () => applyChange(context.curation, name, input, { by: writerOf(context), changeId });
  const outcome = await context.budget.outside(write);
  context.graph.forget();
  return outcome;
}

interface ManyChanges {
  changes: unknown;
  dryRun: boolean;
  changeId?: string | null;
  comment?: string | null;
}

export async function changeMany(context: Context, { changes, ...writing }: ManyChanges): Promise<ChangeOutcome> {
  const write = () => applyChanges(context.curation, changes, { ...writing, by: writerOf(context) });
  const outcome = await context.budget.outside(write);
  context.graph.forget();
  return outcome;
}

export async function touchGraph(context: Context): Promise<number> {
  const version = await context.budget.outside(() => context.curation.touch(writerOf(context)));
  context.graph.forget();
  return version;
}

/** The entities that an outcome made or made different, in its order. */
export async function changedEntities(graph: GraphReader, { applied, items }: ChangeOutcome): Promise<EntityRecord[]> {
  if (!applied) return [];
  const ids = items.flatMap(({ id, after }) => (id !== null && after !== null ? [id] : []));
  const nodes = await graph.nodes(ids);
  return nodes.filter((node): node is EntityRecord => node !== null && node.kind !== 'SOURCE');
}

/** Who stands in the history; the service lets nobody come here who has not said who they are. */
function writerOf({ viewer }: Context): string {
  if (!viewer) throw unauthenticated('Say who you are to change the graph.');
  return viewer.id;
}
