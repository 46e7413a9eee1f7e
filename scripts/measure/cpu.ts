import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Which threads count, by their names, e.g. all but those of the just-in-time compiler. */
export type ThreadFilter = (name: string) => boolean;

const EVERY_THREAD: ThreadFilter = () => true;

/** The Java threads that compile byte code: their work ends once the statements have been compiled. */
export const isNoCompiler: ThreadFilter = (name) => !/^C[12] Compiler/.test(name);

/**
 * The CPU time of a process, in nanosecond resolution: /proc/PID/task/TID/schedstat, whose first number is the time that
 * a thread has spent on a CPU. /proc/PID/stat has the same in ticks of 10 ms, too coarse for one request.
 */
export class CpuClock {
  /** nanoseconds of each counted thread; those of a thread that has ended stay, as it was last seen */
  private readonly threads = new Map<string, number>();
  private readonly ignored = new Set<string>();

  /** @throws Error where the system has no /proc/PID/task/TID/schedstat: elsewhere than on Linux */
  constructor(
    private readonly pid: number,
    private readonly counts: ThreadFilter = EVERY_THREAD,
  ) {
    if (!existsSync(`/proc/${pid}/task/${pid}/schedstat`)) {
      throw new Error(`the CPU time of process ${pid} cannot be read: this needs Linux, and the process must run`);
    }
  }

  /** Microseconds of CPU since the process started, user and system time together. */
  read(): number {
    for (const thread of readdirSync(`/proc/${this.pid}/task`)) this.readThread(thread);
    let sum = 0;
    for (const nanoseconds of this.threads.values()) sum += nanoseconds;
    return sum / 1_000;
  }

  private readThread(thread: string): void {
    if (this.ignored.has(thread)) return;
    const folder = `/proc/${this.pid}/task/${thread}`;
    try {
      if (!this.threads.has(thread) && !this.counts(readFileSync(`${folder}/comm`, 'utf8').trim())) {
        this.ignored.add(thread);
        return;
      }
      this.threads.set(thread, Number(readFileSync(`${folder}/schedstat`, 'utf8').split(' ', 1)[0]));
    } catch {
      // the thread has ended since its name was read
    }
  }
}
