import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boltUri, runChild, USERNAME } from './child.js';
import { abandonedFiles, ownedName } from './owned-files.js';
import type { Program } from './program.js';

const DEADLINE_MS = 120_000;

/** What is asked of a Neo4j whose classes go into the archive: whatever a start asks. */
export type WarmUp = (neo4j: { uri: string; username: string; password: string }) => Promise<void>;

/**
 * Makes the class-data archive, which halves the time of every later start, by a start, a rehearsal and a stop on an
 * empty folder. Where Java cannot make one, an empty file says so. A start without it works as well.
 */
export async function ensureArchive(program: Program, warmUp: WarmUp, log: (message: string) => void): Promise<void> {
  if (existsSync(program.archive)) return;
  log('Preparing Neo4j for quick starts, once: this takes some ten seconds');
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

/** The options of a JVM that is to use the archive. */
export async function archiveOptions({ archive }: Program): Promise<string[]> {
  const found = await stat(archive).catch(() => null);
  return found && found.size > 0 ? [`-XX:SharedArchiveFile=${archive}`] : [];
}

/** False when Neo4j did not start: the real start will tell why, and this is tried again the next time. */
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
  const answer = await child.answer;
  if (answer.kind !== 'ready') {
    await child.kill();
    return false;
  }
  // an archive of fewer classes is of use as well
  await warmUp({ uri: boltUri(answer.port), username: USERNAME, password }).catch(() => undefined);
  return (await child.stop()).code === 0;
}

/** What starts that were killed left behind takes 100 MB each. */
async function removeAbandoned(cacheDir: string): Promise<void> {
  for (const [target, file] of await abandonedFiles(cacheDir)) {
    if (target.endsWith('.jsa')) await rm(file, { force: true });
  }
}
