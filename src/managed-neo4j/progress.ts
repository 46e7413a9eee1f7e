import type { FetchProgress } from './jars.js';

const BAR_WIDTH = 30;

/** Shows a progress bar on a terminal; otherwise prints a line at each quarter. */
export function progressReporter(stream: NodeJS.WriteStream = process.stderr): (progress: FetchProgress) => void {
  let shown = -1;
  return ({ jars, jarsDone, bytes, bytesDone }) => {
    const percent = Math.floor((100 * bytesDone) / bytes);
    const step = stream.isTTY ? percent : Math.floor(percent / 25);
    const done = jarsDone === jars;
    if (step === shown && !done) return;
    shown = step;
    const text = `Neo4j: ${megabytes(bytesDone)} of ${megabytes(bytes)} MB, ${jarsDone} of ${jars} jars`;
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
