import { curatedFieldsOf, keptText, overruledFields, withCuratedFields } from '../../model/curated-fields.js';
import { canonical, CURATED, endsOf } from '../../model/dataset-content.js';
import { type EdgeRecord, type NewNode, withoutVersion } from '../../model/records.js';
import { keyOf, type Step } from '../../model/steps.js';
import { type ImportConflict, type ImportEntry, recordOf } from '../ports/import-store.js';
import { decodeEdge, decodeNode, type EdgeRow, type NodeRow } from './decode.js';
import type { Run } from './session.js';

interface Rebased {
  entries: ImportEntry[];
  /** what curators have changed or removed since the comparison, and stays so */
  kept: ImportConflict[];
}

/** The entries of a batch as they apply to what curators have changed since they were compared with the graph. */
export async function rebaseEntries(run: Run, entries: readonly ImportEntry[]): Promise<Rebased> {
  const current = await currentRecords(run, entries.map(recordOf));
  const rebased: Rebased = { entries: [], kept: [] };
  for (const entry of entries) {
    const key = keyOf(recordOf(entry));
    const { entry: after, kept } =
      'node' in entry
        ? named('node', rebase(entry.node, (current.get(key) as NewNode | undefined) ?? null))
        : named('edge', rebase(entry.edge, (current.get(key) as EdgeRecord | undefined) ?? null));
    if (after !== null) rebased.entries.push(after);
    if (kept !== null) rebased.kept.push({ id: keptText(key, kept), dataset: CURATED, why: 'is owned by' });
  }
  return rebased;
}

interface RebasedStep<Item> {
  step: Step<Item> | null;
  /** the fields that stay; none for the whole record; null if nothing does */
  kept: readonly string[] | null;
}

function rebase<Item extends NewNode | EdgeRecord>(step: Step<Item>, current: Item | null): RebasedStep<Item> {
  const { before, after } = step;
  // what a curator deleted stays deleted
  if (current === null) return { step: before === null ? step : null, kept: before === null ? null : [] };
  const owned = curatedFieldsOf(current);
  if (owned.length === 0) return { step, kept: null };
  if (after === null) return { step: null, kept: [] };
  const overruled = overruledFields(current, after);
  const kept = overruled.length > 0 ? overruled : null;
  const settled = withCuratedFields(current, after);
  return { step: canonical(settled) === canonical(current) ? null : { before: current, after: settled }, kept };
}

function named(sort: 'node' | 'edge', { step, kept }: RebasedStep<NewNode | EdgeRecord>) {
  return { entry: step === null ? null : ({ [sort]: step } as unknown as ImportEntry), kept };
}

async function currentRecords(run: Run, records: readonly (NewNode | EdgeRecord)[]) {
  const ids = records.flatMap((record) => ('id' in record ? [record.id] : []));
  const edges = records.flatMap((record) => ('id' in record ? [] : [endsOf(record)]));
  const nodes = ids.length === 0 ? [] : await run<{ node: NodeRow }>('import/nodes', { ids });
  const rows = edges.length === 0 ? [] : await run<{ edge: EdgeRow }>('import/edges', { edges });
  const found = [
    ...nodes.map(({ node }) => withoutVersion(decodeNode(node))),
    ...rows.map(({ edge }) => decodeEdge(edge)),
  ];
  return new Map(found.map((record) => [keyOf(record), record]));
}
