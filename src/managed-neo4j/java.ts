import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ManagedNeo4jError } from './errors.js';

const run = promisify(execFile);

const MIN_VERSION = 17;
const INSTALL = `Install a JDK ${MIN_VERSION} or newer (such as openjdk-17-jdk-headless, or one from adoptium.net)`;
const ELSEWHERE = 'or set NEO4J_URI to use a Neo4j that runs elsewhere';

export interface Java {
  /** the java command */
  command: string;
  /** the folder of the JDK, which holds bin/javac */
  home: string;
  /** such as 17.0.15 */
  version: string;
}

/**
 * Finds the Java of JAVA_HOME or, if it is not set, the one on PATH.
 *
 * @throws ManagedNeo4jError no-java or java-too-old
 */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const command = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  const settings = await showSettings(command, env);
  const home = /^\s*java\.home = (.+)$/m.exec(settings)?.[1]?.trim();
  const version = /^\s*java\.version = (\S+)/m.exec(settings)?.[1];
  if (!home || !version) throw noJava(command, env);
  if (majorVersion(version) < MIN_VERSION) {
    throw new ManagedNeo4jError(
      'java-too-old',
      `Neo4j needs Java ${MIN_VERSION} or newer; ${env.JAVA_HOME ? command : 'the java on PATH'} is ${version}.`,
      `${INSTALL} and set PATH or JAVA_HOME accordingly, ${ELSEWHERE}.`,
    );
  }
  return { command, home, version };
}

/** 8 for 1.8.0_402, 17 for 17.0.15 */
function majorVersion(version: string): number {
  return Number(/^(?:1\.)?(\d+)/.exec(version)?.[1] ?? 0);
}

async function showSettings(command: string, env: NodeJS.ProcessEnv): Promise<string> {
  try {
    return (await run(command, ['-XshowSettings:properties', '-version'], { env })).stderr;
  } catch (error) {
    throw noJava(command, env, error);
  }
}

function noJava(command: string, env: NodeJS.ProcessEnv, cause?: unknown): ManagedNeo4jError {
  return env.JAVA_HOME
    ? new ManagedNeo4jError(
        'no-java',
        `JAVA_HOME is ${env.JAVA_HOME}, but ${command} does not run.`,
        `Set JAVA_HOME to the folder of a JDK, or unset it to use the java on PATH, ${ELSEWHERE}.`,
        { cause },
      )
    : new ManagedNeo4jError(
        'no-java',
        'Neo4j needs Java, and there is no working java on PATH.',
        `${INSTALL}, ${ELSEWHERE}.`,
        { cause },
      );
}
