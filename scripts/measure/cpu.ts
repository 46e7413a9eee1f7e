import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Selects threads by name, e.g. all but those of the just-in-time compiler. */
export type ThreadFilter = (name: string) => boolean;

const EVERY_THREAD: ThreadFilter = () => true;

/** Excludes the Java threads that compile byte code: their work ends once the hot code has been compiled. */
export const isNoCompiler: ThreadFilter = (name) => !/^C[12] Compiler/.test(name);

/**
 * The CPU time of a process with nanosecond resolution. The first number of /proc/PID/task/TID/schedstat is the time that a
 * thread has spent on a CPU. /proc/PID/stat counts in ticks of 10 ms, which is too coarse for a single request.
 */
export class CpuClock {
  /** nanoseconds of each selected thread; a thread that has ended keeps its last value */
  private readonly threads = new Map<string, number>();
  private readonly ignored = new Set<string>();

  /** @throws Error if there is no /proc/PID/task/TID/schedstat, as on systems other than Linux */
  constructor(
    private readonly pid: number,
    private readonly counts: ThreadFilter = EVERY_THREAD,
  ) {
    if (!existsSync(`/proc/${pid}/task/${pid}/schedstat`)) {
      throw new Error(`the CPU time of process ${pid} cannot be read: this requires Linux and a running process`);
    }
  }

  /** User and system CPU time since the start of the process, in microseconds. */
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
