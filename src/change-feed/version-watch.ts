import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** Notices that the graph's version has moved, whoever moved it: it asks at short intervals, while anybody waits. */
export class VersionWatch {
  private readonly events = new EventEmitter<{ looked: [number] }>().setMaxListeners(0);
  private readonly closing = new AbortController();
  private running: Promise<void> | null = null;
  private newest = -1;

  /**
   * @param version  reads the graph's version; while it fails, those who wait go on waiting
   * @param intervalMs  between two questions
   */
  constructor(
    private readonly version: () => Promise<number>,
    private readonly intervalMs: number,
  ) {}

  /** The newest version that was seen; -1 before the first look. */
  get seen(): number {
    return this.newest;
  }

  /** How many wait. */
  get waiting(): number {
    return this.events.listenerCount('looked');
  }

  /**
   * Waits for a look that comes after the call.
   *
   * @param enough  whether the newest version is what the caller waits for
   * @param signal  ends the waiting, without an error
   */
  until(enough: (version: number) => boolean, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        this.events.off('looked', looked);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const looked = (version: number) => {
        if (enough(version)) end();
      };
      if (signal.aborted) return resolve();
      this.events.on('looked', looked);
      signal.addEventListener('abort', end);
      this.running ??= this.run();
    });
  }

  close(): void {
    this.closing.abort();
  }

  private async run(): Promise<void> {
    const { signal } = this.closing;
    while (this.waiting > 0 && !signal.aborted) {
      await this.look();
      await pause(this.intervalMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
    this.running = null;
  }

  private async look(): Promise<void> {
    const version = await this.version().catch(() => null);
    if (version === null) return;
    // an answer of a follower that lags behind is no news
    this.newest = Math.max(this.newest, version);
    this.events.emit('looked', this.newest);
  }
}
