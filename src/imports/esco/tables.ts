import { basename } from 'node:path';
import type { NewNode } from '../../model/records.js';

export const DATASET = 'esco';
/** The external ids: concept URIs. */
export const SCHEME = 'esco';

export const EXPECTED_FILES =
  "ESCO's CSV download contains skills_en.csv, occupations_en.csv, skillGroups_en.csv, occupationSkillRelations.csv, " +
  'skillSkillRelations.csv and broaderRelationsSkillPillar.csv, and skills_<language>.csv etc. for each additional language';

export const SOURCE: NewNode = {
  kind: 'SOURCE',
  id: 'source:esco',
  name: 'ESCO',
  url: 'https://esco.ec.europa.eu/',
  licence:
    'This service uses the ESCO classification of the European Commission. Adapted: occupations are read as roles, ' +
    'skill groups as areas, and relations between skills as hints of prerequisites.',
  dataset: DATASET,
};

/** The concept tables, by file name without the language. */
export const CONCEPT_TABLES = ['skills', 'occupations', 'skillGroups'] as const;
export type ConceptTable = (typeof CONCEPT_TABLES)[number];

export const ID_PREFIXES: { readonly [Table in ConceptTable]: string } = {
  skills: 'skill:esco-',
  occupations: 'role:esco-',
  skillGroups: 'area:esco-',
};

export const LABELS = { needed: ['conceptUri', 'preferredLabel'], optional: ['altLabels'] } as const;
/** The columns of a table in another language. */
export const TRANSLATED = { needed: LABELS.needed, optional: ['altLabels', 'description'] } as const;
export const SKILLS = {
  needed: LABELS.needed,
  optional: ['altLabels', 'description', 'skillType', 'reuseLevel'],
} as const;
export const OCCUPATIONS = { needed: LABELS.needed, optional: ['altLabels', 'description', 'iscoGroup'] } as const;
export const GROUPS = { needed: LABELS.needed, optional: ['altLabels', 'description'] } as const;
export const GROUP_CODES = { needed: ['conceptUri'], optional: ['code'] } as const;
export const NEEDS = { needed: ['occupationUri', 'relationType', 'skillUri'], optional: [] } as const;
export const PREREQUISITES = {
  needed: ['originalSkillUri', 'relationType', 'relatedSkillUri'],
  optional: [],
} as const;
export const BROADER = { needed: ['conceptUri', 'broaderUri'], optional: [] } as const;

/** The last segment of a concept's URI: a UUID, or the code of a field of study. */
export function localName(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/** A citation of an ESCO row: the file without its extension, and the row's first concept. */
export function cite(file: string, uri: string) {
  return [{ source: SOURCE.id, locator: `${basename(file, '.csv')}/${localName(uri)}` }];
}
