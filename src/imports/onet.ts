import { openDownload } from './files.js';
import type { ImportFormat } from './item.js';
import type { Items } from './new-records.js';
import { elementItems } from './onet/elements.js';
import { levelNodes, readOccupations, relatedEdges, roleItems } from './onet/occupations.js';
import { DATASET, HOLDS, OCCUPATIONS, SOURCE } from './onet/tables.js';
import { technologyItems } from './onet/technologies.js';
import type { Skip } from './table.js';

/**
 * The text files of the O*NET database (https://www.onetcenter.org/database.html): occupations as roles, job zones as
 * levels, technologies, skills, knowledge, and which occupation needs what. docs/imports.md says what becomes what.
 *
 * @param path  the zip as it was downloaded, or a folder
 */
export function onetFormat(path: string): ImportFormat {
  return { dataset: DATASET, items: (skip) => items(path, skip) };
}

async function* items(path: string, skip: Skip): Items {
  const download = await openDownload(path, HOLDS);
  try {
    const roles = await readOccupations(download);
    yield { at: { file: download.file(OCCUPATIONS.file).path, line: 1 }, node: SOURCE };
    const levels = yield* levelNodes(download, skip);
    yield* roleItems(download, roles, levels, skip);
    yield* technologyItems(download, roles, skip);
    yield* elementItems(download, roles, skip);
    yield* relatedEdges(download, roles, skip);
  } finally {
    download.close();
  }
}
