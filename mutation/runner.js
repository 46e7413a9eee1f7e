import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { beginFile, runTest, tests } from './globals.js';
import './properties.js';

/** The tests that judge the mutants: unit tests, since they need no database. */
const FOLDERS = ['tests/unit/planning', 'tests/unit/graph/cache'];

/**
 * Runs tests in one process, whose modules are loaded once: Stryker's runner for Jest loads them again for each test file
 * and each mutant. A mutant is tried with the tests that reach it, the fastest first, until one fails.
 *
 * @see https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin/
 */
class OneProcessRunner {
  /** Duration of each test without a mutant, in ms, by name. */
  durations = new Map();

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    // a test that was left because another one failed may reject later
    process.on('unhandledRejection', () => undefined);
    for (const folder of FOLDERS) {
      for (const name of (await readdir(folder)).filter((file) => file.endsWith('.test.ts')).sort()) {
        beginFile(join(folder, name));
        await import(pathToFileURL(resolve(folder, name)).href);
      }
    }
  }

  async dryRun() {
    const results = [];
    for (const test of tests) {
      const { name } = test;
      stryker().currentTestId = name;
      const { error, timeSpentMs } = await timed(test);
      this.durations.set(name, timeSpentMs);
      const outcome = error
        ? { status: TestStatus.Failed, failureMessage: String(error.stack ?? error) }
        : { status: TestStatus.Success };
      results.push({ id: name, name, timeSpentMs, ...outcome });
    }
    stryker().currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: stryker().mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(stryker(), { activeMutant: activeMutant.id, hitCount: hitLimit && 0, hitLimit });
    try {
      return await this.tryTests(new Set(testFilter ?? tests.map(({ name }) => name)));
    } finally {
      stryker().activeMutant = undefined;
    }
  }

  async tryTests(names) {
    const durationOf = ({ name }) => this.durations.get(name) ?? 0;
    const chosen = tests.filter(({ name }) => names.has(name)).sort((a, b) => durationOf(a) - durationOf(b));
    for (const test of chosen) {
      const { error } = await timed(test);
      if (stryker().hitCount > stryker().hitLimit) return { status: MutantRunStatus.Timeout, reason: 'hit limit' };
      if (error) return this.killed(test, error, names.size);
    }
    return { status: MutantRunStatus.Survived, nrOfTests: names.size };
  }

  /** A mutant is killed if the test passes without it: an earlier one must not have left something behind. */
  async killed(test, error, nrOfTests) {
    stryker().activeMutant = undefined;
    const { error: without } = await timed(test);
    if (without) return { status: MutantRunStatus.Error, errorMessage: `fails without a mutant: ${test.name}` };
    return { status: MutantRunStatus.Killed, killedBy: [test.name], failureMessage: String(error), nrOfTests };
  }
}

/** Where instrumented code looks which mutant is active, and counts what it reaches. */
function stryker() {
  return (globalThis.__stryker__ ??= {});
}

async function timed(test) {
  const start = performance.now();
  let error = null;
  try {
    await runTest(test);
  } catch (thrown) {
    error = thrown ?? new Error('the test threw nothing');
  }
  return { error, timeSpentMs: performance.now() - start };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcessRunner)];
