import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../process/running-processes.js';

/**
 * Half-made files beside the file they are to become. Each has one owner, a process named in it, so that several
 * processes can share a folder without locks; those of dead owners are anyone's.
 */
const PATTERN = /^(.+)\.(\d+)-\d+\.part$/;

let made = 0;

/** A new name, owned by this process. */
export function ownedName(target: string): string {
  made += 1;
  return `${target}.${process.pid}-${made}.part`;
}

/** A name that nobody owns. */
export function disownedName(target: string): string {
  return `${target}.0-0.part`;
}

/** Files that nobody works at any more, by the name of the file they were to become. */
export async function abandonedFiles(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const [, target, owner] = PATTERN.exec(name) ?? [];
    if (target && (owner === '0' || !isAlive(Number(owner)))) found.set(target, join(folder, name));
  }
  return found;
}
