import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { pipeline, type Readable, Transform } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise } from 'yauzl';
import { messageOf } from '../model/error-code.js';
import { ImportError } from './item.js';

/** A file that can be opened any number of times. */
export interface SourceFile {
  /** its path within the download */
  readonly path: string;
  open(): Promise<Readable>;
}

/** A downloaded folder or zip. A zip is not unpacked to disk. */
export interface Download {
  /**
   * Finds the file with one of these base names in any folder of the download.
   *
   * @throws ImportError if there is none, or more than one
   */
  file(...names: readonly [string, ...string[]]): SourceFile;
  close(): void;
}

/**
 * @param expected  describes the expected contents, for error messages
 * @throws ImportError if the path is neither a folder nor a zip
 */
export async function openDownload(path: string, expected: string): Promise<Download> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new ImportError(`${path}: no such file or folder; ${expected}`);
  const { files, close } = found.isDirectory() ? await openFolder(path) : await openZip(path, expected);
  return { file: (...names) => findFile(path, files, names, expected), close };
}

/** A single file on disk. */
export function plainFile(path: string, shownAs = basename(path)): SourceFile {
  return { path: shownAs, open: async () => createReadStream(path) };
}

interface Opened {
  files: readonly SourceFile[];
  readonly close: () => void;
}

async function openFolder(folder: string): Promise<Opened> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return { files: paths.map((path) => plainFile(path, relative(folder, path))), close: () => undefined };
}

async function openZip(path: string, expected: string): Promise<Opened> {
  try {
    const zip = await openPromise(path, { autoClose: false });
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) entries.push(entry);
    const files = entries.map((entry) => ({
      path: entry.fileName,
      open: async () => withChecksum(await zip.openReadStreamPromise(entry), entry),
    }));
    return { files, close: () => zip.close() };
  } catch (error) {
    throw new ImportError(`${path}: cannot be read as a zip (${messageOf(error)}); ${expected}`, { cause: error });
  }
}

/** Verifies the CRC-32 of an entry: yauzl verifies its size only. */
function withChecksum(content: Readable, entry: Entry): Readable {
  let sum = 0;
  const check = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush: (done) => done(sum === entry.crc32 ? null : new Error('checksum mismatch; download it again')),
  });
  return pipeline(content, check, () => undefined);
}

function findFile(path: string, files: readonly SourceFile[], names: readonly string[], expected: string): SourceFile {
  const [first, ...others] = files.filter((file) => names.includes(basename(file.path)));
  if (!first) throw new ImportError(`${path}: ${names.join(' or ')} is missing; ${expected}`);
  if (others.length > 0) {
    const paths = [first, ...others].map((file) => file.path).join(' and ');
    throw new ImportError(`${path}: more than one ${names[0]} (${paths}); keep only the one to import`);
  }
  return first;
}
