/** What was done, what was expected of it, and what was seen, as plain lines. */
export class Report {
  /** expectations that did not hold, with what was seen */
  readonly failed: string[] = [];
  private readonly startedAt = Date.now();

  /** @param print  takes each line */
  constructor(private readonly print: (line: string) => void) {}

  done(what: string): void {
    this.print(`${this.seconds()}  ${what}`);
  }

  check(expected: string, holds: boolean, seen: string | number): void {
    this.print(`${this.seconds()}  ${holds ? 'as expected' : 'NOT AS EXPECTED'}: ${expected}; seen: ${seen}`);
    if (!holds) this.failed.push(`${expected}; seen: ${seen}`);
  }

  private seconds(): string {
    return `${((Date.now() - this.startedAt) / 1000).toFixed(1).padStart(6)} s`;
  }
}
