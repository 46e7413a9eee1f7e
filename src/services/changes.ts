import type { CurationStore } from '../graph/ports/curation-store.js';
import { applyChange, applyChanges } from './apply-changes.js';
import { unauthenticated } from '../model/errors.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { EntityRecord } from '../model/records.js';
import type { ChangeOutcome } from '../model/changes.js';

/** The parts of the request context that a write uses. */
interface WriteContext {
  graph: GraphLoaders;
  curation: CurationStore;
  budget: { outside<Result>(write: () => Promise<Result>): Promise<Result> };
  viewer: { id: string } | null;
}

/** Applies one change, as a mutation of its own. */
export async function applyMutation(
  context: WriteContext,
  name: string,
  input: unknown,
  changeId: string | null | undefined,
): Promise<ChangeOutcome> {
  const write = () => applyChange(context.curation, name, input, { by: writerOf(context), changeId });
  const outcome = await context.budget.outside(write);
  context.graph.clear();
  return outcome;
}

interface ManyChanges {
  changes: unknown;
  dryRun: boolean;
  changeId?: string | null;
  comment?: string | null;
}

export async function applyMutations(
  context: WriteContext,
  { changes, ...writing }: ManyChanges,
): Promise<ChangeOutcome> {
  const write = () => applyChanges(context.curation, changes, { ...writing, by: writerOf(context) });
  const outcome = await context.budget.outside(write);
  context.graph.clear();
  return outcome;
}

export async function touchGraph(context: WriteContext): Promise<number> {
  const version = await context.budget.outside(() => context.curation.touch(writerOf(context)));
  context.graph.clear();
  return version;
}

/** The entities that were created or changed, in the order of the outcome. */
export async function changedEntities(graph: GraphLoaders, { applied, items }: ChangeOutcome): Promise<EntityRecord[]> {
  if (!applied) return [];
  const ids = items.flatMap(({ id, after }) => (id !== null && after !== null ? [id] : []));
  const nodes = await graph.nodes(ids);
  return nodes.filter((node): node is EntityRecord => node !== null && node.kind !== 'SOURCE');
}

/** The author for the history. The service refuses unauthenticated writes before this. */
function writerOf({ viewer }: WriteContext): string {
  if (!viewer) throw unauthenticated('Authenticate to change the graph.');
  return viewer.id;
}
