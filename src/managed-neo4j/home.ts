import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '../downloads/errors.js';
import { diskFull, ManagedNeo4jError, storageError } from './errors.js';

const OWNER_ONLY_FOLDER = 0o700;
export const OWNER_ONLY_FILE = 0o600;

/** The folder of Neo4j in a DATA_DIR: store, logs, password and endpoint file. */
export function neo4jHome(dataDir: string): string {
  return join(dataDir, 'neo4j');
}

/** The log of the Java process's output, next to Neo4j's own neo4j.log and debug.log. */
export function processLog(home: string): string {
  return join(home, 'logs', 'process.log');
}

/**
 * Creates the folders and, on the first start, the password.
 *
 * @param leastSpaceMb  the free space that is required on the disk
 * @returns the password
 * @throws ManagedNeo4jError folder-unusable or disk-full
 */
export async function prepareHome(dataDir: string, leastSpaceMb: number): Promise<string> {
  const home = neo4jHome(dataDir);
  try {
    await mkdir(join(home, 'logs'), { recursive: true });
    await chmod(home, OWNER_ONLY_FOLDER);
    await checkSpace(dataDir, leastSpaceMb);
    return await readOrCreatePassword(join(home, 'password'));
  } catch (error) {
    if (error instanceof ManagedNeo4jError) throw error;
    throw storageError(`DATA_DIR ${dataDir}`, 'DATA_DIR', error);
  }
}

/** On a full disk Neo4j neither starts nor fails: it retries writing its pages forever. */
async function checkSpace(dataDir: string, minMb: number): Promise<void> {
  if ((await freeMb(dataDir)) < minMb) throw diskFull(`DATA_DIR ${dataDir}`, 'DATA_DIR');
}

/** The space on a folder's disk that is available to this user, in MB. */
export async function freeMb(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return (bavail * bsize) / 2 ** 20;
}

/** Writes a file that only its owner may read, even if it existed with other permissions. */
export async function writeSecret(file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: OWNER_ONLY_FILE });
  await chmod(file, OWNER_ONLY_FILE);
}

async function readOrCreatePassword(file: string): Promise<string> {
  const existing = await readFile(file, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return '';
    throw error;
  });
  const password = existing.trim() || randomBytes(24).toString('base64url');
  await writeSecret(file, `${password}\n`);
  return password;
}
