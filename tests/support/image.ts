import { cp, mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface Image {
  /** the working folder, as laid out on this machine */
  folder: string;
  env: Record<string, string>;
  uid: number;
  command: [string, ...string[]];
  healthcheck: [string, ...string[]];
}

/**
 * Lays out what the final stage of a Dockerfile copies, without an engine. It reads the instructions that ours uses, and
 * refuses others.
 *
 * @param buildFolder  holds what the build stage has in its working folder at the end
 * @param root         an empty folder, to become the root of the image
 */
export async function layOutImage(dockerfile: string, buildFolder: string, root: string): Promise<Image> {
  const image: Image = { folder: root, env: {}, uid: 0, command: [''], healthcheck: [''] };
  for (const [instruction, value] of finalStage(dockerfile)) {
    if (instruction === 'ENV')
      Object.assign(image.env, Object.fromEntries(value.split(' ').map((pair) => pair.split('='))));
    else if (instruction === 'WORKDIR') await mkdir((image.folder = join(root, value)), { recursive: true });
    else if (instruction === 'COPY') await copy(value, buildFolder, image.folder);
    else if (instruction === 'USER') image.uid = numericUser(value);
    else if (instruction === 'HEALTHCHECK') image.healthcheck = execForm(value.slice(value.indexOf('CMD ') + 4));
    else if (instruction === 'CMD') image.command = execForm(value);
    else if (instruction !== 'FROM' && instruction !== 'EXPOSE') throw new Error(`${instruction} is not known`);
  }
  return image;
}

function finalStage(dockerfile: string): [instruction: string, value: string][] {
  const lines = dockerfile
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .trim()
    .split(/\n+/);
  const start = lines.findLastIndex((line) => line.startsWith('FROM '));
  return lines.slice(start).map((line) => {
    const end = line.indexOf(' ');
    return [line.slice(0, end), line.slice(end + 1)];
  });
}

async function copy(value: string, buildFolder: string, folder: string): Promise<void> {
  const [stage, ...paths] = value.split(' ');
  const target = paths.pop();
  if (stage !== '--from=build' || target === undefined) throw new Error(`COPY ${value} is not known`);
  for (const path of paths) {
    const name = basename(path);
    if (dirname(path) !== '/app') throw new Error(`COPY ${value} is not known`);
    await cp(join(buildFolder, name), join(folder, target === './' ? name : target), { recursive: true });
  }
}

function numericUser(value: string): number {
  const [, uid] = /^(\d+):\1$/.exec(value) ?? [];
  if (uid === undefined) throw new Error(`USER ${value} is no number`);
  return Number(uid);
}

const execForm = (value: string) => JSON.parse(value) as [string, ...string[]];
