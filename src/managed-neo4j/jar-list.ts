import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../process/package-root.js';

export interface Jar {
  /** path in a Maven repository */
  path: string;
  /** the path's last part: its name in the cache */
  name: string;
  /** bytes */
  size: number;
  /** hexadecimal */
  sha256: string;
}

export interface JarList {
  /** Neo4j's version */
  version: string;
  jars: readonly Jar[];
}

/** The jars that the managed Neo4j consists of; scripts/neo4j-jars.ts makes the list. */
export function readJarList(file = join(packageRoot, 'neo4j', 'jars.txt')): JarList {
  const lines = readFileSync(file, 'utf8').split('\n');
  const jars = lines.filter((line) => line && !line.startsWith('#')).map(readJar);
  const version = jars.map(({ path }) => /^org\/neo4j\/neo4j\/([^/]+)\//.exec(path)?.[1]).find(Boolean);
  if (!version) throw new Error(`${file} does not list org.neo4j:neo4j`);
  return { version, jars };
}

function readJar(line: string): Jar {
  const [, path, name, size, sha256] = /^((?:[\w.+-]+\/)+([\w.+-]+\.jar)) (\d+) ([0-9a-f]{64})$/.exec(line) ?? [];
  if (!path || !name || !sha256) throw new Error(`not a line of a jar list: ${line}`);
  return { path, name, size: Number(size), sha256 };
}
