const BAR_WIDTH = 30;

export interface Progress {
  phase: string;
  done: number;
  /** null if unknown */
  total: number | null;
}

/**
 * Shows a progress bar on a terminal; otherwise prints a line at each quarter. A phase without a total is printed when it
 * ends.
 */
export function progressReporter(stream: NodeJS.WriteStream = process.stderr): (progress: Progress) => void {
  let shown = '';
  let last: Progress | null = null;
  const write = (text: string, isLast: boolean) => {
    if (stream.isTTY) stream.write(`\r\u001b[K${text}${isLast ? '\n' : ''}`);
    else stream.write(`${text}\n`);
  };
  return (progress) => {
    const { phase, done, total } = progress;
    if (last && last.phase !== phase && last.total === null) write(describe(last), true);
    last = progress;
    const key = `${phase} ${step(progress, stream.isTTY)}`;
    if (key === shown || (total === null && !stream.isTTY)) return;
    shown = key;
    write(describe(progress), done === total);
  };
}

/** Progress is shown again when this number changes. */
function step({ done, total }: Progress, isTerminal: boolean): number {
  if (total === null) return Math.floor(done / 1_000);
  return Math.floor((isTerminal ? 100 : 4) * (done / total));
}

function describe({ phase, done, total }: Progress): string {
  if (total === null) return `${phase} ${done}`;
  const filled = Math.round((done / total) * BAR_WIDTH);
  return `[${'#'.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${phase} ${done} of ${total}`;
}
