import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../process/package-root.js';
import { messageOf } from '../model/error-code.js';
import { systemCode } from '../downloads/errors.js';
import { ManagedNeo4jError } from './errors.js';
import type { Jar, JarList } from './jar-list.js';
import type { Java } from './java.js';
import { ownedName } from '../downloads/owned-files.js';

const run = promisify(execFile);

const SOURCE = join(packageRoot, 'neo4j', 'ManagedNeo4j.java');

/**
 * Packages of Java that Neo4j accesses by reflection; the neo4j.conf of its distribution opens them, too. They are opened in
 * the jar's manifest because --add-opens slows down a start from an archive.
 */
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];
/**
 * Signed jars, whose classes are copied into the program without the signatures: of a signed jar, Java verifies the digest
 * of each class that it loads, and leaves the classes out of the class-data archive. That took 40% of the CPU of a start.
 * What is copied was verified by the digest in the list of jars.
 */
const SIGNED = /^eclipse-collections(-api)?-[\d.]+\.jar$/;
const SIGNATURE = /\.(SF|RSA|DSA|EC)$/;
/** bytes without the line break */
const MAX_MANIFEST_LINE = 70;

/** The compiled Java program: one for each JDK, list of jars, cache folder and version of the source. */
export interface Program {
  java: Java;
  /** holds the program and, in the folder jars, its other dependencies */
  cacheDir: string;
  /** contains the main class and those of signed jars; its manifest has the class path of the others */
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
    await compile(program, manifest, list.jars.filter(isSigned));
  }
  return program;
}

async function compile({ java, cacheDir, jar }: Program, manifest: string, signed: readonly Jar[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'skill-graph-classes-'));
  const [manifestFile, classes] = [join(folder, 'MANIFEST.MF'), join(folder, 'classes')];
  const unfinished = ownedName(jar);
  try {
    await writeFile(manifestFile, manifest);
    const jars = join(cacheDir, 'jars');
    await runTool(java, 'javac', ['--release', '17', '-proc:none', '-d', classes, '-cp', join(jars, '*'), SOURCE]);
    for (const { name } of signed) await runTool(java, 'jar', ['--extract', '--file', join(jars, name)], classes);
    await removeSignatures(classes);
    await runTool(java, 'jar', ['--create', '--file', unfinished, '--manifest', manifestFile, '-C', classes, '.']);
    await rename(unfinished, jar);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The manifest of an unpacked jar, which has digests, is replaced by that of the program. */
async function removeSignatures(classes: string): Promise<void> {
  const folder = join(classes, 'META-INF');
  for (const name of await readdir(folder)) if (SIGNATURE.test(name)) await rm(join(folder, name));
  await rm(join(folder, 'MANIFEST.MF'));
}

/** Whether the classes of a jar are part of the program. */
export function isSigned({ name }: Jar): boolean {
  return SIGNED.test(name);
}

function manifestOf({ jars }: JarList): string {
  const onClassPath = jars.filter((jar) => !isSigned(jar));
  const attributes = {
    'Main-Class': 'ManagedNeo4j',
    'Add-Opens': OPENED_PACKAGES.map((name) => `java.base/${name}`).join(' '),
    'Enable-Native-Access': 'ALL-UNNAMED',
    // no wildcards: the archive does not support them
    'Class-Path': onClassPath.map(({ name }) => `jars/${name}`).join(' '),
  };
  const lines = Object.entries(attributes).map(([name, value]) => `${name}: ${value}`);
  // a continuation line begins with a space
  return lines.map((line) => `${line.replace(new RegExp(`.{${MAX_MANIFEST_LINE}}(?=.)`, 'g'), '$&\n ')}\n`).join('');
}

/** @param cwd  where the tool runs */
async function runTool(java: Java, tool: string, args: string[], cwd?: string): Promise<void> {
  try {
    await run(join(java.home, 'bin', tool), args, { cwd });
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
