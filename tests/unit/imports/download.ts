import { afterAll } from '@jest/globals';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import type { EdgeRecord, NewNode } from '../../../src/model/records.js';
import type { ImportFormat, KnownIds, Skipped } from '../../../src/imports/item.js';

export type Files = Readonly<Record<string, string>>;

const folders: string[] = [];

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Creates a folder with these files, by path, which the test file removes at its end. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export async function zipOf(files: Files, options: { compress?: boolean } = {}): Promise<string> {
  const zip = new yazl.ZipFile();
  for (const [path, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), path, options);
  zip.end();
  const path = join(folderOf({}), 'download.zip');
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

/** Reads all items of a format. */
export async function readAll(format: ImportFormat, known?: KnownIds) {
  const nodes: NewNode[] = [];
  const edges: EdgeRecord[] = [];
  const places = new Map<string, string>();
  const skipped: string[] = [];
  const noted: string[] = [];
  const skip = ({ at, reason, isRead }: Skipped) => {
    (isRead ? noted : skipped).push(`${at.file}:${at.line}: ${reason}`);
  };
  for await (const item of format.items(skip, known)) {
    const key = 'node' in item ? item.node.id : `${item.edge.from} ${item.edge.kind} ${item.edge.to}`;
    places.set(key, `${item.at.file}:${item.at.line}`);
    if ('node' in item) nodes.push(item.node);
    else edges.push(item.edge);
  }
  const node = (id: string) => {
    const found = nodes.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no ${id} among ${nodes.map((node) => node.id).join(', ')}`);
    return found;
  };
  return { nodes, edges, places, skipped, noted, node };
}

/** `skill:a REQUIRES skill:b` */
export const shortly = (edges: readonly EdgeRecord[]) => edges.map(({ from, kind, to }) => `${from} ${kind} ${to}`);

export const rows = (delimiter: string, lineEnd: string, table: readonly (readonly string[])[]) =>
  table.map((row) => row.join(delimiter) + lineEnd).join('');
