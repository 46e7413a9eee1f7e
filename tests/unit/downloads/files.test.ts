import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureFiles } from '../../../src/downloads/files.js';
import type { FetchProgress } from '../../../src/downloads/progress.js';
import { serveContent, fileOf, type FileServer, serveFiles } from '../../support/file-server.js';

const BYTES = Buffer.from('a jar '.repeat(20_000));
const JAR = fileOf('example-1.0.jar', BYTES);
const OTHER = Buffer.from('A JAR '.repeat(20_000));

let folder: string;
let server: FileServer | undefined;
let progress: FetchProgress[];
let logged: string[];
let whenReceived: (bytes: number) => void;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-jars-'));
  progress = [];
  logged = [];
  whenReceived = () => undefined;
});

afterEach(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

async function serve(...[handler]: Parameters<typeof serveFiles>) {
  server = await serveFiles(handler);
  return server;
}

function ensure(url: string, verifyAll = false) {
  const onProgress = (update: FetchProgress) => {
    progress.push(update);
    whenReceived(update.bytesDone);
  };
  const origin = { url, original: 'Maven Central', setting: 'NEO4J_JARS_URL' };
  const options = { what: 'jars', origin, onProgress, log: (message: string) => void logged.push(message) };
  return ensureFiles(folder, [JAR], options, verifyAll);
}

describe('a missing jar', () => {
  it('is downloaded once, from its path below the URL', async () => {
    const { url, requests } = await serve(serveContent(BYTES));
    expect([await ensure(url), await ensure(`${url}/`)]).toEqual([1, 0]);
    expect(requests).toEqual([{ path: '/maven2/org/example/example-1.0.jar', range: undefined }]);
    expect(await readdir(folder)).toEqual([JAR.name]);
    expect(await readFile(join(folder, JAR.name))).toEqual(BYTES);
    expect(progress.at(-1)).toEqual({ files: 1, filesDone: 1, bytes: BYTES.length, bytesDone: BYTES.length });
  });

  it('is resumed from the partial file of a process that has ended', async () => {
    await writeFile(join(folder, `${JAR.name}.0-0.part`), BYTES.subarray(0, 50_000));
    const { url, requests } = await serve(serveContent(BYTES));
    await ensure(url);
    expect(requests[0]?.range).toBe('bytes=50000-');
    expect(await readdir(folder)).toEqual([JAR.name]);
    expect(progress.at(-1)?.bytesDone).toBe(BYTES.length);
  });

  it('is not taken from a process that is still downloading it', async () => {
    const foreign = `${JAR.name}.${process.ppid}-1.part`;
    await writeFile(join(folder, foreign), BYTES.subarray(0, 50_000));
    const { url, requests } = await serve(serveContent(BYTES));
    await ensure(url);
    expect(requests[0]?.range).toBeUndefined();
    expect(await readdir(folder)).toEqual([JAR.name, foreign]);
  });

  it('is downloaded from the start if the partial file has other content', async () => {
    await writeFile(join(folder, `${JAR.name}.0-0.part`), OTHER.subarray(0, 50_000));
    const { url, requests } = await serve(serveContent(BYTES));
    await ensure(url);
    expect(requests.map(({ range }) => range)).toEqual(['bytes=50000-', undefined]);
    expect(progress.at(-1)?.bytesDone).toBe(BYTES.length);
  });

  it('is resumed after the connection is lost', async () => {
    const { url, requests } = await serve((request, response) => {
      if (request.headers.range) return serveContent(BYTES)(request, response);
      response.writeHead(200, { 'content-length': BYTES.length }).write(BYTES.subarray(0, 40_000));
      whenReceived = (bytes) => void (bytes === 40_000 && response.destroy());
    });
    await ensure(url);
    expect(requests.map(({ range }) => range)).toEqual([undefined, 'bytes=40000-']);
  });

  it('is retried while the server is overloaded', async () => {
    let requests = 0;
    const { url } = await serve((request, response) => {
      requests += 1;
      if (requests < 3) response.writeHead(503).end();
      else serveContent(BYTES)(request, response);
    });
    expect(await ensure(url)).toBe(1);
  });
});

describe('a jar that cannot be downloaded', () => {
  it('is reported with both checksums if the repository serves other content, which is discarded', async () => {
    const { url } = await serve(serveContent(OTHER));
    await expect(ensure(url)).rejects.toMatchObject({
      problem: 'wrong-checksum',
      message: expect.stringMatching(`${JAR.name}.*${fileOf('', OTHER).sha256}.*${JAR.sha256}`),
      hint: expect.stringContaining('NEO4J_JARS_URL'),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('is reported with its URL if the repository lacks it, without a retry', async () => {
    const { url, requests } = await serve((_request, response) => void response.writeHead(404).end());
    await expect(ensure(url)).rejects.toMatchObject({
      problem: 'download-failed',
      message: `${url}/org/example/example-1.0.jar could not be fetched: HTTP status 404.`,
    });
    expect(requests).toHaveLength(1);
  });

  it('is reported with the reason if nothing listens at the URL', async () => {
    const { url, close } = await serveFiles(serveContent(BYTES));
    await close();
    await expect(ensure(url)).rejects.toMatchObject({
      problem: 'download-failed',
      message: expect.stringMatching(/example-1\.0\.jar could not be fetched: ECONNREFUSED/),
      hint: expect.stringContaining('NEO4J_JARS_URL'),
    });
  }, 30_000);
});

describe('a corrupted jar', () => {
  it('is detected, logged and downloaded again', async () => {
    const { url } = await serve(serveContent(BYTES));
    await ensure(url);
    await writeFile(join(folder, JAR.name), OTHER);
    expect(await ensure(url)).toBe(1);
    expect(logged).toContainEqual(expect.stringMatching(`${JAR.name} is corrupted.*${JAR.sha256}`));
    expect(await readFile(join(folder, JAR.name))).toEqual(BYTES);
  });

  it('with the same size and time is detected if all jars are verified', async () => {
    const { url } = await serve(serveContent(BYTES));
    await ensure(url);
    await writeFile(join(folder, JAR.name), OTHER);
    await utimes(join(folder, JAR.name), new Date('2000-01-01T00:00:00Z'), new Date('2000-01-01T00:00:00Z'));
    expect([await ensure(url), await ensure(url, true)]).toEqual([0, 1]);
  });
});
