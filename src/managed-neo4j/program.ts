import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../process/package-root.js';
import { ManagedNeo4jError, messageOf, systemCode } from './errors.js';
import type { JarList } from './jar-list.js';
import type { Java } from './java.js';
import { ownedName } from './owned-files.js';

const run = promisify(execFile);

const SOURCE = join(packageRoot, 'neo4j', 'ManagedNeo4j.java');

/**
 * Neo4j reaches into these packages of Java; neo4j.conf of its distribution opens them as well. A jar's manifest opens
 * them without the time that --add-opens costs a start from an archive.
 */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];
/** Without its line break, in bytes. */
const MANIFEST_LINE = 70;

/** What the Java process runs: one for each JDK, list of jars, place of the cache and state of the source. */
export interface Program {
  java: Java;
  /** holds the program and, in the folder jars, what it needs */
  cacheDir: string;
  /** the main class, and in its manifest the class path */
  jar: string;
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
  const manifest = manifestOf(list);
  const sources = [await readFile(SOURCE), manifest, java.home, cacheDir];
  const key = createHash('sha256').update(sources.join('\n')).digest('hex').slice(0, 12);
  const path = join(cacheDir, `program-${java.version}-${key}`);
  const program = { java, cacheDir, jar: `${path}.jar`, archive: `${path}.jsa` };
  if (!existsSync(program.jar)) {
    await verifyJars();
    await compile(program, manifest);
  }
  return program;
}

async function compile({ java, cacheDir, jar }: Program, manifest: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'skill-graph-classes-'));
  const [manifestFile, classes] = [join(folder, 'MANIFEST.MF'), join(folder, 'classes')];
  const unfinished = ownedName(jar);
  try {
    await writeFile(manifestFile, manifest);
    const classPath = join(cacheDir, 'jars', '*');
    await runTool(java, 'javac', ['--release', '17', '-proc:none', '-d', classes, '-cp', classPath, SOURCE]);
    await runTool(java, 'jar', ['--create', '--file', unfinished, '--manifest', manifestFile, '-C', classes, '.']);
    await rename(unfinished, jar);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function manifestOf({ jars }: JarList): string {
  const attributes = {
    'Main-Class': 'ManagedNeo4j',
    'Add-Opens': OPENED.map((name) => `java.base/${name}`).join(' '),
    'Enable-Native-Access': 'ALL-UNNAMED',
    // named one by one: the archive takes no wildcards
    'Class-Path': jars.map(({ name }) => `jars/${name}`).join(' '),
  };
  const lines = Object.entries(attributes).map(([name, value]) => `${name}: ${value}`);
  // a line that goes on begins with a space
  return lines.map((line) => `${line.replace(new RegExp(`.{${MANIFEST_LINE}}(?=.)`, 'g'), '$&\n ')}\n`).join('');
}

async function runTool(java: Java, tool: string, args: string[]): Promise<void> {
  try {
    await run(join(java.home, 'bin', tool), args);
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
