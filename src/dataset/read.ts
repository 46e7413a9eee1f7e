import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkEntries } from './check.js';
import { type Dataset, type Entries, locatorsOf } from './dataset.js';
import { parseFile, type Placed } from './parse.js';
import { DatasetError, type Problem } from './problems.js';
import { type Kind, SHAPES } from './schema.js';

/**
 * Reads a dataset's folder: a YAML file for each kind (`roles.yaml`), or a folder of them (`skills/databases.yaml`).
 *
 * @throws DatasetError with every problem found, each with file and line; an Error that names a folder that is not there
 */
export function readDataset(folder: string): Dataset {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`there is no folder ${folder}; name one that holds a dataset.yaml`);
  }
  const problems: Problem[] = [];
  const placed: Placed[] = [];
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
    const parsed = parseFile(file, kind, readFileSync(join(folder, file), 'utf8'));
    problems.push(...parsed.problems);
    placed.push(...parsed.entries);
  }
  const entries = Object.fromEntries(
    Object.keys(SHAPES).map((kind) => [kind, placed.filter((entry) => entry.kind === kind)]),
  ) as unknown as Entries;
  const [dataset] = entries.dataset;
  if (!dataset)
    problems.push({ file: 'dataset.yaml', line: 1, field: '', message: 'missing or unusable; it names the dataset' });

  const inventory = new Map(entries.inventory.map(({ value }) => [value.source, new Set(locatorsOf(value))]));
  // a broken file would make every reference into it look broken, too
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
