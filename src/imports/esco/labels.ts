import type { ExternalIdRecord, NewNode } from '../../model/records.js';
import { keepOthers } from '../../model/translations.js';
import { filesAt } from '../file-digests.js';
import { openDownload, type TextOptions } from '../files.js';
import { ImportError, type ImportFormat, type StoredNodes } from '../item.js';
import type { Items } from '../new-records.js';
import type { Skip } from '../table.js';
import { DATASET } from './tables.js';
import { readTranslations, requireLanguages, type Translations } from './translations.js';

/** The files with labels of concepts, by name without the language. */
const TABLES = [
  'skills',
  'occupations',
  'skillGroups',
  'digitalSkillsCollection',
  'digCompSkillsCollection',
  'greenSkillsCollection',
  'languageSkillsCollection',
  'researchSkillsCollection',
  'researchOccupationsCollection',
  'transversalSkillsCollection',
] as const;
const EXPECTED = `a download of ESCO in another language has ${TABLES[0]}_<language>.csv, ${TABLES[1]}_<language>.csv etc.`;
const UNKNOWN = 'the graph has no concept of ESCO with this URI';

/**
 * The labels and descriptions in ESCO downloads of other languages, which may be partial or of another version: they become
 * translations of the concepts that the graph has, found by URI. Nothing else of them changes, and nothing is deleted.
 *
 * @param path       a zip or a folder
 * @param languages  ESCO's codes, e.g. `de`
 */
export function escoLabelsFormat(
  path: string,
  languages: readonly string[],
  { encoding }: TextOptions = {},
): ImportFormat {
  return {
    dataset: DATASET,
    isPartial: true,
    files: () => filesAt(path, '.csv'),
    items: (skip, _known, stored = noNodes) => items(path, languages, encoding, skip, stored),
  };
}

async function* noNodes(): AsyncIterable<NewNode> {
  // a graph without the dataset
}

async function* items(
  path: string,
  languages: readonly string[],
  encoding: string | undefined,
  skip: Skip,
  stored: StoredNodes,
): Items {
  const read = await readLabels(path, languages, encoding);
  const unknown = new Set(read.keys());
  for await (const node of stored()) {
    const labelled = node.kind === 'SOURCE' ? null : conceptOf(node.externalIds, read);
    if (node.kind === 'SOURCE' || labelled === null) continue;
    unknown.delete(labelled.uri);
    const { at, translations } = labelled;
    const languagesRead = translations.map(({ language }) => language);
    yield { at, node: { ...node, translations: keepOthers(translations, node.translations, languagesRead) } };
  }
  for (const uri of unknown) skip({ at: read.get(uri)!.at, reason: UNKNOWN });
}

async function readLabels(path: string, languages: readonly string[], encoding?: string): Promise<Translations> {
  requireLanguages(languages);
  const download = await openDownload(path, EXPECTED, encoding);
  const read: Parameters<typeof readTranslations>[2] = new Map();
  try {
    for (const language of languages) {
      const names = TABLES.map((table) => `${table}_${language}.csv`).filter((name) => download.has(name));
      if (names.length === 0) throw new ImportError(`${path}: has no labels in ${language}; ${EXPECTED}`);
      for (const name of names) await readTranslations(download.file(name), language, read);
    }
  } finally {
    download.close();
  }
  return read;
}

function conceptOf(externalIds: readonly ExternalIdRecord[], read: Translations) {
  for (const { scheme, value: uri, relation } of externalIds) {
    const found = scheme === DATASET && relation === undefined ? read.get(uri) : undefined;
    if (found) return { uri, ...found };
  }
  return null;
}
