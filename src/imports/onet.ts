import { filesAt } from './file-digests.js';
import { openDownload, type TextOptions } from './files.js';
import { type ImportFormat, type KnownIds, NO_KNOWN_IDS } from './item.js';
import type { Items } from './new-records.js';
import { elementItems } from './onet/elements.js';
import { levelNodes, readOccupations, relatedEdges, roleItems } from './onet/occupations.js';
import { DATASET, EXPECTED_FILES, OCCUPATIONS, SOURCE } from './onet/tables.js';
import { technologyItems } from './onet/technologies.js';
import type { Skip } from './table.js';

/**
 * The text files of the O*NET database (https://www.onetcenter.org/database.html): occupations as roles, job zones as
 * levels, technologies, skills, knowledge, and what each occupation needs. docs/imports.md describes the mapping.
 *
 * @param path  the zip as downloaded, or a folder
 */
export function onetFormat(path: string, { encoding }: TextOptions = {}): ImportFormat {
  return {
    dataset: DATASET,
    identifiers: ['onet-soc', 'onet-element', 'unspsc'],
    files: () => filesAt(path, '.txt'),
    items: (skip, known) => items(path, encoding, skip, known),
  };
}

async function* items(path: string, encoding: string | undefined, skip: Skip, known: KnownIds = NO_KNOWN_IDS): Items {
  const download = await openDownload(path, EXPECTED_FILES, encoding);
  try {
    const roles = await readOccupations(download, skip, known);
    yield { at: { file: download.file(OCCUPATIONS.file).path, line: 1 }, node: SOURCE };
    const levels = yield* levelNodes(download, skip);
    yield* roleItems(download, roles, levels, skip);
    const skills = yield* technologyItems(download, roles, skip, known);
    yield* elementItems(download, roles, skip, {
      ...known,
      isTaken: (id) => skills.has(id) || known.isTaken(id),
    });
    yield* relatedEdges(download, roles, skip);
  } finally {
    download.close();
  }
}
