import base from '../jest.config.js';

/** The unit tests alone: they need no database. */
const [{ displayName: _displayName, ...unit }] = base.projects;
export default {
  ...unit,
  setupFiles: ['<rootDir>/mutation/setup.js'],
  testSequencer: '<rootDir>/mutation/sequencer.js',
  testTimeout: base.testTimeout,
  rootDir: process.cwd(),
  testMatch: ['<rootDir>/tests/unit/**/*.test.ts'],
};
