/**
 * Makes schema/ the released schema of the version in package.json, and writes what has changed since the last release to
 * the changelog of the schema.
 *
 * npm run release-schema -- [--released file] [--schema folder] [--changelog file] [--version x.y.z]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  compare,
  describe,
  packageVersion,
  readCurrent,
  readReleased,
  RELEASED,
  refused,
  releasedText,
  root,
} from './schema.js';

const TEXT = { type: 'string' };
const { values } = parseArgs({ options: { released: TEXT, schema: TEXT, changelog: TEXT, version: TEXT } });
const {
  released: file = RELEASED,
  changelog = join(root, 'docs', 'schema-changelog.md'),
  version = packageVersion(),
} = values;

const current = readCurrent(values.schema);
const section = `## ${version}\n\n${await changesSince(readReleased(file))}`;
const [head, ...older] = readFileSync(changelog, 'utf8').split(/^(?=## )/m);
writeFileSync(
  changelog,
  [head.trimEnd(), section.trimEnd(), ...older.map((text) => text.trimEnd())].join('\n\n') + '\n',
);
writeFileSync(file, releasedText(version, current));

async function changesSince(released) {
  if (released === null) return 'The first released schema.\n';
  if (released.version === version)
    throw new Error(`${version} is released already: raise the version in package.json`);
  const changes = await compare(released.text, current);
  if (refused(changes, released.version, version).length > 0) {
    throw new Error(`${version} may not break callers of ${released.version}: npm run lint:schema`);
  }
  return describe(changes);
}
