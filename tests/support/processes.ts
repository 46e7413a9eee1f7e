import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 20;

/** Whether a process exists; one that has ended does until its parent, or the system, has removed it. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Waits until a process has ended and was removed. */
export async function ended(pid: number): Promise<void> {
  while (isAlive(pid)) await pause(POLL_MS);
}
