import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema, printSchema } from 'graphql';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** The schema of the last release. Its first line has the version. */
export const RELEASED = join(root, 'schema-changes', 'released.graphql');
const VERSION = /^# skill-graph (\d+\.\d+\.\d+)\n/;

/** What can be deprecated before it is removed. */
const DEPRECATED_FIRST = new Set(['FIELD_REMOVED', 'ENUM_VALUE_REMOVED', 'INPUT_FIELD_REMOVED']);

/** The schema of a folder in one text, without the directives of the service itself, such as costs. */
export function readCurrent(folder = join(root, 'schema')) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.graphql'));
  const text = files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  return printSchema(buildSchema(text.join('\n')));
}

/** @returns null if there is no release yet */
export function readReleased(file = RELEASED) {
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const [, version] = VERSION.exec(text) ?? [];
  if (version === undefined) throw new Error(`${file} does not begin with its version`);
  return { version, text };
}

export const releasedText = (version, text) => `# skill-graph ${version}\n${text}\n`;

export const packageVersion = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

/**
 * What has changed, except descriptions and the definitions of directives, which callers do not use.
 *
 * @returns breaking; abrupt, those of breaking that were not deprecated before; dangerous, which callers may have to handle,
 *   such as a new enum value; and compatible changes
 */
export async function compare(released, current) {
  const schemas = [buildSchema(released), buildSchema(current)];
  const changesBy = async (...rules) => {
    const changes = await diff(...schemas, [DiffRule.ignoreDescriptionChanges, ...rules]);
    return changes.filter(({ type }) => !type.startsWith('DIRECTIVE_'));
  };
  const ofLevel = (changes, level) => changes.filter(({ criticality }) => criticality.level === level);
  const changes = await changesBy();
  const notDeprecated = ofLevel(await changesBy(DiffRule.suppressRemovalOfDeprecatedField), CriticalityLevel.Breaking);
  return {
    breaking: ofLevel(changes, CriticalityLevel.Breaking),
    abrupt: notDeprecated.filter(({ type }) => DEPRECATED_FIRST.has(type)),
    dangerous: ofLevel(changes, CriticalityLevel.Dangerous),
    compatible: ofLevel(changes, CriticalityLevel.NonBreaking),
  };
}

/**
 * The breaking changes that a version may not have: within a major version any, before 1.0 within a minor version; else
 * removals of what was not deprecated in the release before.
 */
export function refused({ breaking, abrupt }, releasedVersion, version) {
  return mayBreak(releasedVersion, version) ? abrupt : breaking;
}

function mayBreak(releasedVersion, version) {
  const [[major, minor], [nextMajor, nextMinor]] = [releasedVersion, version].map((text) =>
    text.split('.').map(Number),
  );
  return nextMajor > major || (major === 0 && nextMinor > minor);
}

const HEADINGS = {
  breaking: 'Breaking',
  dangerous: 'To be handled, such as new values of enums',
  compatible: 'Compatible',
};

/** The changes as Markdown lists under headings of the third level. */
export function describe(changes) {
  const parts = Object.entries(HEADINGS).map(([level, heading]) => {
    const lines = changes[level].map(({ message }) => `- ${message.replaceAll("'", '`')}`);
    return lines.length === 0 ? '' : `### ${heading}\n\n${lines.sort().join('\n')}\n`;
  });
  return parts.filter(Boolean).join('\n') || 'No change of the schema.\n';
}
