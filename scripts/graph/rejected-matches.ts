import type { ImportStore } from '../../src/graph/ports/import-store.js';
import type { ProposalStore } from '../../src/graph/ports/proposal-store.js';
import { CURATED } from '../../src/model/dataset-content.js';
import type { EdgeRecord } from '../../src/model/records.js';
import { recordOfStep } from '../../src/model/steps.js';
import { openReview } from '../../src/review/review-file.js';

const PAGE = 100;

type Ends = Pick<EdgeRecord, 'from' | 'to'>;

/** Pairs of entities, in either direction. */
export class Pairs {
  private readonly keys = new Set<string>();

  add({ from, to }: Ends): void {
    this.keys.add(keyOf(from, to));
  }

  has({ from, to }: Ends): boolean {
    return this.keys.has(keyOf(from, to));
  }
}

const keyOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Adds the matches that curators rejected in a review file. */
export async function addRejectedIn(path: string, pairs: Pairs): Promise<void> {
  for await (const { step, decision } of (await openReview(path)).lines()) {
    const record = recordOfStep(step);
    if (decision === 'REJECT' && record.kind === 'MATCHES') pairs.add(record);
  }
}

/** Adds the matches that curators rejected as proposals. */
export async function addRejectedProposals(proposals: ProposalStore, pairs: Pairs): Promise<void> {
  for (let after: readonly [number, string] | null = null; ;) {
    const page = await proposals.list({ status: null, by: null }, after, PAGE);
    const items = page.flatMap((proposal) => proposal.items);
    for (const { edge, decision } of items) if (edge?.kind === 'MATCHES' && decision === 'REJECT') pairs.add(edge);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = [last.at.getTime(), last.id];
  }
}

/** Adds those of some matches that curators deleted before, in either direction. */
export async function addDeleted(
  imports: Pick<ImportStore, 'conflicts'>,
  matches: readonly EdgeRecord[],
  pairs: Pairs,
): Promise<void> {
  const reversed = matches.map((edge) => ({ ...edge, from: edge.to, to: edge.from }));
  const entries = [...matches, ...reversed].map((after) => ({ edge: { before: null, after } }));
  for (const { id, why } of await imports.conflicts(entries, [CURATED])) {
    const [from = '', , to = ''] = id.split(' ');
    if (why === 'was removed by') pairs.add({ from, to });
  }
}
