import { readFile } from 'node:fs/promises';

/** The resident memory of a process, now and at its highest, in MB. */
export interface Memory {
  now: number;
  peak: number;
}

/** @returns zeros for a process that has ended */
export async function memoryOf(pid: number): Promise<Memory> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const mb = (field: string) =>
    Math.round(Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) / 1024);
  return { now: mb('VmRSS'), peak: mb('VmHWM') };
}
