import { type ImportConflict, type ImportEntry, recordOf, stepOf } from '../ports/import-store.js';
import type { Run } from './session.js';
import { CURATED, endsOf } from '../../model/dataset-content.js';
import { isSingle } from '../../model/records.js';
import { keyOf } from '../../model/steps.js';

type Owned = { id: string; dataset: string };
/** Not the name of a dataset, so that every owner is reported. */
const NO_DATASET = '';

/** Conflicts of an import's entries with others: what they own, what they removed, and nodes with edges of theirs. */
export async function findImportConflicts(
  run: Run,
  entries: readonly ImportEntry[],
  datasets: readonly string[],
): Promise<ImportConflict[]> {
  const datasetOf = new Map(entries.map((entry) => [keyOf(recordOf(entry)), recordOf(entry).dataset]));
  const ids = entries.flatMap((entry) => ('node' in entry ? [keyOf(recordOf(entry))] : []));
  const edges = entries.flatMap((entry) => {
    const record = recordOf(entry);
    return 'id' in record ? [] : [endsOf(record)];
  });
  const created = entries.filter((entry) => stepOf(entry).before === null).map((entry) => keyOf(recordOf(entry)));
  const deleted = entries.flatMap((entry) =>
    'node' in entry && entry.node.after === null ? [keyOf(recordOf(entry))] : [],
  );

  const owned = await runUnlessEmpty(run, 'dataset/foreign-nodes', { ids }, { dataset: NO_DATASET });
  const parallel = await runUnlessEmpty(run, 'dataset/foreign-parallel-edges', { edges }, { dataset: NO_DATASET });
  const removed = await runUnlessEmpty(run, 'dataset/removed-by', { ids: created }, { dataset: CURATED });
  const others = { dataset: NO_DATASET, curated: CURATED };
  const single = entries.flatMap((entry) =>
    'edge' in entry && entry.edge.before === null && entry.edge.after && isSingle(entry.edge.after)
      ? [endsOf(entry.edge.after)]
      : [],
  );
  const placed = await runUnlessEmpty(run, 'dataset/placed-by', { edges: single }, { dataset: CURATED });
  const connected = await runUnlessEmpty(run, 'dataset/foreign-edges', { ids: deleted }, others);
  const isForeign = ({ id, dataset }: Owned) => dataset !== datasetOf.get(id);
  return [
    ...owned.filter(isForeign).map((item) => ({ ...item, why: 'is owned by' as const })),
    ...parallel.filter(isForeign).map((item) => ({ ...item, why: 'is an edge of' as const })),
    ...removed.map(({ id }) => ({ id, dataset: CURATED, why: 'was removed by' as const })),
    // an entity has one level, and a curator has set another one
    ...placed.map(({ id }) => ({ id, dataset: CURATED, why: 'is an edge of' as const })),
    ...connected
      .filter(({ dataset }) => !datasets.includes(dataset))
      .map((item) => ({ ...item, why: 'would be deleted, but has edges of' as const })),
  ];
}

/** Skips the statement if it has no input. */
async function runUnlessEmpty(run: Run, name: string, list: Record<string, readonly unknown[]>, others: object) {
  const isEmpty = Object.values(list).every((items) => items.length === 0);
  return isEmpty ? [] : run<Owned>(name, { ...list, ...others });
}
