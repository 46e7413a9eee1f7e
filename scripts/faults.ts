/**
 * Causes a fault for real, at full length, and says what was done, expected and seen. The tests in
 * tests/e2e/faults.test.ts do the same in short.
 *
 * npm run faults -- <name>
 *   frozen           Neo4j does not answer for 60 s (SIGSTOP), under load
 *   disk-full        the disk that holds DATA_DIR is full, between writes and during them; needs root, for a mount
 *   killed           Neo4j is killed under load (SIGKILL); with the times of its restart
 *   rolling-restart  10,000 requests through nginx, which must be installed, while two instances restart three times
 *
 * Exit codes: 0 all was as expected, 1 something was not, 2 there is no such fault.
 */
import * as disk from './faults/disk-full.js';
import * as freeze from './faults/frozen.js';
import { killed } from './faults/killed.js';
import { Report } from './faults/report.js';
import * as rolling from './faults/rolling-restart.js';

const FAULTS: Readonly<Record<string, (report: Report) => Promise<void>>> = {
  frozen: (report) => freeze.frozen(report, freeze.FULL),
  'disk-full': (report) => disk.diskFull(report, disk.FULL),
  killed,
  'rolling-restart': (report) => rolling.rollingRestart(report, rolling.FULL),
};

const [name = ''] = process.argv.slice(2);
const fault = FAULTS[name];
if (!fault) {
  console.error(`There is no fault '${name}'. Name one of: ${Object.keys(FAULTS).join(', ')}.`);
  process.exitCode = 2;
} else {
  const report = new Report((line) => console.log(line));
  await fault(report);
  console.log(report.failed.length === 0 ? 'All was as expected.' : `Not as expected: ${report.failed.length}.`);
  process.exitCode = report.failed.length === 0 ? 0 : 1;
}
