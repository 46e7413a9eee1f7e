import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../process/package-root.js';

/** `dist/src` in a build, `src` under tsx. */
const MODULES = fileURLToPath(new URL('..', import.meta.url));
/** Everything that the service runs, besides packages. */
export const CODE_FOLDERS: readonly string[] = [MODULES, join(packageRoot, 'cypher'), join(packageRoot, 'schema')];
const CODE = /\.(js|ts|cypher|graphql)$/;

/**
 * A SHA-256 digest of the running code: the modules, the Cypher statements, the GraphQL schema, and the versions of the
 * installed packages, which npm lists in node_modules.
 */
export function buildDigest(): string {
  const packages = createHash('sha256').update(installedPackages());
  return CODE_FOLDERS.reduce((hash, folder) => hash.update(digestOf(folder)), packages).digest('hex');
}

/** A digest of the names and contents of the code files in a folder. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesIn(folder)) {
    const text = readFileSync(file);
    hash.update(`${relative(folder, file)}\0${text.length}\0`).update(text);
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && CODE.test(entry.name));
  return files.map(({ parentPath, name }) => join(parentPath, name)).sort();
}

function installedPackages(): string | Buffer {
  const list = join(packageRoot, 'node_modules', '.package-lock.json');
  return existsSync(list) ? readFileSync(list) : '';
}
