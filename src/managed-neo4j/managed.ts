import { rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { archiveOptions, ensureArchive, type WarmUp } from './archive.js';
import { type Answer, boltUri, type Child, type Exit, runChild, USERNAME } from './child.js';
import { readEndpoint, removeEndpoint, writeEndpoint } from './endpoint.js';
import { ManagedNeo4jError, storageError, systemCode } from './errors.js';
import { neo4jHome, prepareHome } from './home.js';
import { readJarList } from './jar-list.js';
import { DEFAULT_JARS_URL, ensureJars, type FetchProgress } from './jars.js';
import { findJava, type Java } from './java.js';
import { isAlive } from '../process/running-processes.js';
import { ensureProgram, type Program } from './program.js';
import { startFailure, usedByService } from './start-failure.js';

export interface ManagedNeo4jOptions {
  /** the folder of this Neo4j's data, password and logs; one Neo4j at a time */
  dataDir: string;
  /** where jars are kept for all of a user's data folders; by default skill-graph in XDG_CACHE_HOME */
  cacheDir?: string;
  /** a Maven repository's address; by default Maven Central */
  jarsUrl?: string;
  /** by default a free one; give the last one to let connected drivers find a restarted Neo4j */
  boltPort?: number;
  /** the greatest heap, as Java writes it; by default 512m */
  heap?: string;
  /** compile lightly: the start is faster, long runs are slower; by default true, false for benchmarks */
  fastStart?: boolean;
  /** how much space the disk must have, in MB; by default enough for the store, its transaction logs and some writes */
  leastSpaceMb?: number;
  /** how long to wait for a predecessor that is shutting down, in ms; by default longer than a stop may take */
  lockWaitMs?: number;
  /** how long a start may take, download left out, in ms */
  startMs?: number;
  /** how long a clean stop may take before the process is ended by force, in ms */
  stopMs?: number;
  /** what the class-data archive is made ready for; by default a start alone */
  warmUp?: WarmUp;
  onProgress?: (progress: FetchProgress) => void;
  log?: (message: string) => void;
}

export interface ExitInfo extends Exit {
  /** whether stop() had been called */
  expected: boolean;
  /** the last lines that it printed */
  lastLines: string;
}

export interface ManagedNeo4j {
  uri: string;
  port: number;
  username: string;
  password: string;
  /** of the Java process */
  pid: number;
  /** resolves, and never rejects, when the process has ended, for whatever reason */
  exited: Promise<ExitInfo>;
  /** Ends it, with everything written; may be called again. */
  stop(): Promise<void>;
  /** Ends it at once; the next start recovers what was acknowledged. */
  kill(): Promise<void>;
}

type Settings = Required<ManagedNeo4jOptions>;

/**
 * Starts a Neo4j Community of our own, as a child process that ends with this one, and waits until it answers. Fetches
 * its jars when they are not in the cache.
 *
 * @throws ManagedNeo4jError which names what is wrong and the way out
 */
export async function startManagedNeo4j(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
  const settings = withDefaults(options);
  const password = await prepareHome(settings.dataDir, settings.leastSpaceMb);
  await refuseSecondStart(settings.dataDir);
  const java = await findJava();

  let program = await prepareCache(java, settings);
  let child = await launch(settings, program, password);
  let answer = await child.answer;
  if (answer.kind !== 'ready' && (await repair(answer, program, settings))) {
    await child.kill();
    program = await prepareCache(java, settings);
    child = await launch(settings, program, password);
    answer = await child.answer;
  }
  if (answer.kind !== 'ready') {
    await child.kill();
    throw startFailure(answer, await child.lastLines(), settings);
  }
  return manage(child, answer.port, password, settings.dataDir);
}

function withDefaults(options: ManagedNeo4jOptions): Settings {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return {
    cacheDir: join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'skill-graph'),
    jarsUrl: DEFAULT_JARS_URL,
    boltPort: 0,
    heap: '512m',
    fastStart: true,
    leastSpaceMb: 32,
    lockWaitMs: 30_000,
    startMs: 120_000,
    stopMs: 20_000,
    warmUp: () => Promise.resolve(),
    onProgress: () => undefined,
    log: () => undefined,
    ...given,
    dataDir: resolve(options.dataDir),
  };
}

/** Quicker than the lock of the Java process, which waits for a predecessor that is ending. */
async function refuseSecondStart(dataDir: string): Promise<void> {
  const running = await readEndpoint(dataDir);
  if (running && isAlive(running.servicePid)) {
    throw usedByService(dataDir, running.servicePid, running.pid);
  }
}

async function prepareCache(java: Java, settings: Settings): Promise<Program> {
  const list = readJarList();
  const cacheDir = join(settings.cacheDir, `neo4j-${list.version}`);
  try {
    const ensure = (distrust: boolean) => ensureJars(join(cacheDir, 'jars'), list.jars, settings, distrust);
    await ensure(false);
    const program = await ensureProgram(java, cacheDir, list, () => ensure(true));
    await ensureArchive(program, settings.warmUp, settings.log);
    return program;
  } catch (error) {
    if (error instanceof ManagedNeo4jError || !systemCode(error)) throw error;
    throw storageError(`the cache ${cacheDir}`, 'XDG_CACHE_HOME', error);
  }
}

async function launch(settings: Settings, program: Program, password: string): Promise<Child> {
  return runChild({
    program,
    jvm: [
      `-Xmx${settings.heap}`,
      ...(settings.fastStart ? ['-XX:TieredStopAtLevel=1'] : []),
      ...(await archiveOptions(program)),
    ],
    home: neo4jHome(settings.dataDir),
    port: settings.boltPort,
    password,
    lockWaitMs: settings.lockWaitMs,
    startMs: settings.startMs,
    stopMs: settings.stopMs,
  });
}

/** After a start that failed for no known reason: whether something was found and mended, so that another may succeed. */
async function repair(answer: Answer, program: Program, settings: Settings): Promise<boolean> {
  const crashed = answer.kind === 'died' && answer.exit.signal !== null;
  if (answer.kind !== 'died' && !(answer.kind === 'failed' && answer.code === 'other')) return false;
  settings.log('Neo4j did not start: verifying its jars');
  if (crashed) await rm(program.archive, { force: true });
  const fetched = await ensureJars(join(program.cacheDir, 'jars'), readJarList().jars, settings, true);
  return fetched > 0 || crashed;
}

async function manage(child: Child, port: number, password: string, dataDir: string): Promise<ManagedNeo4j> {
  const pid = child.pid ?? 0;
  const uri = boltUri(port);
  let expected = false;
  const exited = child.exited.then(async (exit) => {
    await removeEndpoint(dataDir, pid).catch(() => undefined);
    return { ...exit, expected, lastLines: await child.lastLines().catch(() => '') };
  });
  await writeEndpoint(dataDir, { uri, port, username: USERNAME, password, pid, servicePid: process.pid });
  return {
    uri,
    port,
    username: USERNAME,
    password,
    pid,
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
  };
}
