import { createHash, randomUUID } from 'node:crypto';
import { hasRole, type AccessRole } from '../model/access-role.js';
import { decideSteps, needsOfSteps } from '../curation/decide-steps.js';
import type { AnyStep } from '../curation/steps.js';
import type { CurationStore } from '../graph/ports/curation-store.js';
import type { ProposalDecision } from '../graph/ports/proposal-store.js';
import { canonical, edgeKey } from '../model/dataset-content.js';
import { badUserInput, conflict, ErrorCode, ServiceError, unauthenticated } from '../model/errors.js';
import { completed } from '../model/field-changes.js';
import { type ProposalRecord, type ProposalStatus, reviewItem, type ReviewItem } from '../model/proposals.js';
import { applyChanges, requireComment } from './apply-changes.js';
import { write, type WriteContext } from './changes.js';
import { type Connection, type NodeEdge, type PageArgs, toConnection, toSlice } from './pagination.js';

/** Characters of all items as JSON. */
const MAX_SIZE = 1 << 18;

interface ProposalContext {
  curation: CurationStore;
  viewer: { id: string; role: AccessRole } | null;
}

/** Proposes changes outside of the request's budget: the dry run of many of them takes longer than a read. */
export function proposeMutation(context: WriteContext & ProposalContext, changes: unknown, comment: string | null) {
  return write(context, () => proposeChanges(context, changes, comment));
}

export function decideMutation(context: WriteContext & ProposalContext, verdict: Verdict): Promise<ProposalRecord> {
  return write(context, () => decideProposal(context, verdict));
}

/**
 * Validates changes as a dry run and stores what they would change.
 *
 * @throws ServiceError as applyChanges does; BAD_USER_INPUT for changes without an effect, or with too large a one
 */
export async function proposeChanges(
  context: ProposalContext,
  changes: unknown,
  comment: string | null,
): Promise<ProposalRecord> {
  const { curation } = context;
  const { id: by } = viewerOf(context);
  const { items: found, version } = await applyChanges(curation, changes, { by, comment, dryRun: true });
  if (found.length === 0) throw badUserInput('changes', 'the graph is already so; there is nothing to propose');
  const items = found.map((item) => reviewItem(item));
  if (JSON.stringify(items).length > MAX_SIZE) {
    throw badUserInput('changes', `they change more than ${MAX_SIZE} characters of records; make several proposals`);
  }
  return curation.proposals.create({ id: randomUUID(), by, comment, version, items });
}

interface ListArgs extends PageArgs {
  status?: ProposalStatus | null;
  by?: string | null;
}

/** A page of proposals, latest first: all of them for a curator, those of their own for others. */
export async function listProposals(
  context: ProposalContext,
  { status = null, by = null, ...page }: ListArgs,
): Promise<Connection<NodeEdge<ProposalRecord>> & { totalCount: number }> {
  const { proposals } = context.curation;
  const viewer = viewerOf(context);
  const isCurator = hasRole(viewer.role, 'curator');
  if (!isCurator && by !== null && by !== viewer.id) {
    throw new ServiceError('by: only a curator sees the proposals of others', { code: ErrorCode.Forbidden });
  }
  const filter = { status, by: isCurator ? by : viewer.id };
  const { limit, after } = toSlice(page, ['number', 'string']);
  const [found, total] = await Promise.all([
    proposals.list(filter, after as [number, string] | null, limit + 1),
    proposals.count(filter),
  ]);
  const items = found.slice(0, limit).map((node) => ({ key: [node.at.getTime(), node.id], node }));
  return toConnection({ items, more: found.length > limit, total }, page, (item) => item);
}

/** null for an unknown id, and for a proposal that the viewer may not see */
export async function readProposal(context: ProposalContext, id: string): Promise<ProposalRecord | null> {
  const viewer = viewerOf(context);
  const found = await context.curation.proposals.byId(id);
  return found !== null && (found.by === viewer.id || hasRole(viewer.role, 'curator')) ? found : null;
}

export interface Verdict {
  id: string;
  accept: boolean;
  /** the keys of the accepted items; all if null */
  items: readonly string[] | null;
  comment: string | null;
}

/**
 * Rejects a proposal, or applies the accepted items as one change, whose author is the contributor.
 *
 * @throws ServiceError CONFLICT naming each record that has changed since; then the proposal stays open
 */
export async function decideProposal(context: ProposalContext, verdict: Verdict): Promise<ProposalRecord> {
  const { curation } = context;
  const { id: decidedBy } = viewerOf(context);
  const { id, comment } = verdict;
  requireComment(comment);
  const proposal = await curation.proposals.byId(id);
  if (!proposal) throw badUserInput('id', `there is no proposal ${id}; list them with proposals`);
  if (proposal.status !== 'OPEN')
    throw conflict('id', `the proposal ${id} was ${proposal.status} by ${proposal.decidedBy}`);
  const accepted = acceptedItems(proposal, verdict);
  const decision: ProposalDecision = {
    ...{ id, decidedBy, decisionComment: comment },
    status: accepted.size > 0 ? 'ACCEPTED' : 'REJECTED',
    decisions: proposal.items.map((item) => (accepted.has(item) ? 'ACCEPT' : 'REJECT')),
  };
  if (accepted.size === 0) return curation.proposals.reject(decision);
  await applyAccepted(curation, proposal, [...accepted], decision);
  return (await curation.proposals.byId(id)) ?? proposal;
}

function acceptedItems({ items }: ProposalRecord, { accept, items: keys }: Verdict): ReadonlySet<ReviewItem> {
  if (!accept) {
    if (keys !== null) throw badUserInput('items', 'names the accepted items; leave it out of a rejection');
    return new Set();
  }
  if (keys === null) return new Set(items);
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  const accepted = keys.map((key) => {
    const item = byKey.get(key);
    if (!item) throw badUserInput('items', `${key} is no item of the proposal: an id, or an edge as "from KIND to"`);
    return item;
  });
  if (accepted.length === 0) throw badUserInput('items', 'must not be empty; reject the proposal with accept: false');
  const set = new Set(accepted);
  if (set.size < items.length && items.some(({ action }) => action === 'MERGED')) {
    throw badUserInput('items', 'a proposal with a merge can only be accepted as a whole');
  }
  return set;
}

async function applyAccepted(
  curation: CurationStore,
  { id, by, comment }: ProposalRecord,
  accepted: readonly ReviewItem[],
  decision: ProposalDecision,
): Promise<void> {
  const steps = accepted.map(({ before, after }): AnyStep => ({
    before: before && completed(before),
    after: after && completed(after),
  }));
  const redirects = accepted.flatMap(({ id: from, mergedInto: into }) => (from && into ? [{ from, into }] : []));
  const notes = [comment, decision.decisionComment].filter((note) => note !== null);
  await curation.change({
    changeId: `proposal:${id}`,
    digest: createHash('sha256').update(canonical(accepted)).digest('hex'),
    by,
    comment: [`proposal ${id}, accepted by ${decision.decidedBy}`, ...notes].join(': '),
    dryRun: false,
    needs: needsOfSteps(steps),
    decide: (found) => decideSteps('id', steps, found, { redirects }),
    decision,
  });
}

function keyOf({ id, edge }: ReviewItem): string {
  return edge ? edgeKey(edge) : (id as string);
}

function viewerOf({ viewer }: ProposalContext) {
  if (!viewer) throw unauthenticated('Authenticate to see or make proposals.');
  return viewer;
}
