import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DownloadError } from './errors.js';
import { fetchFile } from './fetch-file.js';
import { type Origin, urlAt } from './origin.js';
import { abandonedFiles, disownedName, ownedName } from './owned-files.js';
import type { FetchProgress } from './progress.js';

const CONCURRENCY = 6;

/** A file whose content is known. */
export interface KnownFile {
  name: string;
  /** bytes */
  size: number;
  /** hexadecimal */
  sha256: string;
}

/** A file with its path below the URL of an origin. */
export interface RemoteFile extends KnownFile {
  path: string;
}

/**
 * The modification time of files that were verified and not modified since. It also makes a jar that was downloaded again
 * match the class-data archive of Java, which stores the times of its jars.
 */
const VERIFIED_AT = new Date('2000-01-01T00:00:00Z');

export interface FetchOptions {
  /** for the log, such as jars of Neo4j */
  what: string;
  origin: Origin;
  onProgress: (progress: FetchProgress) => void;
  log: (message: string) => void;
  /** ends the download; what is complete and partial files are kept */
  signal?: AbortSignal | undefined;
}

/**
 * Ensures that the folder holds every file intact: downloads those that are missing or corrupted. A file that was verified
 * before and has kept its size and time is only read again with `verifyAll`.
 *
 * @returns the number of downloaded files
 * @throws DownloadError download-failed or wrong-checksum, or the error of the file system
 */
export async function ensureFiles(
  folder: string,
  files: readonly RemoteFile[],
  options: FetchOptions,
  verifyAll = false,
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const missing: RemoteFile[] = [];
  for (const file of files) if (!(await isIntact(folder, file, options.log, verifyAll))) missing.push(file);
  if (missing.length > 0) await fetchFiles(folder, missing, options);
  return missing.length;
}

/**
 * Whether the folder holds a file with the known content. A file that was verified before and has kept its size and time is
 * only read again with `verifyAll`.
 */
export async function isIntact(
  folder: string,
  known: KnownFile,
  log: FetchOptions['log'],
  verifyAll: boolean,
): Promise<boolean> {
  const file = join(folder, known.name);
  const found = await stat(file).catch(() => null);
  if (!found) return false;
  if (!verifyAll && found.size === known.size && found.mtimeMs === VERIFIED_AT.getTime()) return true;
  const actual = await sha256(file);
  if (actual === known.sha256) {
    await utimes(file, VERIFIED_AT, VERIFIED_AT);
    return true;
  }
  log(`${file} is corrupted (SHA-256 ${actual} instead of ${known.sha256}): fetching it again`);
  return false;
}

async function fetchFiles(folder: string, files: RemoteFile[], options: FetchOptions): Promise<void> {
  const { what, origin, onProgress, log } = options;
  const progress = {
    files: files.length,
    filesDone: 0,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    bytesDone: 0,
  };
  log(`Fetching ${progress.files} ${what} (${Math.ceil(progress.bytes / 1e6)} MB) from ${origin.url} to ${folder}`);
  const abandoned = await abandonedFiles(folder);
  const queue = [...files].sort((a, b) => b.size - a.size);
  const failed = new AbortController();
  const signal = options.signal ? AbortSignal.any([failed.signal, options.signal]) : failed.signal;
  const received = (bytes: number) => {
    progress.bytesDone += bytes;
    onProgress({ ...progress });
  };
  const work = async () => {
    for (let file = queue.shift(); file && !signal.aborted; file = queue.shift()) {
      await fetchVerified({ folder, file, origin, abandoned: abandoned.get(file.name), received, signal });
      progress.filesDone += 1;
      onProgress({ ...progress });
    }
  };
  const workers = Array.from({ length: CONCURRENCY }, () =>
    work().catch((error: unknown) => {
      // report the first failure; partial downloads are kept
      failed.abort(error);
    }),
  );
  await Promise.all(workers);
  signal.throwIfAborted();
  for (const leftOver of (await abandonedFiles(folder)).values()) await rm(leftOver, { force: true });
}

interface Transfer {
  folder: string;
  file: RemoteFile;
  origin: Origin;
  /** the partial file of an earlier process */
  abandoned: string | undefined;
  received: (bytes: number) => void;
  signal: AbortSignal;
}

async function fetchVerified({ folder, file, origin, abandoned, received, signal }: Transfer): Promise<void> {
  const { name, path, size, sha256: expected } = file;
  const part = ownedName(join(folder, name));
  // another process may have adopted the partial file first
  const resumed =
    abandoned !== undefined &&
    (await rename(abandoned, part).then(
      () => true,
      () => false,
    ));
  const fetchAndHash = async () => {
    await fetchFile({ origin, path, part, size, received, signal });
    const hash = await sha256(part);
    if (hash !== expected) {
      received(-(await stat(part)).size);
      await rm(part);
    }
    return hash;
  };
  try {
    let actual = await fetchAndHash();
    // the partial download of an earlier run may be wrong: retry from the start
    if (actual !== expected && resumed) actual = await fetchAndHash();
    if (actual !== expected) throw wrongChecksum(file, origin, actual);
    await utimes(part, VERIFIED_AT, VERIFIED_AT);
    await rename(part, join(folder, name));
  } catch (error) {
    await rename(part, disownedName(join(folder, name))).catch(() => undefined);
    throw error;
  }
}

function wrongChecksum({ name, path, sha256 }: RemoteFile, origin: Origin, actual: string): DownloadError {
  return new DownloadError(
    'wrong-checksum',
    `${name}, fetched from ${urlAt(origin, path).href}, has the wrong checksum: SHA-256 ${actual}, expected ${sha256}.`,
    `Try again. If the error persists, a proxy or mirror alters files: set ${origin.setting} to a repository that serves ` +
      `the files of ${origin.original} unchanged.`,
  );
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
