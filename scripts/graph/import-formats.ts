import { resolve } from 'node:path';
import { crosswalkFormat } from '../../src/imports/crosswalk.js';
import { csvFormat } from '../../src/imports/csv.js';
import { escoLabelsFormat } from '../../src/imports/esco/labels.js';
import { escoFormat } from '../../src/imports/esco.js';
import type { ImportFormat } from '../../src/imports/item.js';
import { jsonlFormat } from '../../src/imports/jsonl.js';
import { onetFormat } from '../../src/imports/onet.js';
import { prefixed } from '../../src/imports/prefix.js';
import { skosFormat } from '../../src/imports/skos.js';
import { yamlFormat } from '../../src/imports/yaml.js';

/** Options of single formats, by their names on the command line. */
export interface FormatOptions {
  languages?: string[];
  labels?: string[];
  encoding?: string;
  dataset?: string;
  profile?: string;
  prefix?: string;
}
type OptionName = keyof FormatOptions;

interface Format {
  takes: readonly OptionName[];
  needs?: OptionName;
  open(path: string, options: FormatOptions): ImportFormat | Promise<ImportFormat>;
}

const FORMATS: Readonly<Record<string, Format>> = {
  esco: {
    takes: ['languages', 'labels', 'encoding'],
    open: (path, { labels, ...options }) =>
      labels ? escoLabelsFormat(path, labels, options) : escoFormat(path, options),
  },
  onet: { takes: ['encoding'], open: onetFormat },
  csv: { takes: ['encoding'], open: csvFormat },
  skos: {
    takes: ['dataset', 'profile', 'languages'],
    needs: 'dataset',
    open: (path, { dataset = '', ...options }) => skosFormat(path, { dataset, ...options }),
  },
  jsonl: { takes: ['encoding', 'prefix'], open: jsonlFormat },
  yaml: { takes: ['prefix'], open: (path) => yamlFormat(path) },
  crosswalk: { takes: ['dataset'], open: (path, { dataset }) => crosswalkFormat(path, dataset) },
};

export const FORMAT_NAMES = Object.keys(FORMATS);
const OPTION_NAMES = [...new Set(Object.values(FORMATS).flatMap(({ takes }) => takes))];

/** Why the options do not fit a format; null if they do. */
export function problemOf(name: string, options: FormatOptions): string | null {
  const { takes, needs } = FORMATS[name]!;
  if (needs !== undefined && options[needs] === undefined) return `${name} needs --${needs}`;
  const misplaced = OPTION_NAMES.find((option) => options[option] !== undefined && !takes.includes(option));
  if (misplaced === undefined) return null;
  const takers = FORMAT_NAMES.filter((other) => FORMATS[other]!.takes.includes(misplaced));
  return `--${misplaced} is only for ${takers.join(', ')}`;
}

/** @throws ImportError if the files cannot be read */
export async function openFormat(name: string, path: string, options: FormatOptions): Promise<ImportFormat> {
  const format = await FORMATS[name]!.open(path, options);
  return options.prefix === undefined ? format : prefixed(format, options.prefix);
}

/** Identifies an import: the same for the same files and options. */
export function sourceOf(name: string, path: string, options: FormatOptions): string {
  const given = OPTION_NAMES.flatMap((option) =>
    options[option] === undefined ? [] : [`--${option}`, options[option]],
  );
  return [name, resolve(path), ...given].join(' ');
}
