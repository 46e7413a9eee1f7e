/**
 * Compares schema/ with the last release, and fails on what breaks callers: docs/api-changes.md.
 *
 * npm run lint:schema -- [--released file] [--schema folder] [--version x.y.z]
 */
import { parseArgs } from 'node:util';
import { compare, describe, packageVersion, readCurrent, readReleased, refused } from './schema.js';

const TEXT = { type: 'string' };
const { values } = parseArgs({ options: { released: TEXT, schema: TEXT, version: TEXT } });
const { version = packageVersion() } = values;

const released = readReleased(values.released);
if (released === null) {
  console.log('No schema has been released yet, so there is nothing to compare with.');
} else {
  const changes = await compare(released.text, readCurrent(values.schema));
  console.log(`The schema since ${released.version}:\n\n${describe(changes)}`);
  const errors = refused(changes, released.version, version);
  for (const { message } of errors) console.error(`Not allowed in ${version}: ${message}`);
  if (errors.length > 0) {
    console.error('\nKeep what callers use, deprecate it, and remove it in a later version: docs/api-changes.md');
    process.exitCode = 1;
  }
}
