import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fetchFile } from './download.js';
import { ManagedNeo4jError } from './errors.js';
import type { Jar } from './jar-list.js';
import { abandonedFiles, disownedName, ownedName } from './owned-files.js';

/** Maven Central. */
export const DEFAULT_JARS_URL = 'https://repo1.maven.org/maven2/';

const CONCURRENCY = 6;

/**
 * The modification time of jars that were verified and not modified since. It also makes a jar that was downloaded again
 * match the class-data archive, which stores the times of its jars.
 */
const VERIFIED_AT = new Date('2000-01-01T00:00:00Z');

/** Progress over all jars that are downloaded. */
export interface FetchProgress {
  jars: number;
  jarsDone: number;
  bytes: number;
  bytesDone: number;
}

export interface JarOptions {
  /** the URL of a Maven repository */
  jarsUrl: string;
  onProgress: (progress: FetchProgress) => void;
  log: (message: string) => void;
}

/**
 * Ensures that the folder holds every jar intact: downloads those that are missing or corrupted. A jar that was verified
 * before and has kept its size and time is only read again with `verifyAll`.
 *
 * @returns the number of downloaded jars
 * @throws ManagedNeo4jError download-failed or wrong-checksum, or the error of the file system
 */
export async function ensureJars(folder: string, jars: readonly Jar[], options: JarOptions, verifyAll = false) {
  await mkdir(folder, { recursive: true });
  const missing: Jar[] = [];
  for (const jar of jars) if (!(await isIntact(folder, jar, options.log, verifyAll))) missing.push(jar);
  if (missing.length > 0) await fetchJars(folder, missing, options);
  return missing.length;
}

async function isIntact(folder: string, jar: Jar, log: JarOptions['log'], verifyAll: boolean): Promise<boolean> {
  const file = join(folder, jar.name);
  const found = await stat(file).catch(() => null);
  if (!found) return false;
  if (!verifyAll && found.size === jar.size && found.mtimeMs === VERIFIED_AT.getTime()) return true;
  const actual = await sha256(file);
  if (actual === jar.sha256) {
    await utimes(file, VERIFIED_AT, VERIFIED_AT);
    return true;
  }
  log(`${file} is corrupted (SHA-256 ${actual} instead of ${jar.sha256}): fetching it again`);
  return false;
}

async function fetchJars(folder: string, jars: Jar[], { jarsUrl, onProgress, log }: JarOptions): Promise<void> {
  const progress = {
    jars: jars.length,
    jarsDone: 0,
    bytes: jars.reduce((sum, { size }) => sum + size, 0),
    bytesDone: 0,
  };
  log(`Fetching ${progress.jars} jars of Neo4j (${Math.ceil(progress.bytes / 1e6)} MB) from ${jarsUrl} to ${folder}`);
  const abandoned = await abandonedFiles(folder);
  const queue = [...jars].sort((a, b) => b.size - a.size);
  const failed = new AbortController();
  const received = (bytes: number) => {
    progress.bytesDone += bytes;
    onProgress({ ...progress });
  };
  const work = async () => {
    for (let jar = queue.shift(); jar && !failed.signal.aborted; jar = queue.shift()) {
      await fetchJar(folder, jar, jarsUrl, abandoned.get(jar.name), received, failed.signal);
      progress.jarsDone += 1;
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
  failed.signal.throwIfAborted();
  for (const leftOver of (await abandonedFiles(folder)).values()) await rm(leftOver, { force: true });
}

async function fetchJar(
  folder: string,
  jar: Jar,
  jarsUrl: string,
  abandoned: string | undefined,
  received: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const file = join(folder, jar.name);
  const part = ownedName(file);
  const url = new URL(jar.path, jarsUrl.endsWith('/') ? jarsUrl : `${jarsUrl}/`);
  // another process may have adopted the partial file first
  const resumed =
    abandoned !== undefined &&
    (await rename(abandoned, part).then(
      () => true,
      () => false,
    ));
  const fetchAndHash = async () => {
    await fetchFile({ url, part, size: jar.size, received, signal });
    const hash = await sha256(part);
    if (hash !== jar.sha256) {
      received(-(await stat(part)).size);
      await rm(part);
    }
    return hash;
  };
  try {
    let actual = await fetchAndHash();
    // the partial download of an earlier run may be wrong: retry from the start
    if (actual !== jar.sha256 && resumed) actual = await fetchAndHash();
    if (actual !== jar.sha256) throw wrongChecksum(jar, url, actual);
    await utimes(part, VERIFIED_AT, VERIFIED_AT);
    await rename(part, file);
  } catch (error) {
    await rename(part, disownedName(file)).catch(() => undefined);
    throw error;
  }
}

function wrongChecksum(jar: Jar, url: URL, actual: string): ManagedNeo4jError {
  return new ManagedNeo4jError(
    'wrong-checksum',
    `${jar.name}, fetched from ${url.href}, has the wrong checksum: SHA-256 ${actual}, expected ${jar.sha256}.`,
    'Try again. If the error persists, a proxy or mirror alters files: set NEO4J_JARS_URL to a Maven repository that ' +
      'serves the files of Maven Central unchanged.',
  );
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
