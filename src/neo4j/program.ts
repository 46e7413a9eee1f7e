import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../package-root.js';
import { ManagedNeo4jError, systemCode } from './errors.js';
import type { Java } from './java.js';
import type { JarList } from './jar-list.js';
import { abandonedFiles, ownedName } from './owned-files.js';

const run = promisify(execFile);

const SOURCE = join(packageRoot, 'neo4j', 'ManagedNeo4j.java');
const JAR = 'managed-neo4j.jar';
const ARCHIVE = 'classes.jsa';
/** An orphan may still be writing its archive. */
const ARCHIVE_WRITTEN_MS = 60_000;

/** The compiled main class in the cache, one for each JDK, list of jars and state of the source. */
export interface Program {
  /** The folder to run in: the class path is relative to it, so that it fits on any command line. */
  cacheDir: string;
  /** an argument file with the class path */
  classPath: string;
  /** where the class-data archive lies, when there is one */
  archive: string;
}

/**
 * Compiles the main class unless that has been done. `java Main.java` would need no such step, but compiles at each
 * start, and the class-data archive takes classes from jars only.
 *
 * @throws ManagedNeo4jError no-compiler where the Java is a JRE
 */
export async function ensureProgram(java: Java, cacheDir: string, list: JarList): Promise<Program> {
  const source = await readFile(SOURCE, 'utf8');
  const key = createHash('sha256').update([source, cacheDir, ...list.jars.map(({ sha256 }) => sha256)].join('\n'));
  const name = `program-${java.version}-${key.digest('hex').slice(0, 12)}`;
  const folder = join(cacheDir, name);
  if (!existsSync(folder)) await buildProgram(java, cacheDir, name, list);
  await removeOrphans(folder);
  return { cacheDir, classPath: join(folder, 'class-path'), archive: join(folder, ARCHIVE) };
}

async function buildProgram(java: Java, cacheDir: string, name: string, list: JarList): Promise<void> {
  const folder = join(cacheDir, name);
  const unfinished = ownedName(folder);
  await mkdir(unfinished);
  const jars = list.jars.map((jar) => `jars/${jar.name}`);
  const classPath = join(unfinished, 'class-path');
  await writeFile(classPath, `-cp "${[...jars, `${name}/${JAR}`].join(delimiter)}"\n`);
  await runTool(java, 'javac', ['--release', '17', '-proc:none', '-d', join(unfinished, 'classes'), `@${classPath}`, SOURCE], cacheDir);
  await runTool(java, 'jar', ['--create', '--file', join(unfinished, JAR), '-C', join(unfinished, 'classes'), '.'], cacheDir);
  await rm(join(unfinished, 'classes'), { recursive: true });
  // another start may have been quicker
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
}

async function runTool(java: Java, tool: string, args: string[], cwd: string): Promise<void> {
  try {
    await run(join(java.home, 'bin', tool), args, { cwd });
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    throw new ManagedNeo4jError(
      'no-compiler',
      `The Java at ${java.home} has no ${tool}: it is a JRE, and Neo4j's start needs a JDK.`,
      'Install the JDK of the same version (such as openjdk-17-jdk-headless), or let JAVA_HOME lead to one.',
    );
  }
}

/** Archives whose service was killed before it could take them over. */
async function removeOrphans(folder: string): Promise<void> {
  for (const file of (await abandonedFiles(folder)).values()) {
    const age = Date.now() - ((await stat(file).catch(() => null))?.mtimeMs ?? Date.now());
    if (age > ARCHIVE_WRITTEN_MS) await rm(file, { force: true });
  }
}
