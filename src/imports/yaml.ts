import { DatasetError } from '../dataset/problems.js';
import { readDataset } from '../dataset/read.js';
import { toRecords } from '../dataset/records.js';
import type { Dataset } from '../dataset/dataset.js';
import { filesAt } from './file-digests.js';
import { ImportError, type ImportFormat, type Place } from './item.js';

/**
 * A folder of YAML files as described in docs/data.md. It is small enough for review, so it is read into memory.
 *
 * @throws ImportError that lists every problem with file and line
 */
export function yamlFormat(folder: string): ImportFormat {
  const dataset = readFolder(folder);
  const { nodes, edges } = toRecords(dataset);
  const places = placesOf(dataset);
  const placeOf = (id: string) => places.get(id) as Place;
  return {
    dataset: dataset.id,
    files: () => filesAt(folder, '.yaml'),
    async *items() {
      for (const node of nodes) yield { at: placeOf(node.id), node };
      for (const edge of edges) yield { at: placeOf(edge.from), edge };
    },
  };
}

function readFolder(folder: string): Dataset {
  try {
    return readDataset(folder);
  } catch (error) {
    if (error instanceof DatasetError) throw new ImportError(error.message, { cause: error });
    throw new ImportError(`${folder}: cannot be read; name a folder that holds dataset.yaml`, { cause: error });
  }
}

/** The position of each entry by id; an edge has the position of the entry at its start. */
function placesOf({ entries }: Dataset): ReadonlyMap<string, Place> {
  return new Map(
    Object.values(entries)
      .flat()
      .flatMap((entry) => {
        const place = { file: entry.file, line: entry.lineOf([]) };
        return 'id' in entry.value ? [[entry.value.id, place] as const] : [];
      }),
  );
}
