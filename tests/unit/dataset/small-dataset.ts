import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatasetError } from '../../../src/dataset/problems.js';
import { readDataset } from '../../../src/dataset/read.js';

/** A minimal dataset with every kind of reference: two skills and a technology from one source. */
const SMALL_DATASET = {
  'dataset.yaml': `id: small
name: Small
description: As little as a dataset can be.
`,
  'sources.yaml': `- id: source:handbook
  name: Handbook
`,
  'inventory/handbook.yaml': `source: source:handbook
locators:
  - basics
  - basics/1
  - { at: imprint, skip: says nothing about skills }
`,
  'levels.yaml': `- id: level:beginner
  name: Beginner
  description: Knows the basics.
  rank: 1
  cites: [handbook#basics]
  sections: [handbook#basics]
`,
  'areas.yaml': `- id: area:databases
  name: Databases
  description: Keeping data.
  cites: [handbook#basics]
  sections: [handbook#basics]
`,
  'technologies.yaml': `- id: technology:postgresql
  name: PostgreSQL
  description: A relational database.
  category: RELATIONAL_DATABASE
  cites: [handbook#basics/1]
`,
  'skills/databases.yaml': `- id: skill:tables
  name: Tables
  description: Knowing what rows and columns are.
  level: { id: level:beginner }
  areas: [area:databases]
  cites: [handbook#basics]
- id: skill:sql
  name: SQL
  description: Asking a database in its own language.
  level: { id: level:beginner }
  areas: [area:databases]
  cites: [handbook#basics/1]
  learningTime: { min: 1, max: 2 }
  uses:
    - { technology: technology:postgresql, cites: [handbook#basics/1] }
  requires:
    - skill: skill:tables
      rationale: A query speaks of tables.
`,
};

export type FileName = keyof typeof SMALL_DATASET;

/** Replacements of files of the small dataset, and additional files; null leaves a file out. */
export type Changes = Partial<Record<FileName, string | null>> & Record<string, string | null>;

/** A file of the small dataset with one passage replaced. */
export function edited(file: FileName, passage: string, replacement: string): Changes {
  const text = SMALL_DATASET[file];
  if (text.split(passage).length !== 2) throw new Error(`${file} does not hold '${passage}' exactly once`);
  return { [file]: text.replace(passage, () => replacement) };
}

/** A file of the small dataset with lines appended. */
export function extended(file: FileName, lines: string): Changes {
  return { [file]: SMALL_DATASET[file] + lines };
}

/** Runs with the changed small dataset in a temporary folder. */
export function withDataset<Result>(changes: Changes, run: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  try {
    for (const [file, text] of Object.entries({ ...SMALL_DATASET, ...changes })) {
      if (text === null) continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The problems of the changed dataset, as lines of the error message. */
export function complaints(changes: Changes): string[] {
  return withDataset(changes, (folder) => {
    const error = datasetErrorOf(folder);
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  });
}

/** @throws if the dataset is valid */
export function datasetErrorOf(folder: string): DatasetError {
  try {
    readDataset(folder);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('the dataset has no problems');
}
