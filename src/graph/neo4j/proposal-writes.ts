import { conflict } from '../../model/errors.js';
import { type Decision, type ProposalRecord, reviewItem } from '../../model/proposals.js';
import type { ChangeItemRecord } from '../../model/changes.js';
import type { NewProposal, ProposalDecision, ProposalFilter, ProposalStore } from '../ports/proposal-store.js';
import type { CypherSession, Run } from './session.js';

/** Bounds what contributors can store. */
const MAX_OPEN = 1_000;
const MAX_OPEN_OF_ONE = 100;
const MAX_DECIDED = 1_000;

/** In the database, which stores no nulls. */
interface StoredProposal {
  id: string;
  by: string;
  at: number;
  comment?: string;
  version: number;
  status: ProposalRecord['status'];
  items: string[];
  decidedBy?: string;
  decidedAt?: number;
  decisionComment?: string;
  decisions?: string[];
  appliedVersion?: number;
}

interface Row {
  proposal: StoredProposal;
}

export class Neo4jProposals implements ProposalStore {
  constructor(private readonly session: CypherSession) {}

  async create({ items, ...proposal }: NewProposal): Promise<ProposalRecord> {
    const stored = { ...proposal, items: items.map((item) => JSON.stringify(item)) };
    return this.session.write(async (run) => {
      await run('dataset/lock');
      const [counts] = await run<{ open: number; own: number }>('proposal/counts', { by: proposal.by });
      const { open = 0, own = 0 } = counts ?? {};
      if (own >= MAX_OPEN_OF_ONE) throw tooMany(`you have ${own} open proposals`);
      if (open >= MAX_OPEN) throw tooMany(`${open} proposals are open`);
      const [row] = await run<Row>('proposal/create', { proposal: stored });
      return decode((row as Row).proposal);
    });
  }

  async byId(id: string): Promise<ProposalRecord | null> {
    const [row] = await this.session.read<Row>('proposal/by-id', { id });
    return row ? decode(row.proposal) : null;
  }

  async list({ status, by }: ProposalFilter, after: readonly [number, string] | null, limit: number) {
    const [at, id] = after ?? [null, null];
    const rows = await this.session.read<Row>('proposal/list', { status, by, at, id, limit });
    return rows.map(({ proposal }) => decode(proposal));
  }

  async count({ status, by }: ProposalFilter): Promise<number> {
    const [row] = await this.session.read<{ total: number }>('proposal/count', { status, by });
    return row?.total ?? 0;
  }

  async reject(decision: ProposalDecision): Promise<ProposalRecord> {
    return this.session.write(async (run) => {
      // as an acceptance does: otherwise both could find the proposal open
      await run('dataset/lock');
      return decideProposal(run, decision, null);
    });
  }
}

/** @throws ServiceError CONFLICT if the proposal is not open */
export async function decideProposal(
  run: Run,
  { id, ...decision }: ProposalDecision,
  appliedVersion: number | null,
): Promise<ProposalRecord> {
  const decisions = decision.decisions.map((one) => one ?? '');
  const [row] = await run<Row>('proposal/decide', { id, decision: { ...decision, decisions, appliedVersion } });
  if (!row) throw conflict('id', `the proposal ${id} is no longer open`);
  await run('proposal/prune', { kept: MAX_DECIDED });
  return decode(row.proposal);
}

function tooMany(what: string) {
  return conflict('changes', `${what}; wait until some are decided`);
}

function decode({ items, decisions = [], at, decidedAt, ...stored }: StoredProposal): ProposalRecord {
  return {
    ...stored,
    comment: stored.comment ?? null,
    at: new Date(at),
    items: items.map((json, index) =>
      reviewItem(JSON.parse(json) as ChangeItemRecord, (decisions[index] || null) as Decision),
    ),
    decidedBy: stored.decidedBy ?? null,
    decidedAt: decidedAt === undefined ? null : new Date(decidedAt),
    decisionComment: stored.decisionComment ?? null,
    appliedVersion: stored.appliedVersion ?? null,
  };
}
