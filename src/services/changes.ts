import type { CurationStore } from '../graph/ports/curation-store.js';
import { applyChange, applyChanges } from './apply-changes.js';
import { badUserInput, MissingEdgeError, type ServiceError, unauthenticated } from '../model/errors.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { EntityRecord } from '../model/records.js';
import type { ChangeOutcome } from '../model/changes.js';
import { type ChangeReference, revertChange } from './revert-change.js';
import { readNeeds } from './role-needs.js';

/** The parts of the request context that a write uses. */
export interface WriteContext {
  graph: GraphLoaders;
  curation: CurationStore;
  budget: { outside<Result>(write: () => Promise<Result>): Promise<Result> };
  viewer: { id: string } | null;
}

/** Applies one change, as a mutation of its own. */
export function applyMutation(
  context: WriteContext,
  name: string,
  input: unknown,
  changeId: string | null | undefined,
): Promise<ChangeOutcome> {
  return write(context, (by) => applyChange(context.curation, name, input, { by, changeId }));
}

interface ManyChanges {
  changes: unknown;
  dryRun: boolean;
  changeId?: string | null;
  comment?: string | null;
}

export function applyMutations(context: WriteContext, { changes, ...options }: ManyChanges): Promise<ChangeOutcome> {
  return write(context, (by) => applyChanges(context.curation, changes, { ...options, by }));
}

export function revertMutation(
  context: WriteContext,
  reference: ChangeReference,
  options: Omit<ManyChanges, 'changes'>,
): Promise<ChangeOutcome> {
  return write(context, (by) => revertChange(context.curation, reference, { ...options, by }));
}

export function touchGraph(context: WriteContext): Promise<number> {
  return write(context, (by) => context.curation.touch(by));
}

/** Runs a write outside of the request's budget. What the request has read before may be outdated afterwards. */
export async function write<Result>(context: WriteContext, work: (by: string) => Promise<Result>): Promise<Result> {
  try {
    return await context.budget.outside(() => work(authorOf(context)));
  } catch (error) {
    throw error instanceof MissingEdgeError ? await inheritedNeed(context.graph, error) : error;
  } finally {
    context.graph.clear();
  }
}

/** A need that a role inherits can only be removed where it is stated. */
async function inheritedNeed(graph: GraphLoaders, missing: MissingEdgeError): Promise<ServiceError> {
  const { kind, from, to } = missing.edge;
  if (kind !== 'NEEDS') return missing;
  const needs = await readNeeds(graph, from);
  const statedBy = needs.find(({ skill, group }) => (group ?? skill) === to)?.inheritedFrom;
  if (statedBy === undefined) return missing;
  return badUserInput(missing.argument, `${from} inherits the need for ${to} from ${statedBy}; remove it there`);
}

/** The entities that were created or changed, in the order of the outcome. */
export async function changedEntities(graph: GraphLoaders, { applied, items }: ChangeOutcome): Promise<EntityRecord[]> {
  if (!applied) return [];
  const ids = items.flatMap(({ id, after }) => (id !== null && after !== null ? [id] : []));
  const nodes = await graph.nodes(ids);
  return nodes.filter((node): node is EntityRecord => node !== null && node.kind !== 'SOURCE');
}

/** The author for the history. The service refuses unauthenticated writes before this. */
function authorOf({ viewer }: WriteContext): string {
  if (!viewer) throw unauthenticated('Authenticate to change the graph.');
  return viewer.id;
}
