import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../process/running-processes.js';

/**
 * Partial files next to their target. The name contains the process id of the owner, so that several processes can share
 * a folder without locks; any process may adopt the files of dead owners.
 */
const PATTERN = /^(.+)\.(\d+)-\d+\.part$/;

let counter = 0;

/** A new name of a partial file that this process owns. */
export function ownedName(target: string): string {
  counter += 1;
  return `${target}.${process.pid}-${counter}.part`;
}

/** The name of a partial file without an owner. */
export function disownedName(target: string): string {
  return `${target}.0-0.part`;
}

/** Partial files whose owners have ended, by the name of the target. */
export async function abandonedFiles(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const [, target, owner] = PATTERN.exec(name) ?? [];
    if (target && (owner === '0' || !isAlive(Number(owner)))) found.set(target, join(folder, name));
  }
  return found;
}
