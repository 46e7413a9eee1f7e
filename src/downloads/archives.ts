import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar';
import { openPromise } from 'yauzl';
import { ensureFiles, type FetchOptions, isIntact, type KnownFile, type RemoteFile } from './files.js';

/** Files out of an archive, by their paths in it. */
export interface Unpacked {
  archive: RemoteFile;
  kind: 'zip' | 'tgz';
  /** what is kept, under the last segment of its path */
  members: readonly (Omit<KnownFile, 'name'> & { path: string })[];
}

/**
 * Ensures that the folder holds the members of an archive intact, which are all read. If not, downloads the archive,
 * unpacks the members, and deletes it.
 *
 * @throws DownloadError or the error of the file system
 */
export async function ensureUnpacked(folder: string, { archive, kind, members }: Unpacked, options: FetchOptions) {
  await mkdir(folder, { recursive: true });
  const intact = await Promise.all(
    members.map((member) => isIntact(folder, { ...member, name: basename(member.path) }, options.log, true)),
  );
  if (intact.every(Boolean)) return;
  await ensureFiles(folder, [archive], options);
  const unpacking = await mkdtemp(join(folder, 'unpacking-'));
  try {
    const paths = members.map(({ path }) => path);
    await (kind === 'zip' ? unzip : untar)(join(folder, archive.name), paths, unpacking);
    for (const name of paths.map((path) => basename(path))) await rename(join(unpacking, name), join(folder, name));
  } finally {
    await rm(unpacking, { recursive: true });
  }
  await rm(join(folder, archive.name), { force: true });
}

async function unzip(file: string, paths: readonly string[], folder: string): Promise<void> {
  const zip = await openPromise(file);
  try {
    for await (const entry of zip.eachEntry()) {
      if (!paths.includes(entry.fileName)) continue;
      const target = createWriteStream(join(folder, basename(entry.fileName)));
      await pipeline(await zip.openReadStreamPromise(entry), target);
    }
  } finally {
    zip.close();
  }
}

async function untar(file: string, paths: readonly string[], folder: string): Promise<void> {
  const strip = paths[0]?.split('/').slice(1).length;
  await extract({ file, cwd: folder, strip, filter: (path) => paths.includes(path) });
}
