import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ManagedNeo4jError } from './errors.js';

const run = promisify(execFile);

const LEAST_VERSION = 17;
const INSTALL = `Install a JDK ${LEAST_VERSION} or newer (such as openjdk-17-jdk-headless, or one from adoptium.net)`;
const ELSEWHERE = 'or set NEO4J_URI to a Neo4j that runs elsewhere';

export interface Java {
  /** the java command */
  command: string;
  /** the folder of the JDK, which holds bin/javac */
  home: string;
  /** such as 17.0.15 */
  version: string;
}

/**
 * The Java of JAVA_HOME, else the one on PATH.
 *
 * @throws ManagedNeo4jError no-java or java-too-old
 */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const command = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  const settings = await showSettings(command, env);
  const home = /^\s*java\.home = (.+)$/m.exec(settings)?.[1]?.trim();
  const version = /^\s*java\.version = (\S+)/m.exec(settings)?.[1];
  if (!home || !version) throw noJava(command, env);
  if (majorVersion(version) < LEAST_VERSION) {
    throw new ManagedNeo4jError(
      'java-too-old',
      `Neo4j needs Java ${LEAST_VERSION} or newer; ${env.JAVA_HOME ? command : 'the java on PATH'} is ${version}.`,
      `${INSTALL} and let PATH or JAVA_HOME lead to it, ${ELSEWHERE}.`,
    );
  }
  return { command, home, version };
}

/** 1.8.0_402 is 8, 17.0.15 is 17. */
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
        `Let JAVA_HOME name the folder of a JDK, or unset it to use the java on PATH, ${ELSEWHERE}.`,
        { cause },
      )
    : new ManagedNeo4jError(
        'no-java',
        'Neo4j needs Java, and there is no working java on PATH.',
        `${INSTALL}, ${ELSEWHERE}.`,
        { cause },
      );
}
