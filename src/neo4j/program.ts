import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../package-root.js';
import { ManagedNeo4jError, messageOf, systemCode } from './errors.js';
import type { JarList } from './jar-list.js';
import type { Java } from './java.js';
import { ownedName } from './owned-files.js';

const run = promisify(execFile);

const SOURCE = join(packageRoot, 'neo4j', 'ManagedNeo4j.java');

/** What the Java process runs: one for each JDK, list of jars, place of the cache and state of the source. */
export interface Program {
  java: Java;
  /** the folder to run in: class paths are relative to it, so that they fit on any command line */
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
 * @param verifyJars  called before the jars are first used
 * @throws ManagedNeo4jError no-compiler where the Java is a JRE, start-failed where the compiler fails
 */
export async function ensureProgram(
  java: Java,
  cacheDir: string,
  list: JarList,
  verifyJars: () => Promise<unknown>,
): Promise<Program> {
  const source = await readFile(SOURCE, 'utf8');
  const sources = [source, java.home, cacheDir, ...list.jars.map(({ sha256 }) => sha256)].join('\n');
  const key = createHash('sha256').update(sources).digest('hex').slice(0, 12);
  const path = join(cacheDir, `program-${java.version}-${key}`);
  const program = { java, cacheDir, classPath: `${path}.class-path`, archive: `${path}.jsa` };
  if (!existsSync(`${path}.jar`)) {
    await verifyJars();
    const jars = [...list.jars.map(({ name }) => `jars/${name}`), `program-${java.version}-${key}.jar`];
    await writeFile(program.classPath, `-cp "${jars.join(delimiter)}"\n`);
    await compile(program, `${path}.jar`);
  }
  return program;
}

async function compile({ java, cacheDir, classPath }: Program, jar: string): Promise<void> {
  const classes = await mkdtemp(join(tmpdir(), 'skill-graph-classes-'));
  const unfinished = ownedName(jar);
  try {
    const compiler = ['--release', '17', '-proc:none', '-d', classes, `@${classPath}`, SOURCE];
    await runTool(java, 'javac', compiler, cacheDir);
    await runTool(java, 'jar', ['--create', '--file', unfinished, '-C', classes, '.'], cacheDir);
    await rename(unfinished, jar);
  } finally {
    await rm(classes, { recursive: true });
  }
}

async function runTool(java: Java, tool: string, args: string[], cwd: string): Promise<void> {
  try {
    await run(join(java.home, 'bin', tool), args, { cwd });
  } catch (error) {
    if (systemCode(error) === 'ENOENT') {
      throw new ManagedNeo4jError(
        'no-compiler',
        `The Java at ${java.home} has no ${tool}: it is a JRE, and Neo4j's start needs a JDK.`,
        'Install the JDK of the same version (such as openjdk-17-jdk-headless), or let JAVA_HOME lead to one.',
      );
    }
    throw new ManagedNeo4jError(
      'start-failed',
      `The ${tool} of the Java at ${java.home} failed. ${messageOf(error)}`,
      'Let JAVA_HOME lead to another JDK, of version 17 or newer.',
      { cause: error },
    );
  }
}
