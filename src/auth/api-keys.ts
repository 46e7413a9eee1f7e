import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Logger } from 'pino';
import { parse } from 'yaml';
import { z } from 'zod';
import { unauthenticated } from '../model/errors.js';
import { cannotCheck } from './errors.js';
import { ACCESS_ROLES, type AccessRole, type Viewer } from './viewer.js';
import { ConfigError } from '../process/setting-types.js';

/** What each key begins with, so that scanners for leaked secrets find it, and `Authorization: Bearer` can carry it. */
export const KEY_PREFIX = 'sg_';
const KEY_BYTES = 32;
const RETRY_AFTER_SECONDS = 5;

const entry = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9][\w.-]{0,63}$/, 'must be 1 to 64 letters, digits, dots, hyphens or underscores'),
  role: z.enum(ACCESS_ROLES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits in lower case'),
  expires: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], 'must be a date, or a date with time and offset')
    .optional(),
});

/** One key as the file keeps it: never the key itself. `expires`: from then on (UTC where no offset is told) it is refused. */
export type ApiKeyEntry = z.output<typeof entry>;

/** Makes a key for a machine: `key` is shown once and kept nowhere, `entry` goes into the file. */
export function createApiKey(name: string, role: AccessRole): { key: string; entry: ApiKeyEntry } {
  const key = KEY_PREFIX + randomBytes(KEY_BYTES).toString('base64url');
  return { key, entry: entry.parse({ name, role, sha256: digest(key).toString('hex') }) };
}

/**
 * Reads a list of keys.
 *
 * @throws ConfigError naming the file and each bad entry
 */
export function readApiKeys(file: string): ApiKeyEntry[] {
  let given: unknown;
  try {
    // JSON is YAML as well
    given = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigError(`AUTH_API_KEYS_FILE: ${file} cannot be read: ${reasonOf(error)}`);
  }
  const parsed = z.array(entry).safeParse(given ?? []);
  const problems = parsed.success ? repeated(parsed.data) : parsed.error.issues.map(describe);
  if (problems.length > 0 || !parsed.success) {
    throw new ConfigError(`AUTH_API_KEYS_FILE: ${file} cannot be used:\n${problems.join('\n')}`);
  }
  return parsed.data;
}

/** The first line says what and where; those after it quote the file. */
function reasonOf(error: unknown): string {
  return (error as Error).message.split('\n', 1)[0]!.replace(/:$/, '');
}

function describe({ path: [index, field], message }: z.core.$ZodIssue): string {
  if (index === undefined) return '  it must be a list of {name, role, sha256, expires}';
  return `  entry ${Number(index) + 1}: ${field === undefined ? '' : `${String(field)}: `}${message}`;
}

function repeated(entries: readonly ApiKeyEntry[]): string[] {
  return (['name', 'sha256'] as const).flatMap((field) =>
    entries.flatMap((one, index) => {
      const first = entries.findIndex((other) => other[field] === one[field]);
      return first < index ? [`  entry ${index + 1}: ${field}: is that of entry ${first + 1}`] : [];
    }),
  );
}

/**
 * Whose key it is, by a file that is read again when it changes. While the file is broken no key is taken (UNAVAILABLE,
 * with the reason in the log): the keys of before may be those that an operator is about to withdraw.
 *
 * @throws ConfigError where the file cannot be used at the start
 */
export function apiKeyChecker(file: string, log: Logger): (key: string) => Viewer {
  let read = { stamp: stampOf(file), entries: readApiKeys(file) as ApiKeyEntry[] | ConfigError };
  // reads are synchronous, so that two of them never overtake each other; without a change it is one stat
  const current = (): ApiKeyEntry[] => {
    const stamp = stampOf(file);
    if (stamp !== read.stamp) {
      read = { stamp, entries: tryRead(file) };
      if (read.entries instanceof ConfigError) log.error(read.entries.message);
    }
    if (read.entries instanceof ConfigError) {
      throw cannotCheck('API keys cannot be checked now; try again soon.', read.entries, RETRY_AFTER_SECONDS);
    }
    return read.entries;
  };
  return (key) => viewerOf(key, current());
}

function tryRead(file: string): ApiKeyEntry[] | ConfigError {
  try {
    return readApiKeys(file);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

/** Tells one state of a file from another; null where there is none. */
function stampOf(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size} ${stat.ino}` : null;
}

function viewerOf(key: string, entries: readonly ApiKeyEntry[]): Viewer {
  const given = digest(key);
  // every entry is compared, so that the time tells nothing about which one it is
  const [found] = entries.filter(({ sha256 }) => timingSafeEqual(Buffer.from(sha256, 'hex'), given));
  if (!found) throw unauthenticated('This API key is not known here; ask an operator of the service for one.');
  if (found.expires !== undefined && Date.parse(found.expires) <= Date.now()) {
    throw unauthenticated(`The API key ${found.name} expired on ${found.expires}; ask for a new one.`);
  }
  return { id: `key:${found.name}`, role: found.role };
}

function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
