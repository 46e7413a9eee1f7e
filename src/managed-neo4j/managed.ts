import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { archiveOptions, createArchive, type WarmUp } from './archive.js';
import { boltUri, type Child, type Exit, runChild, type StartOutcome, USERNAME } from './child.js';
import { type Endpoint, readEndpoint, removeEndpoint, writeEndpoint } from './endpoint.js';
import { cacheFolder } from '../downloads/cache-folder.js';
import { DownloadError, systemCode } from '../downloads/errors.js';
import { MAVEN_CENTRAL } from '../downloads/origin.js';
import type { FetchProgress } from '../downloads/progress.js';
import { ManagedNeo4jError, storageError } from './errors.js';
import { neo4jHome, prepareHome } from './home.js';
import { readJarList } from './jar-list.js';
import { ensureJars } from './jars.js';
import { findJava, type Java } from './java.js';
import { isAlive } from '../process/running-processes.js';
import { ensureProgram, type Program } from './program.js';
import { startFailure, usedByService } from './start-failure.js';

export interface ManagedNeo4jOptions {
  /** the folder of the data, password and logs; only one Neo4j may use it at a time */
  dataDir: string;
  /** the cache of jars, shared by all of a user's data folders; by default skill-graph in XDG_CACHE_HOME */
  cacheDir?: string;
  /** the URL of a Maven repository; by default Maven Central */
  jarsUrl?: string;
  /** by default a free port; reuse the last one so that connected drivers find a restarted Neo4j */
  boltPort?: number;
  /** the maximum heap in Java's notation; by default 512m */
  heap?: string;
  /** use the C1 compiler only: a faster start, but slower long runs; by default true, false for benchmarks */
  fastStart?: boolean;
  /** the required free space in MB; by default enough for the store, its transaction logs and some writes */
  leastSpaceMb?: number;
  /** how long to wait for a predecessor that is shutting down, in ms; by default longer than the timeout of a stop */
  lockWaitMs?: number;
  /** timeout of a start without the download, in ms */
  startMs?: number;
  /** timeout of a clean stop, after which the process is killed, in ms */
  stopMs?: number;
  onProgress?: (progress: FetchProgress) => void;
  /** called when the Java process has been started: it takes seconds to become ready, and other work can be done meanwhile */
  onSpawn?: () => void;
  log?: (message: string) => void;
}

export interface ExitInfo extends Exit {
  /** whether stop() had been called */
  expected: boolean;
  /** the last lines of its output */
  lastLines: string;
}

export interface ManagedNeo4j extends Omit<Endpoint, 'servicePid'> {
  /** resolves when the process has ended for any reason; never rejects */
  exited: Promise<ExitInfo>;
  /** Stops it cleanly; idempotent. */
  stop(): Promise<void>;
  /** Kills it; the next start recovers all acknowledged writes. */
  kill(): Promise<void>;
  /** Creates what makes later starts faster, unless it exists; see {@link createArchive}. */
  createArchive(warmUp: WarmUp, signal: AbortSignal): Promise<void>;
}

type Settings = Required<ManagedNeo4jOptions>;

/**
 * Starts a Neo4j Community as a child process that ends with this one, and waits until it is ready. Downloads the jars that
 * are not in the cache.
 *
 * @throws ManagedNeo4jError or DownloadError with the problem and how to fix it
 */
export async function startManagedNeo4j(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
  const settings = withDefaults(options);
  const password = await prepareHome(settings.dataDir, settings.leastSpaceMb);
  await requireUnused(settings.dataDir);
  const java = await findJava();

  let program = await prepareCache(java, settings);
  let child = await launch(settings, program, password);
  let outcome = await child.outcome;
  if (outcome.kind !== 'ready' && (await repair(outcome, program, settings))) {
    await child.kill();
    program = await prepareCache(java, settings);
    child = await launch(settings, program, password);
    outcome = await child.outcome;
  }
  if (outcome.kind !== 'ready') {
    await child.kill();
    throw startFailure(outcome, await child.lastLines(), settings);
  }
  return manage(child, program, { port: outcome.port, password, settings });
}

function withDefaults(options: ManagedNeo4jOptions): Settings {
  const defined = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return {
    cacheDir: cacheFolder(),
    jarsUrl: MAVEN_CENTRAL,
    boltPort: 0,
    heap: '512m',
    fastStart: true,
    leastSpaceMb: 32,
    lockWaitMs: 30_000,
    startMs: 120_000,
    stopMs: 20_000,
    onProgress: () => undefined,
    onSpawn: () => undefined,
    log: () => undefined,
    ...defined,
    dataDir: resolve(options.dataDir),
  };
}

/** Fails faster than the lock of the Java process, which waits for a predecessor that is shutting down. */
async function requireUnused(dataDir: string): Promise<void> {
  const running = await readEndpoint(dataDir);
  if (running && isAlive(running.servicePid)) {
    throw usedByService(dataDir, running.servicePid, running.pid);
  }
}

async function prepareCache(java: Java, settings: Settings): Promise<Program> {
  const list = readJarList();
  const cacheDir = join(settings.cacheDir, `neo4j-${list.version}`);
  try {
    const ensure = (verifyAll: boolean) => ensureJars(join(cacheDir, 'jars'), list.jars, settings, verifyAll);
    await ensure(false);
    return await ensureProgram(java, cacheDir, list, () => ensure(true));
  } catch (error) {
    const explained = error instanceof ManagedNeo4jError || error instanceof DownloadError;
    if (explained || !systemCode(error)) throw error;
    throw storageError(`the cache ${cacheDir}`, 'XDG_CACHE_HOME', error);
  }
}

async function launch(settings: Settings, program: Program, password: string): Promise<Child> {
  const { heap, fastStart, dataDir, boltPort: port, lockWaitMs, startMs, stopMs } = settings;
  const compiler = fastStart ? ['-XX:TieredStopAtLevel=1'] : [];
  const jvm = [`-Xmx${heap}`, ...compiler, ...(await archiveOptions(program))];
  const home = neo4jHome(dataDir);
  const child = await runChild({
    program,
    inBackground: false,
    jvm,
    home,
    port,
    password,
    lockWaitMs,
    startMs,
    stopMs,
  });
  settings.onSpawn();
  return child;
}

/** Repairs the cache after a start that failed for an unknown reason. @returns whether another start may succeed */
async function repair(outcome: StartOutcome, program: Program, settings: Settings): Promise<boolean> {
  const crashed = outcome.kind === 'exited' && outcome.exit.signal !== null;
  if (outcome.kind !== 'exited' && !(outcome.kind === 'failed' && outcome.code === 'other')) return false;
  settings.log('Neo4j did not start: verifying its jars');
  if (crashed) await rm(program.archive, { force: true });
  const fetched = await ensureJars(join(program.cacheDir, 'jars'), readJarList().jars, settings, true);
  return fetched > 0 || crashed;
}

async function manage(
  child: Child,
  program: Program,
  { port, password, settings }: { port: number; password: string; settings: Settings },
): Promise<ManagedNeo4j> {
  const { dataDir, log } = settings;
  const pid = child.pid ?? 0;
  const endpoint = { uri: boltUri(port), port, username: USERNAME, password, pid };
  let expected = false;
  const exited = child.exited.then(async (exit) => {
    await removeEndpoint(dataDir, pid).catch(() => undefined);
    return { ...exit, expected, lastLines: await child.lastLines().catch(() => '') };
  });
  await writeEndpoint(dataDir, { ...endpoint, servicePid: process.pid });
  return {
    ...endpoint,
    exited,
    async stop() {
      expected = true;
      await child.stop();
      await exited;
    },
    async kill() {
      await child.kill();
      await exited;
    },
    createArchive: (warmUp, signal) => createArchive(program, { warmUp, log, signal }),
  };
}
