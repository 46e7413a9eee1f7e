import type { ImportConflict, ImportEntry } from '../ports/import-store.js';
import { keyOf, recordOf, stepOf } from '../ports/import-store.js';
import type { Run } from './session.js';
import { CURATED, endsOf } from '../../model/dataset-content.js';

type Owned = { id: string; dataset: string };
/** No dataset has this name: every owner is another one. */
const NOBODY = '';

/** What others have of an import's entries: nodes and edges that they own, removed, or hold on to. */
export async function findImportConflicts(
  run: Run,
  entries: readonly ImportEntry[],
  datasets: readonly string[],
): Promise<ImportConflict[]> {
  const wanted = new Map(entries.map((entry) => [keyOf(recordOf(entry)), recordOf(entry).dataset]));
  const ids = entries.flatMap((entry) => ('node' in entry ? [keyOf(recordOf(entry))] : []));
  const edges = entries.flatMap((entry) => {
    const record = recordOf(entry);
    return 'id' in record ? [] : [endsOf(record)];
  });
  const made = entries.filter((entry) => stepOf(entry).before === null).map((entry) => keyOf(recordOf(entry)));
  const gone = entries.flatMap((entry) =>
    'node' in entry && entry.node.after === null ? [keyOf(recordOf(entry))] : [],
  );

  const owned = await about(run, 'dataset/foreign-nodes', { ids }, { dataset: NOBODY });
  const twins = await about(run, 'dataset/foreign-parallel-edges', { edges }, { dataset: NOBODY });
  const removed = await about(run, 'dataset/removed-by', { ids: made }, { dataset: CURATED });
  const held = await about(run, 'dataset/foreign-edges', { ids: gone }, { dataset: NOBODY });
  const isForeign = ({ id, dataset }: Owned) => dataset !== wanted.get(id);
  return [
    ...owned.filter(isForeign).map((one) => ({ ...one, why: 'is owned by' as const })),
    ...twins.filter(isForeign).map((one) => ({ ...one, why: 'is an edge of' as const })),
    ...removed.map(({ id }) => ({ id, dataset: CURATED, why: 'was removed by' as const })),
    ...held
      .filter(({ dataset }) => !datasets.includes(dataset))
      .map((one) => ({ ...one, why: 'would be deleted, but has edges of' as const })),
  ];
}

/** Asks only where there is something to ask about. */
async function about(run: Run, name: string, list: Record<string, readonly unknown[]>, others: object) {
  const isEmpty = Object.values(list).every((items) => items.length === 0);
  return isEmpty ? [] : run<Owned>(name, { ...list, ...others });
}
