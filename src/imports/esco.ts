import { areaEdges, nearestGroups, readParents } from './esco/areas.js';
import { conceptNodes, readConcepts } from './esco/concepts.js';
import { readLanguageGroups } from './esco/skill-kinds.js';
import { needEdges, prerequisiteEdges } from './esco/relations.js';
import { DATASET, EXPECTED_FILES, SCHEME, SOURCE } from './esco/tables.js';
import { filesAt } from './file-digests.js';
import { openDownload, type TextOptions } from './files.js';
import { requireLanguages, storedTranslations } from './esco/translations.js';
import type { ImportFormat, KnownIds, StoredNodes } from './item.js';
import type { Items } from './new-records.js';
import type { Skip } from './table.js';

export interface EscoOptions extends TextOptions {
  /** ESCO's codes of further languages, e.g. `de`. Their labels become translations; their files must be in the download. */
  languages?: readonly string[];
}

/**
 * The CSV download of the ESCO classification (https://esco.ec.europa.eu/en/use-esco/download): occupations as roles,
 * skills, skill groups as areas, and the relations between them. docs/imports.md describes the mapping.
 *
 * @param path  the zip as downloaded, or a folder
 */
export function escoFormat(path: string, options: EscoOptions = {}): ImportFormat {
  return {
    dataset: DATASET,
    identifiers: [SCHEME],
    files: () => filesAt(path, '.csv'),
    items: (skip, known, stored) => items(path, options, skip, known, stored),
  };
}

async function* items(
  path: string,
  { languages = [], encoding }: EscoOptions,
  skip: Skip,
  known?: KnownIds,
  stored?: StoredNodes,
): Items {
  requireLanguages(languages);
  const download = await openDownload(path, EXPECTED_FILES, encoding);
  try {
    const kept = stored ? await storedTranslations(stored(), SCHEME) : new Map();
    const concepts = await readConcepts(download, { languages, stored: kept, note: skip, known });
    yield { at: { file: download.file('skills_en.csv').path, line: 1 }, node: SOURCE };
    const parents = await readParents(download, concepts);
    const languageGroups = await readLanguageGroups(download);
    const isLanguage = (skill: string) => nearestGroups(parents, skill).some((group) => languageGroups.has(group));
    yield* conceptNodes(download, concepts, isLanguage, skip);
    yield* needEdges(download, concepts, skip);
    yield* prerequisiteEdges(download, concepts, skip);
    yield* areaEdges(download, concepts, parents, skip);
  } finally {
    download.close();
  }
}
