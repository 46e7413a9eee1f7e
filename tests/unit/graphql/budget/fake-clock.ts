/** A clock and event loop that a test advances. */
export class FakeClock {
  private time = 0;
  private readonly timers = new Set<{ at: number; work: () => void }>();
  private turns: (() => void)[] = [];

  now(): number {
    return this.time;
  }

  cpu(): number {
    return this.time;
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = { at: this.time + milliseconds, work };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  afterTurn(work: () => void): void {
    this.turns.push(work);
  }

  get timerCount(): number {
    return this.timers.size;
  }

  advance(milliseconds: number): void {
    this.time += milliseconds;
    for (const timer of [...this.timers]) {
      if (timer.at > this.time) continue;
      this.timers.delete(timer);
      timer.work();
    }
  }

  /** Runs one turn; returns whether any callback ran. */
  turn(): boolean {
    const due = this.turns;
    this.turns = [];
    for (const work of due) work();
    return due.length > 0;
  }

  turnUntilIdle(): void {
    while (this.turn());
  }
}
