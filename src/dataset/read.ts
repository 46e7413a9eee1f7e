import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkEntries } from './check.js';
import { type Dataset, type Entries, locatorsOf } from './dataset.js';
import { parseFile, type ParsedEntry } from './parse.js';
import { DatasetError, type Problem } from './problems.js';
import { type Kind, SHAPES } from './schema.js';

/**
 * Reads the folder of a dataset: per kind a YAML file (`roles.yaml`) or a folder of them (`skills/databases.yaml`).
 *
 * @throws DatasetError with every problem, each with file and line; Error if the folder does not exist
 */
export function readDataset(folder: string): Dataset {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`there is no folder ${folder}; name one that contains a dataset.yaml`);
  }
  const problems: Problem[] = [];
  const all: ParsedEntry[] = [];
  for (const { file, kind } of yamlFiles(folder)) {
    if (kind === null) {
      problems.push({
        file,
        line: 1,
        field: '',
        message: `not one of ${Object.keys(SHAPES).join(', ')}; rename the file or its folder`,
      });
      continue;
    }
    const bytes = readFileSync(join(folder, file));
    if (!isUtf8(bytes)) {
      const line = bytes.toString('utf8').split('\uFFFD', 1).join('').split('\n').length;
      problems.push({ file, line, field: '', message: 'is not UTF-8; save the file as UTF-8' });
      continue;
    }
    const parsed = parseFile(file, kind, bytes.toString('utf8'));
    problems.push(...parsed.problems);
    all.push(...parsed.entries);
  }
  const entries = Object.fromEntries(
    Object.keys(SHAPES).map((kind) => [kind, all.filter((entry) => entry.kind === kind)]),
  ) as unknown as Entries;
  const [dataset] = entries.dataset;
  if (!dataset)
    problems.push({ file: 'dataset.yaml', line: 1, field: '', message: 'missing or invalid; it names the dataset' });

  const inventory = new Map(entries.inventory.map(({ value }) => [value.source, new Set(locatorsOf(value))]));
  // references into a broken file would be reported as unresolved
  if (problems.length === 0) problems.push(...checkEntries(entries, inventory));
  if (problems.length > 0 || !dataset) throw new DatasetError(folder, problems);
  return { id: dataset.value.id, entries, inventory };
}

function yamlFiles(folder: string): { file: string; kind: Kind | null }[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => {
    const [first = ''] = file.split(sep);
    const name = first.replace(/\.yaml$/, '');
    return { file, kind: name in SHAPES ? (name as Kind) : null };
  });
}
