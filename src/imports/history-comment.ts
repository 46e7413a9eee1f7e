import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { FileDigest } from './file-digests.js';

/** Files that are named one by one. */
const MAX_FILES = 3;
/** A version in the name of a download: `v1.1.1`, `db_29_2_text`. */
const VERSION = /(?<![\d.])\d+(?:[._]\d+){1,2}(?![\d.]*\d)/;

/**
 * What the history says about an import: its files with their digests, the version in the name of the download, and a
 * comment of the author.
 *
 * @param path  of the download
 */
export function historyComment(files: readonly FileDigest[], path: string, comment: string | null): string {
  const version = VERSION.exec(basename(path))?.[0].replaceAll('_', '.');
  const parts = [describeFiles(files, path), version === undefined ? '' : `version ${version}`, comment ?? ''];
  return parts.filter((part) => part !== '').join('; ');
}

function describeFiles(files: readonly FileDigest[], path: string): string {
  if (files.length === 0) return '';
  if (files.length <= MAX_FILES) {
    return `from ${files.map((file) => `${basename(file.path)} (SHA-256 ${file.sha256})`).join(', ')}`;
  }
  const hash = createHash('sha256');
  for (const { sha256 } of files) hash.update(sha256);
  return `from ${files.length} files of ${basename(path)} (SHA-256 of their digests ${hash.digest('hex')})`;
}
