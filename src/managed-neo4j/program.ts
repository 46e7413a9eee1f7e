import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../process/package-root.js';
import { messageOf } from '../model/error-code.js';
import { systemCode } from '../downloads/errors.js';
import { ManagedNeo4jError } from './errors.js';
import type { JarList } from './jar-list.js';
import type { Java } from './java.js';
import { ownedName } from '../downloads/owned-files.js';

const run = promisify(execFile);

const SOURCE = join(packageRoot, 'neo4j', 'ManagedNeo4j.java');

/**
 * Packages of Java that Neo4j accesses by reflection; the neo4j.conf of its distribution opens them, too. They are opened in
 * the jar's manifest because --add-opens slows down a start from an archive.
 */
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];
/** bytes without the line break */
const MAX_MANIFEST_LINE = 70;

/** The compiled Java program: one for each JDK, list of jars, cache folder and version of the source. */
export interface Program {
  java: Java;
  /** holds the program and, in the folder jars, its dependencies */
  cacheDir: string;
  /** contains the main class; its manifest has the class path */
  jar: string;
  /** the path of the class-data archive, which may not exist */
  archive: string;
}

/**
 * Compiles the main class if necessary. `java Main.java` would compile it on each start, and the class-data archive only
 * contains classes from jars.
 *
 * @param verifyJars  called before the jars are first used
 * @throws ManagedNeo4jError no-compiler if the Java is a JRE, start-failed if the compiler fails
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
    'Add-Opens': OPENED_PACKAGES.map((name) => `java.base/${name}`).join(' '),
    'Enable-Native-Access': 'ALL-UNNAMED',
    // no wildcards: the archive does not support them
    'Class-Path': jars.map(({ name }) => `jars/${name}`).join(' '),
  };
  const lines = Object.entries(attributes).map(([name, value]) => `${name}: ${value}`);
  // a continuation line begins with a space
  return lines.map((line) => `${line.replace(new RegExp(`.{${MAX_MANIFEST_LINE}}(?=.)`, 'g'), '$&\n ')}\n`).join('');
}

async function runTool(java: Java, tool: string, args: string[]): Promise<void> {
  try {
    await run(join(java.home, 'bin', tool), args);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') {
      throw new ManagedNeo4jError(
        'no-compiler',
        `The Java at ${java.home} has no ${tool}: it is a JRE, but starting Neo4j needs a JDK.`,
        'Install the JDK of the same version (such as openjdk-17-jdk-headless), or set JAVA_HOME to a JDK.',
      );
    }
    throw new ManagedNeo4jError(
      'start-failed',
      `The ${tool} of the Java at ${java.home} failed. ${messageOf(error)}`,
      'Set JAVA_HOME to another JDK, version 17 or newer.',
      { cause: error },
    );
  }
}
