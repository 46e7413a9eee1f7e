import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../process/package-root.js';

/** `dist/src` in a build, `src` under tsx. */
const MODULES = dirname(fileURLToPath(import.meta.url));
const STATEMENTS = join(packageRoot, 'cypher');
const CODE = /\.(js|ts|cypher)$/;

/**
 * A SHA-256 digest of the running code: the modules, the Cypher statements, and the versions of the installed packages,
 * which npm lists in node_modules.
 */
export function buildDigest(): string {
  const packages = createHash('sha256').update(installedPackages());
  return [MODULES, STATEMENTS].reduce((hash, folder) => hash.update(digestOf(folder)), packages).digest('hex');
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
