import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readJarList } from '../src/managed-neo4j/jar-list.js';
import { packageRoot } from '../src/process/package-root.js';

/** Hardware and versions, as lines of the page. */
export type Machine = Record<string, string>;

export async function readMachine(): Promise<Machine> {
  const processors = cpus();
  return {
    Processor: `${processors[0]?.model.trim() ?? 'unknown'}, ${processors.length} cores`,
    Memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    System: `${type()} ${release()}`,
    Node: process.version,
    Java: await javaVersion(),
    Neo4j: `${readJarList().version}, managed, with a heap of 2 GB`,
    'Apollo Server': await versionOf('@apollo/server'),
    '@neo4j/graphql': await versionOf('@neo4j/graphql'),
    'neo4j-driver': await versionOf('neo4j-driver'),
    undici: await versionOf('undici'),
  };
}

async function versionOf(name: string): Promise<string> {
  const file = join(packageRoot, 'bench', 'node_modules', name, 'package.json');
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}

async function javaVersion(): Promise<string> {
  const { stderr } = await promisify(execFile)('java', ['-version']);
  return /"([^"]+)"/.exec(stderr)?.[1] ?? 'unknown';
}
