import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ImportError } from './item.js';

/** What a file contained when it was imported. */
export interface FileDigest {
  /** absolute */
  path: string;
  sha256: string;
}

/** A file itself, or the files of a folder that have an extension, sorted. */
export async function filesAt(path: string, extension: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name) === extension);
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** Files that do not exist have no digest: the reader of the format says what is missing. */
export async function digestsOf(paths: readonly string[]): Promise<FileDigest[]> {
  const digests: FileDigest[] = [];
  for (const path of paths) {
    const sha256 = await digestOf(path);
    if (sha256 !== null) digests.push({ path: resolve(path), sha256 });
  }
  return digests;
}

/** The files whose content is another one now, or that are in one of the two lists only. */
export function changedFiles(before: readonly FileDigest[], now: readonly FileDigest[]): string[] {
  const [old, current] = [before, now].map((list) => new Map(list.map(({ path, sha256 }) => [path, sha256])));
  const paths = [...new Set([...before, ...now].map(({ path }) => path))];
  return paths.filter((path) => old?.get(path) !== current?.get(path));
}

/** @throws ImportError if a file changed while it was read: what was read may be neither its old nor its new content */
export async function requireUnchanged(digests: readonly FileDigest[]): Promise<void> {
  const [changed] = changedFiles(digests, await digestsOf(digests.map(({ path }) => path)));
  if (changed === undefined) return;
  throw new ImportError(`${changed}: changed while it was read; import it again. Nothing was imported.`);
}

async function digestOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
