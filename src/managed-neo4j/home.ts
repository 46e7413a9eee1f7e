import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFull, ManagedNeo4jError, storageError, systemCode } from './errors.js';

const OWNER_ONLY_FOLDER = 0o700;
export const OWNER_ONLY_FILE = 0o600;

/** Where Neo4j lives in a DATA_DIR: its store, its logs, its password and its endpoint file. */
export function neo4jHome(dataDir: string): string {
  return join(dataDir, 'neo4j');
}

/** What the Java process prints; Neo4j's own neo4j.log and debug.log lie beside it. */
export function processLog(home: string): string {
  return join(home, 'logs', 'process.log');
}

/**
 * Makes the folders and, at the first start, the password.
 *
 * @param leastSpaceMb  with less space on the disk, it refuses
 * @returns the password
 * @throws ManagedNeo4jError folder-unusable or disk-full
 */
export async function prepareHome(dataDir: string, leastSpaceMb: number): Promise<string> {
  const home = neo4jHome(dataDir);
  try {
    await mkdir(join(home, 'logs'), { recursive: true });
    await chmod(home, OWNER_ONLY_FOLDER);
    await checkSpace(dataDir, leastSpaceMb);
    return await readOrMakePassword(join(home, 'password'));
  } catch (error) {
    if (error instanceof ManagedNeo4jError) throw error;
    throw storageError(`DATA_DIR ${dataDir}`, 'DATA_DIR', error);
  }
}

/** On a full disk Neo4j neither starts nor gives up: it tries for ever to write its pages. */
async function checkSpace(dataDir: string, leastMb: number): Promise<void> {
  if ((await freeMb(dataDir)) < leastMb) throw diskFull(`DATA_DIR ${dataDir}`, 'DATA_DIR');
}

/** How much space the disk that holds a folder has for this user, in MB. */
export async function freeMb(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return (bavail * bsize) / 2 ** 20;
}

/** A file that only its owner may read, also where it stood with other rights before. */
export async function writeSecret(file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: OWNER_ONLY_FILE });
  await chmod(file, OWNER_ONLY_FILE);
}

async function readOrMakePassword(file: string): Promise<string> {
  const known = await readFile(file, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return '';
    throw error;
  });
  const password = known.trim() || randomBytes(24).toString('base64url');
  await writeSecret(file, `${password}\n`);
  return password;
}
