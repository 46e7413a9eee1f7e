/**
 * Runs the tests. Unit and contract tests run in two workers; graph and e2e tests share databases and run one file at a
 * time. With arguments, such as the path of a test, they go to one run of Jest.
 */
import { spawnSync } from 'node:child_process';

const NODE = ['--import', 'tsx', '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const JEST = [...NODE, 'node_modules/jest/bin/jest.js'];
const UNIT = ['--selectProjects', 'unit', '--maxWorkers=2', '--workerIdleMemoryLimit=700MB'];
const WITH_DATABASE = ['--selectProjects', 'graph', 'e2e', '--runInBand'];

const asked = process.argv.slice(2);
const runs = asked.length > 0 ? [['--runInBand', ...asked]] : [UNIT, WITH_DATABASE];
const failed = runs.map((args) => spawnSync(process.execPath, [...JEST, ...args], { stdio: 'inherit' }).status !== 0);
process.exitCode = failed.includes(true) ? 1 : 0;
