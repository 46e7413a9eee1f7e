/** Prints actions, expectations and observations as lines of text. */
export class Report {
  /** expectations that were not met, with the observation */
  readonly failed: string[] = [];
  private readonly startedAt = Date.now();

  /** @param print  prints a line */
  constructor(private readonly print: (line: string) => void) {}

  done(what: string): void {
    this.print(`${this.seconds()}  ${what}`);
  }

  check(expected: string, isMet: boolean, observed: string | number): void {
    this.print(`${this.seconds()}  ${isMet ? 'as expected' : 'NOT AS EXPECTED'}: ${expected}; observed: ${observed}`);
    if (!isMet) this.failed.push(`${expected}; observed: ${observed}`);
  }

  private seconds(): string {
    return `${((Date.now() - this.startedAt) / 1000).toFixed(1).padStart(6)} s`;
  }
}
