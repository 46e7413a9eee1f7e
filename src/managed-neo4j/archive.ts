import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { abandonedFiles, ownedName } from '../downloads/owned-files.js';
import { boltUri, runChild, USERNAME } from './child.js';
import type { Program } from './program.js';

const DEADLINE_MS = 120_000;

/** Sends statements to a Neo4j so that the classes they load are archived. */
export type WarmUp = (neo4j: { uri: string; username: string; password: string }) => Promise<void>;

/**
 * Creates the class-data archive, which halves the time of later starts, by a start, a warm-up and a stop on an empty
 * folder. If Java cannot create one, an empty file records this. Neo4j also starts without it.
 */
export async function ensureArchive(program: Program, warmUp: WarmUp, log: (message: string) => void): Promise<void> {
  if (existsSync(program.archive)) return;
  log('Preparing Neo4j for faster starts (only once, takes some tens of seconds)');
  await removeAbandoned(program.cacheDir);
  const home = await mkdtemp(join(tmpdir(), 'skill-graph-neo4j-'));
  const unfinished = ownedName(program.archive);
  try {
    await mkdir(join(home, 'logs'));
    if (await startAndStop(program, home, unfinished, warmUp)) {
      if (!existsSync(unfinished)) await writeFile(unfinished, '');
      await rename(unfinished, program.archive);
    }
  } finally {
    await rm(unfinished, { force: true });
    await rm(home, { recursive: true });
  }
}

/** JVM options that make use of the archive. */
export async function archiveOptions({ archive }: Program): Promise<string[]> {
  const found = await stat(archive).catch(() => null);
  return found && found.size > 0 ? [`-XX:SharedArchiveFile=${archive}`] : [];
}

/** Returns false if Neo4j did not start: the real start reports why, and the next one tries this again. */
async function startAndStop(program: Program, home: string, archive: string, warmUp: WarmUp): Promise<boolean> {
  const password = randomBytes(24).toString('base64url');
  const child = await runChild({
    program,
    jvm: ['-XX:TieredStopAtLevel=1', `-XX:ArchiveClassesAtExit=${archive}`],
    home,
    port: 0,
    password,
    lockWaitMs: 0,
    startMs: DEADLINE_MS,
    stopMs: DEADLINE_MS,
  });
  const outcome = await child.outcome;
  if (outcome.kind !== 'ready') {
    await child.kill();
    return false;
  }
  // an archive with fewer classes is still useful
  await warmUp({ uri: boltUri(outcome.port), username: USERNAME, password }).catch(() => undefined);
  return (await child.stop()).code === 0;
}

/** Deletes the leftovers of killed starts, 100 MB each. */
async function removeAbandoned(cacheDir: string): Promise<void> {
  for (const [target, file] of await abandonedFiles(cacheDir)) {
    if (target.endsWith('.jsa')) await rm(file, { force: true });
  }
}
