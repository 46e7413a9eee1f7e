/**
 * Injects a fault at full length and reports each action, expectation and observation. The tests in
 * tests/e2e/faults.test.ts run shorter versions.
 *
 * npm run faults -- <name>
 *   frozen           Neo4j does not respond for 60 s (SIGSTOP), under load
 *   disk-full        the disk of DATA_DIR is full, between writes and during writes; needs root for a mount
 *   killed           Neo4j is killed under load (SIGKILL); reports the time until its restart
 *   rolling-restart  10,000 requests through nginx, which must be installed, while two instances restart three times
 *
 * Exit codes: 0 all expectations were met, 1 some were not, 2 unknown fault.
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
  console.error(`Unknown fault '${name}'. Choose one of: ${Object.keys(FAULTS).join(', ')}.`);
  process.exitCode = 2;
} else {
  const report = new Report((line) => console.log(line));
  await fault(report);
  console.log(
    report.failed.length === 0 ? 'All expectations were met.' : `Expectations not met: ${report.failed.length}.`,
  );
  process.exitCode = report.failed.length === 0 ? 0 : 1;
}
