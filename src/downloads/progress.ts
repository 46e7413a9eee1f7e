const BAR_WIDTH = 30;

/** Progress over all files that are downloaded. */
export interface FetchProgress {
  files: number;
  filesDone: number;
  bytes: number;
  bytesDone: number;
}

/**
 * Shows a progress bar on a terminal; otherwise prints a line at each quarter.
 *
 * @param name  of what is downloaded, such as Neo4j
 * @param noun  for its files, such as jars
 */
export function progressReporter(
  name: string,
  noun: string,
  stream: NodeJS.WriteStream = process.stderr,
): (progress: FetchProgress) => void {
  let shown = -1;
  return ({ files, filesDone, bytes, bytesDone }) => {
    const percent = Math.floor((100 * bytesDone) / bytes);
    const step = stream.isTTY ? percent : Math.floor(percent / 25);
    const done = filesDone === files;
    if (step === shown && !done) return;
    shown = step;
    const text = `${name}: ${megabytes(bytesDone)} of ${megabytes(bytes)} MB, ${filesDone} of ${files} ${noun}`;
    if (!stream.isTTY) stream.write(`${text}\n`);
    else stream.write(`\r\u001b[K${bar(percent)} ${text}${done ? '\n' : ''}`);
  };
}

function bar(percent: number): string {
  const filled = Math.round((percent / 100) * BAR_WIDTH);
  return `[${'#'.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${String(percent).padStart(3)}%`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
