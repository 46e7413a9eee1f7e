/**
 * Runs the tests: unit and contract tests in two workers, then graph and e2e tests side by side, since each of these waits
 * for its own databases most of the time; the files of each run one after another. With arguments, such as the path of a
 * test, they go to one run of Jest.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const NODE = ['--import', 'tsx', '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const JEST = [...NODE, 'node_modules/jest/bin/jest.js'];
const UNIT = ['--selectProjects', 'unit', '--maxWorkers=2', '--workerIdleMemoryLimit=700MB'];
const GRAPH = ['--selectProjects', 'graph', '--runInBand'];
const E2E = ['--selectProjects', 'e2e', '--runInBand'];

/** Whether all tests of the run passed. */
async function passes(args) {
  const [code] = await once(spawn(process.execPath, [...JEST, ...args], { stdio: 'inherit' }), 'exit');
  return code === 0;
}

/** Runs one group of runs after another, and the runs of a group at the same time. */
async function passAll(groups) {
  const results = [];
  for (const runs of groups) results.push(...(await Promise.all(runs.map(passes))));
  return results.every(Boolean);
}

const asked = process.argv.slice(2);
const workers = asked.some((one) => one.startsWith('--maxWorkers')) ? [] : ['--runInBand'];
const groups = asked.length > 0 ? [[[...workers, ...asked]]] : [[UNIT], [GRAPH, E2E]];
process.exitCode = (await passAll(groups)) ? 0 : 1;
