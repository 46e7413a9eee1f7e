import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../../src/app/log.js';
import { openEmbedder } from '../../../src/embeddings/open-embedder.js';
import { type EmbeddingsServer, serveEmbeddings } from '../../support/embeddings-server.js';
import { type FileServer, serveFiles } from '../../support/file-server.js';

interface Line {
  level: number;
  msg: string;
}
const WARN = 40;

let lines: Line[];
let stopping: AbortController;
let servers: (EmbeddingsServer | FileServer)[];

beforeEach(() => {
  [lines, stopping, servers] = [[], new AbortController(), []];
});

afterEach(async () => {
  stopping.abort();
  await Promise.all(servers.map((server) => server.close()));
});

const log = () => createLog('debug', { write: (line) => void lines.push(JSON.parse(line) as Line) });
const options = () => ({ log: log(), signal: stopping.signal, retryMs: 1 });

describe('a server that refuses the first requests', () => {
  it('is asked until it answers; one warning says what to check', async () => {
    let refusals = 2;
    const server = await serveEmbeddings([], (_request, response) => {
      refusals -= 1;
      if (refusals >= 0) response.writeHead(401).end();
      return refusals >= 0;
    });
    servers.push(server);
    const embedder = await openEmbedder({ kind: 'remote', url: server.url, model: 'words', apiKey: 'sk-1' }, options());
    expect(await embedder.questions(['caching'])).toHaveLength(1);
    const warnings = lines.filter(({ level }) => level === WARN).map(({ msg }) => msg);
    expect(warnings).toEqual([expect.stringMatching(/not available yet.*HTTP status 401.*EMBEDDINGS_API_KEY/)]);
    expect(JSON.stringify(lines)).not.toContain('sk-1');
  });

  it('is not asked any more once the service stops', async () => {
    const server = await serveEmbeddings([], (_request, response) => Boolean(response.writeHead(401).end()));
    servers.push(server);
    const settings = { kind: 'remote', url: server.url, model: 'words', apiKey: null } as const;
    const opened = openEmbedder(settings, { ...options(), retryMs: 60_000 });
    while (lines.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    stopping.abort(new Error('stopped'));
    await expect(opened).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a local model that cannot be fetched', () => {
  it('is reported with its address and the setting of a mirror, and the download ends with the service', async () => {
    const cacheDir = await mkdtemp(join(tmpdir(), 'skill-graph-embeddings-'));
    const repository = await serveFiles((_request, response) => void response.writeHead(404).end());
    servers.push(repository);
    const settings = { kind: 'local', jarsUrl: repository.url, registryUrl: repository.url } as const;
    const opened = openEmbedder(settings, { ...options(), cacheDir, retryMs: 60_000 });
    while (!lines.some(({ level }) => level === WARN)) await new Promise((resolve) => setTimeout(resolve, 5));
    stopping.abort();
    await expect(opened).rejects.toThrow();
    expect(lines.at(-1)?.msg).toMatch(
      /bge-small-en-v15-q.*\.jar could not be fetched: HTTP status 404.*NEO4J_JARS_URL/,
    );
    await rm(cacheDir, { recursive: true });
  });
});
