import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** Detects new versions of the graph, whichever instance wrote them, by polling while there are waiters. */
export class VersionWatch {
  private readonly events = new EventEmitter<{ polled: [number] }>().setMaxListeners(0);
  private readonly closing = new AbortController();
  private polling: Promise<void> | null = null;
  private newest = -1;

  /**
   * @param version     reads the graph's version; while it fails, waiters keep waiting
   * @param intervalMs  between two polls
   */
  constructor(
    private readonly version: () => Promise<number>,
    private readonly intervalMs: number,
  ) {}

  /** The newest version seen; -1 before the first poll. */
  get seen(): number {
    return this.newest;
  }

  /** The number of waiters. */
  get waiting(): number {
    return this.events.listenerCount('polled');
  }

  /**
   * Waits for a poll after this call.
   *
   * @param enough  whether the version satisfies the caller
   * @param signal  ends the wait without an error
   */
  until(enough: (version: number) => boolean, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        this.events.off('polled', onPolled);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const onPolled = (version: number) => {
        if (enough(version)) end();
      };
      if (signal.aborted) return resolve();
      this.events.on('polled', onPolled);
      signal.addEventListener('abort', end);
      this.polling ??= this.poll();
    });
  }

  close(): void {
    this.closing.abort();
  }

  private async poll(): Promise<void> {
    const { signal } = this.closing;
    while (this.waiting > 0 && !signal.aborted) {
      await this.readVersion();
      await pause(this.intervalMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
    this.polling = null;
  }

  private async readVersion(): Promise<void> {
    const version = await this.version().catch(() => null);
    if (version === null) return;
    // a read from a lagging cluster member may return an older version
    this.newest = Math.max(this.newest, version);
    this.events.emit('polled', this.newest);
  }
}
