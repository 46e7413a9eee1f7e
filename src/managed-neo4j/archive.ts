import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { abandonedFiles, ownedName } from '../downloads/owned-files.js';
import { boltUri, runChild, USERNAME } from './child.js';
import type { Program } from './program.js';

/** At the lowest priority, a start on a busy machine takes minutes. */
const DEADLINE_MS = 600_000;
/** Enough for the default graph; two Neo4j run at the same time. */
const HEAP = '256m';

/** Sends statements to a Neo4j so that the classes they load are archived. */
export type WarmUp = (neo4j: { uri: string; username: string; password: string }) => Promise<void>;

interface ArchiveOptions {
  warmUp: WarmUp;
  log: (message: string) => void;
  /** when aborted, the archive is left to a later start */
  signal: AbortSignal;
}

/**
 * Creates the class-data archive, which halves the time of later starts, by a start, a warm-up and a stop of a second Neo4j
 * in the background, on a folder of its own. The archive gets its name when it is complete, so that no start finds a part
 * of one. If Java cannot create one, an empty file records this. Neo4j also starts without it.
 */
export async function createArchive(program: Program, { warmUp, log, signal }: ArchiveOptions): Promise<void> {
  if (existsSync(program.archive) || signal.aborted) return;
  log('Preparing faster starts of Neo4j in the background (only once)');
  await removeAbandoned(program.cacheDir);
  const home = ownedName(program.archive);
  const unfinished = join(home, 'archive.jsa');
  try {
    await mkdir(join(home, 'logs'), { recursive: true });
    if (await startAndStop(program, home, unfinished, warmUp, signal)) {
      if (!existsSync(unfinished)) await writeFile(unfinished, '');
      await rename(unfinished, program.archive);
      log('The next starts of Neo4j will be faster');
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** JVM options that make use of the archive. */
export async function archiveOptions({ archive }: Program): Promise<string[]> {
  const found = await stat(archive).catch(() => null);
  return found && found.size > 0 ? [`-XX:SharedArchiveFile=${archive}`] : [];
}

/** Returns false if Neo4j did not start, or was killed; a later start of the service tries this again. */
async function startAndStop(
  program: Program,
  home: string,
  archive: string,
  warmUp: WarmUp,
  signal: AbortSignal,
): Promise<boolean> {
  const password = randomBytes(24).toString('base64url');
  const child = await runChild({
    program,
    inBackground: true,
    jvm: [`-Xmx${HEAP}`, '-XX:TieredStopAtLevel=1', `-XX:ArchiveClassesAtExit=${archive}`],
    home,
    port: 0,
    password,
    lockWaitMs: 0,
    startMs: DEADLINE_MS,
    stopMs: DEADLINE_MS,
  });
  const abandon = () => void child.kill();
  signal.addEventListener('abort', abandon);
  if (signal.aborted) abandon();
  try {
    const outcome = await child.outcome;
    if (outcome.kind !== 'ready') return false;
    // an archive with fewer classes is still useful
    const warm = warmUp({ uri: boltUri(outcome.port), username: USERNAME, password }).catch(() => undefined);
    await Promise.race([warm, child.exited]);
    return (await child.stop()).code === 0;
  } finally {
    await child.kill();
    signal.removeEventListener('abort', abandon);
  }
}

/** Deletes the leftovers of killed services, 100 MB each. */
async function removeAbandoned(cacheDir: string): Promise<void> {
  for (const [target, file] of await abandonedFiles(cacheDir)) {
    if (target.endsWith('.jsa')) await rm(file, { recursive: true, force: true });
  }
}
