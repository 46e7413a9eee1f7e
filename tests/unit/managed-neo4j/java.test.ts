import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava } from '../../../src/managed-neo4j/java.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-java-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** A JAVA_HOME whose java prints this version. */
async function fakeJava(version: string): Promise<string> {
  const home = join(folder, version);
  const command = join(home, 'bin', 'java');
  await mkdir(join(home, 'bin'), { recursive: true });
  const settings = `Property settings:\n    java.home = ${home}\n    java.version = ${version}\n`;
  await writeFile(command, `#!/bin/sh\ncat >&2 <<'END'\n${settings}END\n`);
  await chmod(command, 0o755);
  return home;
}

const env = (values: Record<string, string>) => ({ PATH: process.env.PATH, ...values });

describe('findJava', () => {
  it('prefers the Java of JAVA_HOME to the one on PATH', async () => {
    const home = await fakeJava('21.0.4');
    expect(await findJava(env({ JAVA_HOME: home }))).toEqual({
      command: join(home, 'bin', 'java'),
      home,
      version: '21.0.4',
    });
  });

  it('finds the java on PATH', async () => {
    const home = await fakeJava('25');
    expect((await findJava(env({ PATH: `${join(home, 'bin')}:${process.env.PATH}` }))).version).toBe('25');
  });

  it.each(['1.8.0_402', '11.0.22'])('rejects Java %s as too old, with its path', async (version) => {
    const home = await fakeJava(version);
    await expect(findJava(env({ JAVA_HOME: home }))).rejects.toMatchObject({
      problem: 'java-too-old',
      message: `Neo4j needs Java 17 or newer; ${home}/bin/java is ${version}.`,
      hint: expect.stringMatching(/JDK 17 or newer.*JAVA_HOME.*NEO4J_URI/),
    });
  });

  it('says how to install a Java if there is none on PATH', async () => {
    await expect(findJava({ PATH: folder })).rejects.toMatchObject({
      problem: 'no-java',
      message: expect.stringContaining('PATH'),
      hint: expect.stringMatching(/Install a JDK 17.*NEO4J_URI/),
    });
  });

  it('reports a JAVA_HOME that does not exist', async () => {
    await expect(findJava(env({ JAVA_HOME: join(folder, 'gone') }))).rejects.toMatchObject({
      problem: 'no-java',
      message: expect.stringContaining(`JAVA_HOME is ${join(folder, 'gone')}`),
    });
  });
});
