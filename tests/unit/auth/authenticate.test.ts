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

function authenticator(enabled: { tokens: boolean; keys: boolean }): Authenticate {
  const folder = mkdtempSync(join(tmpdir(), 'authenticate-'));
  const file = join(folder, 'keys.json');
  writeFileSync(file, JSON.stringify([entry]));
  const authenticate = createAuthenticator(
    {
      requireAuth: false,
      jwt: enabled.tokens ? jwtConfig({ keys: { kind: 'secret', secret: SECRET } }) : null,
      apiKeysFile: enabled.keys ? file : null,
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
  ])('may be %s if both are enabled', async (_what, credentials, id) => {
    expect(await authenticator(BOTH)(credentials)).toMatchObject({ id });
  });

  it('may be omitted by an anonymous caller', async () => {
    expect(await authenticator(BOTH)({})).toBeNull();
  });

  it.each<[string, Credentials, typeof BOTH, string]>([
    ['of another scheme', { authorization: 'Basic YTpi' }, BOTH, 'must be Bearer'],
    ['without a token after the scheme', { authorization: 'Bearer ' }, BOTH, 'must be Bearer'],
    ['that are empty', { authorization: '' }, BOTH, 'must be Bearer'],
    ['with text after the token', { authorization: `Bearer ${token} x` }, BOTH, 'must be Bearer'],
    ['with an empty key', { 'x-api-key': '' }, BOTH, 'Unknown API key'],
    ['with two keys', { 'x-api-key': [key, key] }, BOTH, 'Unknown API key'],
    ['of both kinds', { authorization: `Bearer ${token}`, 'x-api-key': key }, BOTH, 'not both'],
    [
      'of a key if only tokens are enabled',
      { 'x-api-key': key },
      { tokens: true, keys: false },
      'API keys are not enabled',
    ],
    [
      'of a token if only keys are enabled',
      { authorization: `Bearer ${token}` },
      { tokens: false, keys: true },
      'Tokens are not',
    ],
  ])('are refused %s', async (_what, credentials, enabled, message) => {
    await expect(authenticator(enabled)(credentials)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('are ignored if authentication is not configured', async () => {
    expect(await authenticator({ tokens: false, keys: false })({ authorization: `Bearer ${token}` })).toBeNull();
  });
});
