import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../process/package-root.js';

const SCHEMA_FOLDER = join(packageRoot, 'schema');

/** The SDL: the files of schema/ in the order of their paths. */
export const typeDefs: string = readdirSync(SCHEMA_FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.graphql'))
  .sort()
  .map((path) => readFileSync(join(SCHEMA_FOLDER, path), 'utf8'))
  .join('\n');
