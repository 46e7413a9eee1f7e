import { setTimeout as pause } from 'node:timers/promises';
import { CpuClock } from './cpu.js';

/** Longer than the pauses of work in the background. */
const WINDOW_MS = 2_000;
const IDLE_SHARE = 0.05;
const MAX_WINDOWS = 150;

/**
 * Waits until a process uses almost no CPU time.
 *
 * @throws Error after five minutes
 */
export async function untilIdle(pid: number): Promise<void> {
  const clock = new CpuClock(pid);
  for (let count = 0; count < MAX_WINDOWS; count++) {
    const before = clock.read();
    await pause(WINDOW_MS);
    if (clock.read() - before < IDLE_SHARE * WINDOW_MS * 1_000) return;
  }
  throw new Error(`process ${pid} is not idle after ${(MAX_WINDOWS * WINDOW_MS) / 60_000} minutes`);
}
