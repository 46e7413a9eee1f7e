/** Unit and contract tests need nothing; graph tests share one managed Neo4j, so they run one file at a time. */
const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, sourceMaps: 'inline' }],
  },
};

export default {
  // a database is slower than a function, and other tests keep the machine busy
  testTimeout: 300_000,
  // failures once more at the end: several runs print to one log
  reporters: ['default', ['summary', { summaryThreshold: 0 }]],
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/unit/**/*.test.ts', '<rootDir>/tests/contract/**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'graph',
      testMatch: ['<rootDir>/tests/graph/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
    },
    { ...base, displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'] },
  ],
};
