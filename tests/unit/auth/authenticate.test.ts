import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApiKey } from '../../../src/auth/api-keys.js';
import { type Authenticate, createAuthenticator, type Credentials } from '../../../src/auth/authenticate.js';
import { createLog } from '../../../src/app/log.js';
import { jwtConfig, signedWithSecret } from './issuer.js';

const SECRET = 'a secret that has thirty-two bytes or more';
const { key, entry } = createApiKey('importer', 'curator');
const token = await signedWithSecret(SECRET);

function authenticator(ways: { tokens: boolean; keys: boolean }): Authenticate {
  const folder = mkdtempSync(join(tmpdir(), 'authenticate-'));
  const file = join(folder, 'keys.json');
  writeFileSync(file, JSON.stringify([entry]));
  const authenticate = createAuthenticator(
    {
      requireAuth: false,
      jwt: ways.tokens ? jwtConfig({ keys: { kind: 'secret', secret: SECRET } }) : null,
      apiKeysFile: ways.keys ? file : null,
    },
    createLog('silent'),
  );
  return (credentials) => authenticate(credentials).finally(() => rmSync(folder, { recursive: true, force: true }));
}

const BOTH = { tokens: true, keys: true };

describe('credentials', () => {
  it.each([
    ['a token', { authorization: `Bearer ${token}` }, 'jwt:ada'],
    ['a token, its scheme in lower case', { authorization: `bearer ${token}` }, 'jwt:ada'],
    ['a key as a token', { authorization: `Bearer ${key}` }, 'key:importer'],
    ['a key', { 'x-api-key': key }, 'key:importer'],
  ])('may be %s, where both ways are open', async (_what, credentials, id) => {
    expect(await authenticator(BOTH)(credentials)).toMatchObject({ id });
  });

  it('may be left out: then nobody is known to ask', async () => {
    expect(await authenticator(BOTH)({})).toBeNull();
  });

  it.each<[string, Credentials, typeof BOTH, string]>([
    ['of another scheme', { authorization: 'Basic YTpi' }, BOTH, 'must be Bearer'],
    ['with nothing after the scheme', { authorization: 'Bearer ' }, BOTH, 'must be Bearer'],
    ['that are empty', { authorization: '' }, BOTH, 'must be Bearer'],
    ['with a token and more', { authorization: `Bearer ${token} x` }, BOTH, 'must be Bearer'],
    ['of an empty key', { 'x-api-key': '' }, BOTH, 'not known here'],
    ['of two keys', { 'x-api-key': [key, key] }, BOTH, 'not known here'],
    ['of both kinds', { authorization: `Bearer ${token}`, 'x-api-key': key }, BOTH, 'not both'],
    ['of keys, with tokens alone', { 'x-api-key': key }, { tokens: true, keys: false }, 'API keys are not in use'],
    [
      'of tokens, with keys alone',
      { authorization: `Bearer ${token}` },
      { tokens: false, keys: true },
      'Tokens are not',
    ],
  ])('are refused %s', async (_what, credentials, ways, message) => {
    await expect(authenticator(ways)(credentials)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('make nobody known where no way to check them is configured', async () => {
    expect(await authenticator({ tokens: false, keys: false })({ authorization: `Bearer ${token}` })).toBeNull();
  });
});
