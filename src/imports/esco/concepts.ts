import type { TranslationRecord } from '../../model/field.js';
import { ownFields } from '../../model/records.js';
import type { Download } from '../files.js';
import { idsFor, type Labelled } from '../ids.js';
import type { KnownIds } from '../item.js';
import { aliasesOf, type Items } from '../new-records.js';
import { type Columns, COMMAS, firstRows, readRows, type Row, type Skip } from '../table.js';
import { typeOf } from './skill-kinds.js';
import {
  cite,
  CONCEPT_TABLES,
  type ConceptTable,
  DATASET,
  GROUPS,
  ID_PREFIXES,
  LABELS,
  OCCUPATIONS,
  SCHEME,
  SKILLS,
  localName,
} from './tables.js';
import { readTranslations, type Translations, translationsOf } from './translations.js';

/** Ids by concept URI, one map for each table. */
export type Concepts = { readonly [Table in ConceptTable]: ReadonlyMap<string, string> } & {
  /** in all languages but English */
  readonly translationsOf: (uri: string) => TranslationRecord[];
};

type Cells = Record<'conceptUri' | 'preferredLabel' | 'altLabels' | 'description', string>;

interface ConceptOptions {
  languages: readonly string[];
  /** what the graph has */
  stored: Translations;
  note: Skip;
  known?: KnownIds | undefined;
}

/** Reads the labels of all concepts first: labels may collide, so ids depend on all of them. */
export async function readConcepts(
  download: Download,
  { languages, stored, note, known }: ConceptOptions,
): Promise<Concepts> {
  const idsOf = async (table: ConceptTable) => {
    const labels = await readLabels(download, table);
    return idsFor(ID_PREFIXES[table], labels, { suffixOf: shortName, scheme: SCHEME, known, note });
  };
  const [skills, occupations, skillGroups] = [
    await idsOf('skills'),
    await idsOf('occupations'),
    await idsOf('skillGroups'),
  ];
  const read: Parameters<typeof readTranslations>[2] = new Map();
  for (const language of languages) {
    for (const table of CONCEPT_TABLES)
      await readTranslations(download.file(`${table}_${language}.csv`), language, read);
  }
  return { skills, occupations, skillGroups, translationsOf: (uri) => translationsOf(uri, read, stored, languages) };
}

async function readLabels(download: Download, table: ConceptTable): Promise<Map<string, Labelled>> {
  const labels = new Map<string, Labelled>();
  for await (const { at, cells } of readRows(download.file(`${table}_en.csv`), COMMAS, LABELS, ignore)) {
    if (!labels.has(cells.conceptUri)) labels.set(cells.conceptUri, { label: cells.preferredLabel, at });
  }
  return labels;
}

/** The first characters of a UUID. */
const shortName = (uri: string) => localName(uri).slice(0, 8);

// conceptNodes reads the English rows again and reports those it skips
const ignore = () => undefined;

/** Yields skills, then roles, then areas. @param isLanguage  by the URI of a skill */
export async function* conceptNodes(
  download: Download,
  concepts: Concepts,
  isLanguage: (skill: string) => boolean,
  skip: Skip,
): Items {
  const { skills, occupations, skillGroups, translationsOf: translated } = concepts;
  const common = commonFields(translated, skip);
  const rowsOf = <Optional extends string>(file: string, columns: Columns<'conceptUri' | 'preferredLabel', Optional>) =>
    firstRows(readRows(download.file(file), COMMAS, columns, skip), 'conceptUri', skip);
  for await (const row of rowsOf('skills_en.csv', SKILLS)) {
    yield {
      at: row.at,
      node: {
        kind: 'SKILL',
        ...common(row, skills),
        ...ownFields('SKILL', typeOf(row.cells, isLanguage(row.cells.conceptUri))),
      },
    };
  }
  for await (const row of rowsOf('occupations_en.csv', OCCUPATIONS)) {
    const role = common(row, occupations);
    const externalIds = [...role.externalIds, ...iscoIds(row.cells.iscoGroup)];
    yield { at: row.at, node: { kind: 'ROLE', ...role, externalIds, responsibilities: [] } };
  }
  for await (const row of rowsOf('skillGroups_en.csv', GROUPS)) {
    yield { at: row.at, node: { kind: 'AREA', ...common(row, skillGroups), importance: null } };
  }
}

/** The fields that nodes of all kinds share. */
function commonFields(translated: Concepts['translationsOf'], skip: Skip) {
  return ({ at, cells }: Row<keyof Cells>, ids: ReadonlyMap<string, string>) => {
    const { conceptUri: uri, preferredLabel: name, altLabels, description } = cells;
    return {
      id: ids.get(uri) as string,
      name,
      description: description === '' ? null : description,
      aliases: aliasesOf(name, altLabels.split(/\r?\n/), at, skip),
      translations: translated(uri),
      externalIds: [{ scheme: SCHEME, value: uri, url: uri }],
      citations: cite(at.file, uri),
      dataset: DATASET,
    };
  };
}

function iscoIds(group: string) {
  return group === '' ? [] : [{ scheme: 'isco-08', value: group, url: `http://data.europa.eu/esco/isco/C${group}` }];
}
