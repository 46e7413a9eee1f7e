import { basename } from 'node:path';
import type { NewNode } from '../../model/records.js';
import type { Download } from '../files.js';
import { type Columns, readRows, type Skip, TABS } from '../table.js';

export const DATASET = 'onet';

/** The schemes of external ids. */
export const SCHEMES = { occupation: 'onet-soc', element: 'onet-element', commodity: 'unspsc' } as const;

export const EXPECTED_FILES =
  'the text version of the O*NET database contains Occupation Data.txt, Alternate Titles.txt, Job Zones.txt, ' +
  'Job Zone Reference.txt, Technology Skills.txt, Skills.txt, Knowledge.txt, Content Model Reference.txt and Related Occupations.txt';

export const SOURCE: NewNode = {
  kind: 'SOURCE',
  id: 'source:onet',
  name: 'O*NET database',
  url: 'https://www.onetcenter.org/database.html',
  licence:
    'CC BY 4.0, U.S. Department of Labor, Employment and Training Administration. Adapted: occupations are read as ' +
    'roles, job zones as levels, and importance as what a role needs.',
  dataset: DATASET,
};

/** A file of the database and its columns. */
interface Table<Needed extends string, Optional extends string> extends Columns<Needed, Optional> {
  file: string;
}

const table = <Needed extends string, Optional extends string = never>(
  file: string,
  needed: readonly Needed[],
  optional: readonly Optional[] = [],
): Table<Needed, Optional> => ({ file, needed, optional });

const CODE = 'O*NET-SOC Code';
export const OCCUPATIONS = table('Occupation Data.txt', [CODE, 'Title'], ['Description']);
export const TITLES = table('Alternate Titles.txt', [CODE, 'Alternate Title'], ['Short Title']);
export const ZONES = table('Job Zones.txt', [CODE, 'Job Zone']);
export const ZONE_NAMES = table(
  'Job Zone Reference.txt',
  ['Job Zone', 'Name'],
  ['Experience', 'Education', 'Job Training'],
);
export const RELATED = table('Related Occupations.txt', [CODE, 'Related O*NET-SOC Code'], ['Relatedness Tier']);
export const TECHNOLOGIES = table('Technology Skills.txt', [
  CODE,
  'Example',
  'Commodity Code',
  'Commodity Title',
  'Hot Technology',
  'In Demand',
]);
export const MODEL = table('Content Model Reference.txt', ['Element ID', 'Element Name'], ['Description']);
const RATED = [CODE, 'Element ID', 'Element Name', 'Scale ID', 'Data Value'] as const;
const FLAGS = ['Recommend Suppress', 'Not Relevant'] as const;
export const SKILLS = table('Skills.txt', RATED, FLAGS);
export const KNOWLEDGE = table('Knowledge.txt', RATED, FLAGS);

export function rowsOf<Needed extends string, Optional extends string>(
  download: Download,
  { file, ...columns }: Table<Needed, Optional>,
  skip: Skip,
) {
  return readRows(download.file(file), TABS, columns, skip);
}

/** Role ids by O*NET-SOC code. */
export type Roles = ReadonlyMap<string, string>;

export const NO_OCCUPATION = `its occupation is not in ${OCCUPATIONS.file}`;

/** A citation of an O*NET row: the file without its extension, and a code in it. */
export function cite(file: string, code: string) {
  return [{ source: SOURCE.id, locator: `${basename(file, '.txt')}/${code}` }];
}
