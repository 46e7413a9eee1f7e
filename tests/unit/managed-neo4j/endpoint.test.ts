import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEndpoint, removeEndpoint, writeEndpoint } from '../../../src/managed-neo4j/endpoint.js';

/** Greater than any process id of a real system. */
const NO_PROCESS = 2 ** 31 - 1;

let dataDir: string;
let listener: Server;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'skill-graph-endpoint-'));
  await mkdir(join(dataDir, 'neo4j'));
  listener = createServer();
  await new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening));
});

afterEach(async () => {
  listener.close();
  await rm(dataDir, { recursive: true });
});

function endpoint(pid = process.pid) {
  const { port } = listener.address() as AddressInfo;
  const uri = `bolt://127.0.0.1:${port}`;
  return { uri, port, username: 'neo4j', password: 'secret', pid, servicePid: process.pid };
}

it('describes a running Neo4j and is readable by its owner only', async () => {
  await writeEndpoint(dataDir, endpoint());
  expect(await readEndpoint(dataDir)).toEqual(endpoint());
  expect((await stat(join(dataDir, 'neo4j', 'endpoint.json'))).mode & 0o777).toBe(0o600);
});

it('is null if nothing was ever started', async () => {
  expect(await readEndpoint(join(dataDir, 'nowhere'))).toBeNull();
});

it('is null if the process has ended without removing it', async () => {
  await writeEndpoint(dataDir, endpoint(NO_PROCESS));
  expect(await readEndpoint(dataDir)).toBeNull();
});

it('is null if another process has reused the id and nothing listens on the port', async () => {
  const left = endpoint();
  await new Promise((closed) => listener.close(closed));
  await writeEndpoint(dataDir, left);
  expect(await readEndpoint(dataDir)).toBeNull();
});

it('is null if the service was killed while writing it', async () => {
  await writeFile(join(dataDir, 'neo4j', 'endpoint.json'), '{"uri":"bolt://127.');
  expect(await readEndpoint(dataDir)).toBeNull();
});

it('is not removed for another process', async () => {
  await writeEndpoint(dataDir, endpoint());
  await removeEndpoint(dataDir, NO_PROCESS);
  expect(await readEndpoint(dataDir)).not.toBeNull();
});
