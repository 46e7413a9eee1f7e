import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { pipeline, type Readable, Transform } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise } from 'yauzl';
import { messageOf } from '../model/error-code.js';
import { toUtf8, UTF8 } from './encoding.js';
import { ImportError } from './item.js';

/** A text file that can be opened any number of times. */
export interface SourceFile {
  /** its path within the download */
  readonly path: string;
  /** Its bytes in UTF-8. The stream fails with an ImportError if they are not in the encoding. */
  open(): Promise<Readable>;
}

/** A file of a zip that unpacks to more bytes, and to more times its size, is refused: it would be read for hours. */
const MAX_UNPACKED = { bytes: 100_000_000, times: 100 } as const;

/** How the files of a format are read. */
export interface TextOptions {
  /** a label of the Encoding Standard; UTF-8 by default */
  encoding?: string;
}

/** A downloaded folder or zip. A zip is not unpacked to disk. */
export interface Download {
  /**
   * Finds the file with one of these base names in any folder of the download.
   *
   * @throws ImportError if there is none, or more than one
   */
  file(...names: readonly [string, ...string[]]): SourceFile;
  /** Whether any folder of the download has a file with this base name. */
  has(name: string): boolean;
  close(): void;
}

/**
 * @param expected  describes the expected contents, for error messages
 * @param encoding  of all files
 * @throws ImportError if the path is neither a folder nor a zip
 */
export async function openDownload(path: string, expected: string, encoding: string = UTF8): Promise<Download> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new ImportError(`${path}: no such file or folder; ${expected}`);
  const { files, close } = found.isDirectory()
    ? await openFolder(path, encoding)
    : await openZip(path, expected, encoding);
  return {
    file: (...names) => findFile(path, files, names, expected),
    has: (name) => files.some((file) => basename(file.path) === name),
    close,
  };
}

/** A single file on disk. */
export function plainFile(path: string, shownAs = basename(path), encoding: string = UTF8): SourceFile {
  return { path: shownAs, open: async () => decoded(createReadStream(path), shownAs, encoding) };
}

function decoded(content: Readable, path: string, encoding: string): Readable {
  return pipeline(content, toUtf8(path, encoding), () => undefined);
}

interface Opened {
  files: readonly SourceFile[];
  readonly close: () => void;
}

async function openFolder(folder: string, encoding: string): Promise<Opened> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return { files: paths.map((path) => plainFile(path, relative(folder, path), encoding)), close: () => undefined };
}

async function openZip(path: string, expected: string, encoding: string): Promise<Opened> {
  try {
    const zip = await openPromise(path, { autoClose: false });
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) entries.push(entry);
    const files = entries.map((entry) => ({
      path: entry.fileName,
      open: async () => {
        requireModestSize(path, entry);
        return decoded(withChecksum(await zip.openReadStreamPromise(entry), entry), entry.fileName, encoding);
      },
    }));
    return { files, close: () => zip.close() };
  } catch (error) {
    throw new ImportError(`${path}: cannot be read as a zip (${messageOf(error)}); ${expected}`, { cause: error });
  }
}

/** yauzl fails if an entry unpacks to more than the size that the zip states. */
function requireModestSize(path: string, { fileName, compressedSize, uncompressedSize: size }: Entry): void {
  const times = Math.round(size / Math.max(1, compressedSize));
  if (size <= MAX_UNPACKED.bytes || times <= MAX_UNPACKED.times) return;
  throw new ImportError(
    `${path}: ${fileName} would unpack to ${Math.round(size / 1_000_000)} MB, ${times} times its size in the zip, which no ` +
      `table does (at most ${MAX_UNPACKED.bytes / 1_000_000} MB or ${MAX_UNPACKED.times} times); ` +
      'if the file is right, unpack the zip and import the folder',
  );
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
