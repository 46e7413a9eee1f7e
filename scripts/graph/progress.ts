const BAR_WIDTH = 30;

/** Something of which `done` is done; `total` is null while nobody knows. */
export interface Progress {
  phase: string;
  done: number;
  total: number | null;
}

/** Shows progress on a terminal as a bar, elsewhere as a line at every quarter; what has no total, once it is past. */
export function progressReporter(stream: NodeJS.WriteStream = process.stderr): (progress: Progress) => void {
  let shown = '';
  let last: Progress | null = null;
  const write = (text: string, ended: boolean) => {
    if (stream.isTTY) stream.write(`\r\u001b[K${text}${ended ? '\n' : ''}`);
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

/** What it takes for progress to be shown again. */
function step({ done, total }: Progress, isTerminal: boolean): number {
  if (total === null) return Math.floor(done / 1_000);
  return Math.floor((isTerminal ? 100 : 4) * (done / total));
}

function describe({ phase, done, total }: Progress): string {
  if (total === null) return `${phase} ${done}`;
  const filled = Math.round((done / total) * BAR_WIDTH);
  return `[${'#'.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${phase} ${done} of ${total}`;
}
