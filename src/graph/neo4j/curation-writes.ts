import type { ChangeRequest, CurationStore } from '../ports/curation-store.js';
import type { ProposalStore } from '../ports/proposal-store.js';
import { decideProposal, Neo4jProposals } from './proposal-writes.js';
import { EVERY_ID } from '../ports/graph-reads.js';
import { decodeEdge, decodeNode, type EdgeRow, type NodeRow } from './decode.js';
import type { CypherSession, Run } from './session.js';
import { bumpVersion, countsOf, currentVersion, inBatches, recordChange, writeAll } from './writes.js';
import type {
  ChangeItemRecord,
  ChangeOutcome,
  ChangeRecord,
  Found,
  GraphDifference,
  Needs,
  Redirect,
} from '../../model/changes.js';
import { isGroupId } from '../../model/ids.js';
import { CURATED, edgeKey } from '../../model/dataset-content.js';
import { encodeExternalId } from '../../model/properties.js';
import { citedError, conflict, cycleError } from '../../model/errors.js';

type StoredChange = Omit<ChangeRecord, 'changeId' | 'at' | 'items' | 'counts' | 'import'> & {
  import?: string;
  id: string;
  digest: string | null;
  at: number;
  created: number;
  changed: number;
  deleted: number;
  items: string[] | null;
};

/** Rolls back the transaction of a dry run, or of changes without an effect. */
class NothingWritten extends Error {
  constructor(readonly items: ChangeItemRecord[]) {
    super('there is nothing to write');
  }
}

export class Neo4jCuration implements CurationStore {
  readonly proposals: ProposalStore;

  constructor(private readonly session: CypherSession) {
    this.proposals = new Neo4jProposals(session);
  }

  async change(request: ChangeRequest): Promise<ChangeOutcome> {
    try {
      return await this.session.write((run) => writeChange(run, request));
    } catch (error) {
      if (!(error instanceof NothingWritten)) throw error;
      const version = await currentVersion((name) => this.session.read(name));
      return { changeId: request.changeId, version, applied: false, items: error.items };
    }
  }

  async find(needs: Needs): Promise<Found> {
    return find((name, params) => this.session.read(name, params), needs);
  }

  async changeById(id: string): Promise<ChangeRecord | null> {
    const [row] = await this.session.read<{ change: StoredChange }>('curation/change-by-id', { id });
    return row ? decodeChange(row.change) : null;
  }

  async changesOfImport(id: string): Promise<readonly ChangeRecord[]> {
    const rows = await this.session.read<{ change: StoredChange }>('curation/changes-of-import', { import: id });
    return rows.map(({ change }) => decodeChange(change));
  }

  async forwardedRedirects(into: readonly string[], version: number): Promise<readonly Redirect[]> {
    const rows = await this.session.read<{ id: string; into: string }>('curation/forwarded-redirects', {
      into,
      version,
    });
    return rows.map(({ id, into: target }) => ({ from: id, into: target }));
  }

  async changes(since: number, limit: number): Promise<readonly ChangeRecord[]> {
    const rows = await this.session.read<{ change: StoredChange }>('curation/changes', { since, limit });
    return rows.map(({ change }) => decodeChange(change));
  }

  async changesOf(id: string, before: number, limit: number): Promise<readonly ChangeRecord[]> {
    // within a text, quotes would be escaped
    const parts = ['id', 'from', 'to', 'mergedInto'].map((key) => `"${key}":${JSON.stringify(id)}`);
    const rows = await this.session.read<{ change: StoredChange }>('curation/changes-of', { parts, before, limit });
    return rows.map(({ change }) => decodeChange(change));
  }

  async changeCount(since: number): Promise<number> {
    const [row] = await this.session.read<{ total: number }>('curation/change-count', { since });
    return row?.total ?? 0;
  }

  async prunedThrough(): Promise<number> {
    const [row] = await this.session.read<{ forgotten: number }>('curation/history-start');
    return row?.forgotten ?? 0;
  }

  async prune(through: number): Promise<number> {
    const [row] = await this.session.write((run) => run<{ forgotten: number }>('curation/prune', { through }));
    return row?.forgotten ?? 0;
  }

  async touch(by: string): Promise<number> {
    return this.session.write(async (run) => {
      const version = await bumpVersion(run);
      // it is unknown what was written, so caches must drop everything
      await run('curation/create-tombstones', {
        tombstones: [{ id: EVERY_ID, redirect: null, externalIds: null }],
        dataset: CURATED,
        version,
      });
      const counts = { created: 0, changed: 0, deleted: 0 };
      await recordChange(run, { version, by, comment: 'written outside of the service', counts, items: null });
      return version;
    });
  }
}

async function writeChange(run: Run, request: ChangeRequest): Promise<ChangeOutcome> {
  const { changeId, digest, by, comment } = request;
  await run('dataset/lock');
  const [known] = await run<{ change: StoredChange }>('curation/change-by-id', { id: changeId });
  if (known) return previousOutcome(known.change, request);
  const difference = request.decide(await find(run, request.needs));
  const { items } = difference;
  if (items.length === 0) throw new NothingWritten(items);
  const version = await bumpVersion(run);
  await writeAll(run, difference, version);
  await writeTombstones(run, difference, version, request.isRevert === true);
  await refuseCycle(run, difference);
  await refuseCited(run, difference);
  if (request.dryRun) throw new NothingWritten(items);
  if (request.decision) await decideProposal(run, request.decision, version);
  await recordChange(run, { changeId, digest, version, by, comment, counts: countsOf(difference), items });
  return { changeId, version, applied: true, items };
}

/** The outcome of a change that was applied before, when its response may have been lost. */
function previousOutcome(stored: StoredChange, { changeId, digest }: ChangeRequest): ChangeOutcome {
  if (stored.digest !== digest) {
    throw conflict(
      'changeId',
      `${changeId} was used for other changes, in version ${stored.version}; choose another one`,
    );
  }
  const { version, items } = decodeChange(stored);
  return { changeId, version, applied: true, items: items ?? [] };
}

async function find(run: Run, needs: Needs): Promise<Found> {
  const rows = await run<{ id: string; node: NodeRow }>('node/by-ids', { ids: needs.nodes });
  const nodes = new Map(rows.map(({ id, node }) => [id, decodeNode(node)]));
  const current = (ids: readonly string[]) => [...new Set(ids.map((id) => nodes.get(id)?.id ?? id))];
  const [both, out] = [current(needs.edgesOf), current(needs.edgesFrom)];
  const edges = await run<{ edge: EdgeRow }>('curation/edges-of', { both, out });
  const groups = groupsAt([...nodes.keys(), ...edges.flatMap(({ edge }) => [edge.from, edge.to])]);
  const ofGroups =
    groups.length === 0 ? [] : await run<{ edge: EdgeRow }>('curation/edges-of', { both: groups, out: [] });
  const levels = both.filter((id) => id.startsWith('level:'));
  const withProficiency =
    levels.length === 0 ? [] : await run<{ edge: EdgeRow }>('curation/needs-of-levels', { levels });
  const byKey = new Map(
    [...edges, ...ofGroups, ...withProficiency].map(({ edge }) => [edgeKey(edge), decodeEdge(edge)]),
  );
  return { nodes, edges: [...byKey.values()] };
}

/** The rules of alternative groups concern all of their members and all that require or need them. */
function groupsAt(ids: readonly string[]): string[] {
  return [...new Set(ids.filter(isGroupId))];
}

/**
 * Prevents loads of other datasets from restoring what curators removed, and redirects merged ids. What a revert deletes may
 * be loaded again.
 */
async function writeTombstones(
  run: Run,
  difference: GraphDifference,
  version: number,
  isRevert: boolean,
): Promise<void> {
  const { deleted, redirects, identities } = difference;
  const into = new Map(redirects.map((redirect) => [redirect.from, redirect.into]));
  const externalIds = new Map(identities.map((identity) => [identity.id, identity.externalIds.map(encodeExternalId)]));
  const tombstones = [
    ...[...new Set([...(isRevert ? [] : deleted.nodes), ...into.keys()])].map((id) => ({
      id,
      redirect: into.get(id) ?? null,
      externalIds: externalIds.get(id) ?? null,
    })),
    ...(isRevert ? [] : deleted.edges).map((edge) => ({ id: edgeKey(edge), redirect: null, externalIds: null })),
  ];
  await inBatches(run, 'curation/create-tombstones', 'tombstones', tombstones, { dataset: CURATED, version });
  await inBatches(run, 'curation/forward-redirects', 'redirects', redirects, { version });
}

/** Prerequisites lead to groups and their members; areas to areas alone. */
const ACYCLIC_KINDS: ReadonlySet<string> = new Set(['REQUIRES', 'HAS_MEMBER', 'PART_OF']);

async function refuseCycle(run: Run, { created }: GraphDifference): Promise<void> {
  const chains = created.edges.filter(({ kind }) => ACYCLIC_KINDS.has(kind));
  const edges = chains.map(({ from, to }) => ({ from, to }));
  if (edges.length === 0) return;
  const [closed] = await run<{ cycle: string[] }>('curation/closed-cycle', { edges });
  if (closed) throw cycleError(closed.cycle);
}

/** Checked after all writes, so that one request may remove the citations together with the source. */
async function refuseCited(run: Run, { deleted }: GraphDifference): Promise<void> {
  const sources = deleted.nodes.filter((id) => id.startsWith('source:'));
  if (sources.length === 0) return;
  const cited = await run<{ id: string }>('curation/cited-sources', { ids: sources });
  if (cited.length > 0) throw citedError(cited.map(({ id }) => id));
}

function decodeChange(change: StoredChange): ChangeRecord {
  const { id, version, at, by, created, changed, deleted } = change;
  return {
    changeId: id,
    version,
    at: new Date(at),
    by,
    comment: change.comment ?? null,
    import: change.import ?? null,
    counts: { created, changed, deleted },
    items: change.items?.map((json) => JSON.parse(json) as ChangeItemRecord) ?? null,
  };
}
