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
/** Writes the file with a new modification time, whatever the resolution of the file system's clock. */
function writeKeys(content: string | readonly ApiKeyEntry[]): void {
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

beforeEach(() => writeKeys([importer.entry]));

describe('an API key', () => {
  it('has 256 bits and a prefix for secret scanners, and is stored as a hash', () => {
    expect(importer.key).toMatch(/^sg_[\w-]{43}$/);
    expect(importer.entry).toEqual({
      name: 'importer',
      role: 'curator',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(createApiKey('importer', 'curator').key).not.toBe(importer.key);
  });

  it.each(['x-api-key', 'authorization'])('authenticates in the header %s', async (header) => {
    const { authenticate } = open();
    const value = header === 'authorization' ? `Bearer ${importer.key}` : importer.key;
    expect(await authenticate({ [header]: value })).toEqual({ id: 'key:importer', role: 'curator' });
  });

  it('is refused and not echoed if it is unknown', async () => {
    const { key } = createApiKey('importer', 'admin');
    await expect(open().ask(key)).rejects.toMatchObject({
      message: expect.not.stringContaining(key),
      extensions: UNAUTHENTICATED,
    });
  });

  it('cannot be replaced by its hash', async () => {
    await expect(open().ask(importer.entry.sha256)).rejects.toMatchObject({ extensions: UNAUTHENTICATED });
  });

  it.each(['2020-01-01', '2020-01-01T00:00:00+02:00'])('is refused after its expiry: %s', async (expires) => {
    writeKeys([{ ...importer.entry, expires }]);
    await expect(open().ask(importer.key)).rejects.toMatchObject({
      message: expect.stringContaining(`importer expired on ${expires}`),
      extensions: UNAUTHENTICATED,
    });
  });

  it('is accepted until it expires', async () => {
    writeKeys([{ ...importer.entry, expires: '9999-12-31' }]);
    expect(await open().ask(importer.key)).toMatchObject({ id: 'key:importer' });
  });
});

describe('the file of API keys', () => {
  it('may be YAML', async () => {
    writeKeys(
      `# machines\n- name: nightly\n  role: admin\n  sha256: ${importer.entry.sha256}\n  expires: 9999-12-31\n`,
    );
    expect(await open().ask(importer.key)).toEqual({ id: 'key:nightly', role: 'admin' });
  });

  it('is read again after a change: keys are added, removed and change roles', async () => {
    const { ask } = open();
    const nightly = createApiKey('nightly', 'reader');
    await expect(ask(nightly.key)).rejects.toMatchObject({ extensions: UNAUTHENTICATED });
    writeKeys([nightly.entry]);
    expect(await ask(nightly.key)).toMatchObject({ role: 'reader' });
    await expect(ask(importer.key)).rejects.toMatchObject({ extensions: UNAUTHENTICATED });
    writeKeys([{ ...nightly.entry, role: 'admin' }]);
    expect(await ask(nightly.key)).toMatchObject({ role: 'admin' });
  });

  it.each([
    ['is invalid', () => writeKeys('- name: [')],
    ['is missing', () => rmSync(file)],
  ])('disables all keys while it %s, logs it once, and recovers', async (_what, damage) => {
    const { ask, log } = open();
    damage();
    for (const _again of [1, 2]) {
      await expect(ask(importer.key)).rejects.toMatchObject({
        message: expect.not.stringContaining(file),
        extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 5 },
      });
    }
    expect(log).toEqual([expect.stringContaining(`AUTH_API_KEYS_FILE: ${file} cannot be read`)]);
    writeKeys([importer.entry]);
    expect(await ask(importer.key)).toMatchObject({ id: 'key:importer' });
  });

  const { entry } = importer;
  it.each([
    ['an unknown role', [{ ...entry, role: 'root' }], 'entry 1: role: '],
    ['a key in place of its hash', [{ ...entry, sha256: importer.key }], 'entry 1: sha256: must be 64 hexadecimal'],
    ['no name', [{ role: 'admin', sha256: entry.sha256 }], 'entry 1: name: '],
    ['a name with a line break', [{ ...entry, name: 'a\nb' }], 'entry 1: name: must be 1 to 64'],
    ['an expiry that is not a date', [{ ...entry, expires: 'soon' }], 'entry 1: expires: must be a date'],
    ['an unknown field', [{ ...entry, expiry: '2030-01-01' }], 'entry 1: Unrecognized key: "expiry"'],
    ['one name twice', [entry, createApiKey('importer', 'admin').entry], 'entry 2: name: already used by entry 1'],
    ['one key twice', [entry, { ...entry, name: 'other' }], 'entry 2: sha256: already used by entry 1'],
    ['an object instead of a list', { keys: [entry] }, 'must be a list of {name, role, sha256, expires}'],
  ])('prevents the start with %s, naming the file and the entry', (_what, content, message) => {
    writeKeys(JSON.stringify(content));
    const opening = () => readApiKeys(file);
    expect(opening).toThrow(ConfigError);
    expect(opening).toThrow(`AUTH_API_KEYS_FILE: ${file} is invalid:\n  ${message}`);
    expect(opening).not.toThrow(importer.key);
  });

  it('prevents the start if it is missing', () => {
    rmSync(file);
    expect(open).toThrow(`AUTH_API_KEYS_FILE: ${file} cannot be read: ENOENT`);
  });
});
