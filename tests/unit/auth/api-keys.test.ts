import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiKeyEntry, createApiKey, readApiKeys } from '../../../src/auth/api-keys.js';
import { createAuthenticator } from '../../../src/auth/authenticate.js';
import { createLog } from '../../../src/app/log.js';
import { ConfigError } from '../../../src/process/setting-types.js';

const folder = mkdtempSync(join(tmpdir(), 'api-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'keys.yaml');

const importer = createApiKey('importer', 'curator');
const UNAUTHENTICATED = { code: 'UNAUTHENTICATED' };

let edits = 0;
/** Writes the file as at another time, even where the clock of the file system has not moved. */
function keep(content: string | readonly ApiKeyEntry[]): void {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const at = 1_700_000_000 + ++edits;
  utimesSync(file, at, at);
}

function open() {
  const log: string[] = [];
  const authenticate = createAuthenticator(
    { requireAuth: false, jwt: null, apiKeysFile: file },
    createLog('info', { write: (line) => void log.push(line) }),
  );
  return { log, ask: (key: string) => authenticate({ 'x-api-key': key }), authenticate };
}

beforeEach(() => keep([importer.entry]));

describe('an API key', () => {
  it('is long, begins with what scanners for secrets know, and is kept as a hash alone', () => {
    expect(importer.key).toMatch(/^sg_[\w-]{43}$/);
    expect(importer.entry).toEqual({
      name: 'importer',
      role: 'curator',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(createApiKey('importer', 'curator').key).not.toBe(importer.key);
  });

  it.each(['x-api-key', 'authorization'])('tells who asks, in the header %s', async (header) => {
    const { authenticate } = open();
    const value = header === 'authorization' ? `Bearer ${importer.key}` : importer.key;
    expect(await authenticate({ [header]: value })).toEqual({ id: 'key:importer', role: 'curator' });
  });

  it('is refused, and not repeated, where nobody has it', async () => {
    const { key } = createApiKey('importer', 'admin');
    await expect(open().ask(key)).rejects.toMatchObject({
      message: expect.not.stringContaining(key),
      extensions: UNAUTHENTICATED,
    });
  });

  it('is not its hash', async () => {
    await expect(open().ask(importer.entry.sha256)).rejects.toMatchObject({ extensions: UNAUTHENTICATED });
  });

  it.each(['2020-01-01', '2020-01-01T00:00:00+02:00'])('is refused from when it expires: %s', async (expires) => {
    keep([{ ...importer.entry, expires }]);
    await expect(open().ask(importer.key)).rejects.toMatchObject({
      message: expect.stringContaining(`importer expired on ${expires}`),
      extensions: UNAUTHENTICATED,
    });
  });

  it('is taken until it expires', async () => {
    keep([{ ...importer.entry, expires: '9999-12-31' }]);
    expect(await open().ask(importer.key)).toMatchObject({ id: 'key:importer' });
  });
});

describe('the file of API keys', () => {
  it('may be YAML', async () => {
    keep(`# machines\n- name: nightly\n  role: admin\n  sha256: ${importer.entry.sha256}\n  expires: 9999-12-31\n`);
    expect(await open().ask(importer.key)).toEqual({ id: 'key:nightly', role: 'admin' });
  });

  it('is read again when it changes: keys come, go and change their role', async () => {
    const { ask } = open();
    const nightly = createApiKey('nightly', 'reader');
    await expect(ask(nightly.key)).rejects.toMatchObject({ extensions: UNAUTHENTICATED });
    keep([nightly.entry]);
    expect(await ask(nightly.key)).toMatchObject({ role: 'reader' });
    await expect(ask(importer.key)).rejects.toMatchObject({ extensions: UNAUTHENTICATED });
    keep([{ ...nightly.entry, role: 'admin' }]);
    expect(await ask(nightly.key)).toMatchObject({ role: 'admin' });
  });

  it.each([
    ['is broken', () => keep('- name: [')],
    ['is gone', () => rmSync(file)],
  ])('lets no key in while it %s, tells the operator once, and heals', async (_what, harm) => {
    const { ask, log } = open();
    harm();
    for (const _again of [1, 2]) {
      await expect(ask(importer.key)).rejects.toMatchObject({
        message: expect.not.stringContaining(file),
        extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 5 },
      });
    }
    expect(log).toEqual([expect.stringContaining(`AUTH_API_KEYS_FILE: ${file} cannot be read`)]);
    keep([importer.entry]);
    expect(await ask(importer.key)).toMatchObject({ id: 'key:importer' });
  });

  const { entry } = importer;
  it.each([
    ['a role that is none', [{ ...entry, role: 'root' }], 'entry 1: role: '],
    ['a key in place of its hash', [{ ...entry, sha256: importer.key }], 'entry 1: sha256: must be 64 hexadecimal'],
    ['no name', [{ role: 'admin', sha256: entry.sha256 }], 'entry 1: name: '],
    ['a name that no log can hold', [{ ...entry, name: 'a\nb' }], 'entry 1: name: must be 1 to 64'],
    ['an expiry that is no date', [{ ...entry, expires: 'soon' }], 'entry 1: expires: must be a date'],
    ['a word that it does not know', [{ ...entry, expiry: '2030-01-01' }], 'entry 1: Unrecognized key: "expiry"'],
    ['one name twice', [entry, createApiKey('importer', 'admin').entry], 'entry 2: name: is that of entry 1'],
    ['one key twice', [entry, { ...entry, name: 'other' }], 'entry 2: sha256: is that of entry 1'],
    ['no list', { keys: [entry] }, 'it must be a list of {name, role, sha256, expires}'],
  ])('keeps the service from starting with %s, by file and entry', (_what, content, message) => {
    keep(JSON.stringify(content));
    const opening = () => readApiKeys(file);
    expect(opening).toThrow(ConfigError);
    expect(opening).toThrow(`AUTH_API_KEYS_FILE: ${file} cannot be used:\n  ${message}`);
    expect(opening).not.toThrow(importer.key);
  });

  it('keeps the service from starting where it is missing', () => {
    rmSync(file);
    expect(open).toThrow(`AUTH_API_KEYS_FILE: ${file} cannot be read: ENOENT`);
  });
});
