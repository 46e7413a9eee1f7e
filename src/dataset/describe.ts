import { describeDeletion } from '../model/deletions.js';
import { type Changes, type DatasetDifference, edgeKey, isEmpty } from '../model/dataset-content.js';

/** A difference as text: for a dry run one line per node and edge, then a summary. */
export function describeDifference(found: DatasetDifference, dryRun: boolean): string {
  const kept = found.kept.length === 0 ? [] : [`Kept as changed by curators: ${found.kept.join(', ')}.`];
  const consent = found.massDeletions.map((of) => `Needs --allow-deletes: ${describeDeletion(of)}.`);
  if (isEmpty(found)) return [...kept, 'Nothing to change: the graph already matches the files.'].join('\n');
  const lines = [...linesOf('+', found.created), ...linesOf('~', found.changed), ...linesOf('-', found.deleted)];
  const counts = [
    `${count(found.created)} created`,
    `${count(found.changed)} changed`,
    `${count(found.deleted)} deleted`,
  ].join(', ');
  return [
    ...(dryRun ? lines : []),
    ...kept,
    ...(dryRun ? consent : []),
    dryRun ? `Dry run: ${counts}. Nothing was changed.` : `Loaded: ${counts}.`,
  ].join('\n');
}

function linesOf(sign: string, { nodes, edges }: Changes): string[] {
  return [...nodes.map(({ id }) => `${sign} ${id}`), ...edges.map((edge) => `${sign} ${edgeKey(edge)}`)];
}

function count({ nodes, edges }: Changes): string {
  return `${nodes.length} nodes and ${edges.length} edges`;
}
