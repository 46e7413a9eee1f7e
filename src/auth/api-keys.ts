import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Logger } from 'pino';
import { parse } from 'yaml';
import { z } from 'zod';
import { unauthenticated } from '../model/errors.js';
import { authenticationUnavailable } from './errors.js';
import { ACCESS_ROLES, type AccessRole, type Viewer } from './viewer.js';
import { ConfigError } from '../process/setting-types.js';

/** Prefix of every key: secret scanners recognise it, and it distinguishes a key from a token after `Bearer`. */
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

/** An entry of the key file. It holds a hash, never the key. A key is refused from `expires` on (UTC without an offset). */
export type ApiKeyEntry = z.output<typeof entry>;

/** Generates a key. `key` is shown once and not stored; `entry` belongs in the key file. */
export function createApiKey(name: string, role: AccessRole): { key: string; entry: ApiKeyEntry } {
  const key = KEY_PREFIX + randomBytes(KEY_BYTES).toString('base64url');
  return { key, entry: entry.parse({ name, role, sha256: digest(key).toString('hex') }) };
}

/** @throws ConfigError naming the file and each invalid entry */
export function readApiKeys(file: string): ApiKeyEntry[] {
  let content: unknown;
  try {
    // YAML includes JSON
    content = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigError(`AUTH_API_KEYS_FILE: ${file} cannot be read: ${reasonOf(error)}`);
  }
  const parsed = z.array(entry).safeParse(content ?? []);
  const problems = parsed.success ? findDuplicates(parsed.data) : parsed.error.issues.map(describe);
  if (problems.length > 0 || !parsed.success) {
    throw new ConfigError(`AUTH_API_KEYS_FILE: ${file} is invalid:\n${problems.join('\n')}`);
  }
  return parsed.data;
}

/** The first line of a YAML error is the message with its position; later lines quote the file. */
function reasonOf(error: unknown): string {
  return (error as Error).message.split('\n', 1)[0]!.replace(/:$/, '');
}

function describe({ path: [index, field], message }: z.core.$ZodIssue): string {
  if (index === undefined) return '  must be a list of {name, role, sha256, expires}';
  return `  entry ${Number(index) + 1}: ${field === undefined ? '' : `${String(field)}: `}${message}`;
}

function findDuplicates(entries: readonly ApiKeyEntry[]): string[] {
  return (['name', 'sha256'] as const).flatMap((field) =>
    entries.flatMap((entry, index) => {
      const first = entries.findIndex((other) => other[field] === entry[field]);
      return first < index ? [`  entry ${index + 1}: ${field}: already used by entry ${first + 1}`] : [];
    }),
  );
}

/**
 * Verifies keys against a file that is read again when it changes. While the file is invalid, no key is accepted
 * (UNAVAILABLE, with the reason in the log), because the previous keys may include one that is being revoked.
 *
 * @throws ConfigError if the file is invalid at the start
 */
export function createApiKeyVerifier(file: string, log: Logger): (key: string) => Viewer {
  let loaded = { stamp: stampOf(file), entries: readApiKeys(file) as ApiKeyEntry[] | ConfigError };
  // synchronous, so that reads cannot overtake each other; an unchanged file costs one stat
  const current = (): ApiKeyEntry[] => {
    const stamp = stampOf(file);
    if (stamp !== loaded.stamp) {
      loaded = { stamp, entries: tryRead(file) };
      if (loaded.entries instanceof ConfigError) log.error(loaded.entries.message);
    }
    if (loaded.entries instanceof ConfigError) {
      throw authenticationUnavailable(
        'API keys cannot be verified at the moment; retry later.',
        loaded.entries,
        RETRY_AFTER_SECONDS,
      );
    }
    return loaded.entries;
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

/** Identifies the content of a file by its metadata; null if the file does not exist. */
function stampOf(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size} ${stat.ino}` : null;
}

function viewerOf(key: string, entries: readonly ApiKeyEntry[]): Viewer {
  const hash = digest(key);
  // compares every entry, so that the duration does not depend on which one matches
  const [match] = entries.filter(({ sha256 }) => timingSafeEqual(Buffer.from(sha256, 'hex'), hash));
  if (!match) throw unauthenticated('Unknown API key; request a key from the operator of this service.');
  if (match.expires !== undefined && Date.parse(match.expires) <= Date.now()) {
    throw unauthenticated(`The API key ${match.name} expired on ${match.expires}; request a new one.`);
  }
  return { id: `key:${match.name}`, role: match.role };
}

function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
