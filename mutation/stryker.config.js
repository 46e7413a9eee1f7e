/** `npm run mutation`: see https://stryker-mutator.io/docs/stryker-js/configuration/ */
const pluginOf = (file) => new URL(file, import.meta.url).href;

export default {
  plugins: [pluginOf('./runner.js')],
  testRunner: 'one-process',
  testRunnerNodeArgs: ['--import', 'tsx', '--import', pluginOf('./register.js')],
  mutate: ['src/planning/**/*.ts', 'src/graph/cache/**/*.ts'],
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: 'mutation/results/incremental.json',
  tempDirName: 'mutation/.tmp',
  ignorePatterns: ['.data', 'dist', 'bench', 'web/**/node_modules', 'mutation/results', 'docs', 'clients/dist'],
  reporters: ['clear-text', 'progress-append-only', 'html'],
  htmlReporter: { fileName: 'mutation/results/report.html' },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
  concurrency: 2,
  // A static mutant is in code that runs while a module is loaded: each would need a new process and every test file.
  // One that runs in tests, too, is tried with these tests.
  ignoreStatic: true,
  // all tests once, with the coverage of each
  dryRunTimeoutMinutes: 20,
  // beyond the usual duration of the tests: a busy machine does not kill a mutant
  timeoutMS: 20_000,
};
