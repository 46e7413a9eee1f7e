import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FilePart } from '../../src/exports/formats.js';

/** Buffered characters of a file beyond which they are written. */
const MAX_BUFFERED = 1 << 20;

/** Writes the files of a folder; they appear under their names when all are complete. */
export async function writeFolder(folder: string, parts: AsyncIterable<FilePart>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = new Map<string, PartFile>();
  try {
    for await (const { file, text } of parts) {
      const part = files.get(file) ?? new PartFile(join(folder, file));
      files.set(file, part);
      await part.add(text);
    }
    for (const part of files.values()) await part.flush();
    for (const { path, name } of files.values()) await rename(path, name);
  } catch (error) {
    for (const { path } of files.values()) await rm(path, { force: true });
    throw error;
  }
}

/** A file under a temporary name. No handle is open between writes, since there may be many files. */
class PartFile {
  readonly path: string;
  private text = '';
  private flag: 'w' | 'a' = 'w';

  constructor(readonly name: string) {
    this.path = `${name}.part`;
  }

  async add(text: string): Promise<void> {
    this.text += text;
    if (this.text.length > MAX_BUFFERED) await this.flush();
  }

  async flush(): Promise<void> {
    await writeFile(this.path, this.text, { flag: this.flag });
    this.text = '';
    this.flag = 'a';
  }
}
