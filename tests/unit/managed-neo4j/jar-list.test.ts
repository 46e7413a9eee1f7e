import { expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJarList } from '../../../src/managed-neo4j/jar-list.js';

it('contains Neo4j and Bolt of one version, each jar with a unique name', () => {
  const { version, jars } = readJarList();
  const names = jars.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([`neo4j-${version}.jar`, `neo4j-bolt-${version}.jar`]));
  // the cache is one flat folder, possibly on a case-insensitive file system
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(jars.length);
});

it('rejects a line with a path outside the cache', () => {
  const folder = mkdtempSync(join(tmpdir(), 'skill-graph-list-'));
  const file = join(folder, 'jars.txt');
  writeFileSync(file, `org/neo4j/..\\evil.jar 1 ${'0'.repeat(64)}\n`);
  expect(() => readJarList(file)).toThrow('not a line of a jar list');
  rmSync(folder, { recursive: true });
});
