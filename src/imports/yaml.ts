import { DatasetError } from '../dataset/problems.js';
import { readDataset } from '../dataset/read.js';
import { toRecords } from '../dataset/records.js';
import type { Dataset } from '../dataset/dataset.js';
import { ImportError, type ImportFormat, type Place } from './item.js';

/**
 * A folder of YAML files as docs/data.md describes them. It is made to be reviewed, hence small: it is read at once.
 *
 * @throws ImportError with every problem found, each with file and line
 */
export function yamlFormat(folder: string): ImportFormat {
  const dataset = readOrExplain(folder);
  const { nodes, edges } = toRecords(dataset);
  const places = placesOf(dataset);
  const placeOf = (id: string) => places.get(id) as Place;
  return {
    dataset: dataset.id,
    async *items() {
      for (const node of nodes) yield { at: placeOf(node.id), node };
      for (const edge of edges) yield { at: placeOf(edge.from), edge };
    },
  };
}

function readOrExplain(folder: string): Dataset {
  try {
    return readDataset(folder);
  } catch (error) {
    if (error instanceof DatasetError) throw new ImportError(error.message, { cause: error });
    throw new ImportError(`${folder}: cannot be read; name a folder that holds dataset.yaml`, { cause: error });
  }
}

/** Where each entry stands; an edge stands with the entry that it begins at. */
function placesOf({ entries }: Dataset): ReadonlyMap<string, Place> {
  const placed = Object.values(entries).flat();
  return new Map(
    placed.flatMap((entry) => {
      const place = { file: entry.file, line: entry.lineOf([]) };
      return 'id' in entry.value ? [[entry.value.id, place] as const] : [];
    }),
  );
}
