import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createGunzip, createGzip } from 'node:zlib';
import { CONTENTS, ENTRIES, type Journal, openJournal } from './journal.js';

/** Of finished imports whose items the history does not list: the last one of the same datasets. No dataset begins with a dot. */
const KEPT = '.finished';
const COMPRESSED = `${ENTRIES}.gz`;

/**
 * Keeps the compressed journal of a finished import, so that it can be reverted, in place of that of an earlier one.
 *
 * @param folder  the folder of journals
 * @param home    the folder of the import's journal
 * @param id      the id of the mark: the import's datasets
 */
export async function keepJournal(folder: string, home: string, id: string, importId: string): Promise<void> {
  const kept = join(folder, KEPT, id);
  const target = join(kept, `${importId}.new`);
  await mkdir(target, { recursive: true, mode: 0o700 });
  const fast = createGzip({ level: constants.Z_BEST_SPEED });
  await pipeline(
    createReadStream(join(home, ENTRIES)),
    fast,
    createWriteStream(join(target, COMPRESSED), { mode: 0o600 }),
  );
  await copyFile(join(home, CONTENTS), join(target, CONTENTS));
  await rename(target, join(kept, importId));
  const others = (await readdir(kept)).filter((name) => name !== importId);
  for (const name of others) await rm(join(kept, name), { recursive: true });
}

/**
 * Unpacks the kept journal of a finished import while `work` runs.
 *
 * @returns null if it was not kept, or has been replaced by that of a later import
 */
export async function withKeptJournal<Result>(
  folder: string,
  importId: string,
  work: (journal: Journal) => Promise<Result>,
): Promise<Result | null> {
  const kept = await findKept(folder, importId);
  if (kept === null) return null;
  const unpacked = await mkdtemp(join(tmpdir(), 'skill-graph-journal-'));
  try {
    const entries = createWriteStream(join(unpacked, ENTRIES), { mode: 0o600 });
    await pipeline(createReadStream(join(kept, COMPRESSED)), createGunzip(), entries);
    await copyFile(join(kept, CONTENTS), join(unpacked, CONTENTS));
    const journal = await openJournal(unpacked);
    return journal && (await work(journal));
  } finally {
    await rm(unpacked, { recursive: true });
  }
}

async function findKept(folder: string, importId: string): Promise<string | null> {
  const ids = await readdir(join(folder, KEPT)).catch(() => []);
  for (const id of ids) {
    const names = await readdir(join(folder, KEPT, id));
    if (names.includes(importId)) return join(folder, KEPT, id, importId);
  }
  return null;
}
