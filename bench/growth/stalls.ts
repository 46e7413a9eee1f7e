import { setTimeout as sleep } from 'node:timers/promises';
import { get } from 'node:http';
import { openAgent } from '../../scripts/measure/post.js';

const INTERVAL_MS = 50;

/** Asks for /health/live at intervals, beside the requests that are measured: an answer waits while the event loop is busy. */
export class StallProbe {
  private isRunning = true;
  private longest = 0;
  private readonly agent = openAgent(1);
  private readonly finished: Promise<void>;

  constructor(url: string) {
    this.finished = this.run(`${url}/health/live`);
  }

  /** @returns the longest time until an answer, in milliseconds */
  async stop(): Promise<number> {
    this.isRunning = false;
    await this.finished;
    this.agent.destroy();
    return this.longest;
  }

  private async run(url: string): Promise<void> {
    while (this.isRunning) {
      const sent = performance.now();
      await this.ask(url);
      this.longest = Math.max(this.longest, performance.now() - sent);
      await sleep(INTERVAL_MS);
    }
  }

  private ask(url: string): Promise<void> {
    return new Promise((resolve, reject) => {
      get(url, { agent: this.agent }, (response) => {
        response.resume();
        response.once('end', resolve);
      }).once('error', reject);
    });
  }
}
