import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { pipeline, type Readable, Transform } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise } from 'yauzl';
import { ImportError } from './item.js';

/** A file that can be read as often as is needed. */
export interface SourceFile {
  /** its path inside of the download */
  readonly path: string;
  open(): Promise<Readable>;
}

/** A folder or a zip as it was downloaded; nothing is unpacked to disk. */
export interface Download {
  /**
   * The file that has one of these base names, wherever in the download it lies.
   *
   * @throws ImportError where there is none, or more than one
   */
  file(...names: readonly [string, ...string[]]): SourceFile;
  close(): void;
}

/**
 * @param holds  what the download should hold, for the message where it does not
 * @throws ImportError for a path that is neither a folder nor a zip
 */
export async function openDownload(path: string, holds: string): Promise<Download> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new ImportError(`${path}: there is no such file or folder; ${holds}`);
  const { files, close } = found.isDirectory() ? await openFolder(path) : await openZip(path, holds);
  return { file: (...names) => pick(path, files, names, holds), close };
}

/** One file that stands by itself. */
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

async function openZip(path: string, holds: string): Promise<Opened> {
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
    const why = error instanceof Error ? error.message : String(error);
    throw new ImportError(`${path}: cannot be read as a zip (${why}); ${holds}`, { cause: error });
  }
}

/** yauzl compares sizes alone. */
function withChecksum(content: Readable, entry: Entry): Readable {
  let sum = 0;
  const check = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush: (done) => done(sum === entry.crc32 ? null : new Error('its checksum is wrong; download it again')),
  });
  return pipeline(content, check, () => undefined);
}

function pick(path: string, files: readonly SourceFile[], names: readonly string[], holds: string): SourceFile {
  const [first, ...others] = files.filter((file) => names.includes(basename(file.path)));
  if (!first) throw new ImportError(`${path}: ${names.join(' or ')} is missing; ${holds}`);
  if (others.length > 0) {
    const places = [first, ...others].map((file) => file.path).join(' and ');
    throw new ImportError(`${path}: more than one ${names[0]} (${places}); leave only the one to import`);
  }
  return first;
}
