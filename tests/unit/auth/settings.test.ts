import { describe, expect, it } from '@jest/globals';
import { isConfigured } from '../../../src/auth/settings.js';
import { readConfig } from '../../../src/app/settings.js';

const SECRET = 'x'.repeat(32);
const JWKS = 'https://issuer.example/keys';
const ISSUER = { AUTH_ISSUER: 'https://issuer.example', AUTH_AUDIENCE: 'skill-graph' };

const accessOf = (env: NodeJS.ProcessEnv) => readConfig(env).access;

describe('settings of authentication', () => {
  it('allow anonymous reads and no writes by default', () => {
    const access = accessOf({});
    expect(access).toEqual({ requireAuth: false, jwt: null, apiKeysFile: null });
    expect(isConfigured(access)).toBe(false);
  });

  it('verify tokens with a JWKS and asymmetric algorithms', () => {
    const access = accessOf({ AUTH_JWKS_URL: JWKS, ...ISSUER });
    expect(access.jwt).toEqual({
      keys: { kind: 'jwks', url: JWKS },
      issuer: 'https://issuer.example',
      audience: 'skill-graph',
      algorithms: ['RS256', 'ES256', 'EdDSA', 'PS256'],
      clockSkewSeconds: 30,
      rolesClaim: 'roles',
    });
    expect(isConfigured(access)).toBe(true);
  });

  it('verify tokens with a shared secret and HS256', () => {
    expect(accessOf({ AUTH_JWT_SECRET: SECRET, ...ISSUER }).jwt).toMatchObject({
      keys: { kind: 'secret', secret: SECRET },
      algorithms: ['HS256'],
    });
  });

  it('verify API keys alone, also for reads', () => {
    const access = accessOf({ AUTH_API_KEYS_FILE: 'keys.yaml', REQUIRE_AUTH: 'true' });
    expect(access).toEqual({ requireAuth: true, jwt: null, apiKeysFile: 'keys.yaml' });
    expect(isConfigured(access)).toBe(true);
  });

  it.each<[string, NodeJS.ProcessEnv, string]>([
    [
      'a JWKS and a secret',
      { AUTH_JWKS_URL: JWKS, AUTH_JWT_SECRET: SECRET, ...ISSUER },
      'AUTH_JWT_SECRET: set either this or AUTH_JWKS_URL',
    ],
    ['a short secret', { AUTH_JWT_SECRET: 'x'.repeat(31), ...ISSUER }, 'AUTH_JWT_SECRET: must have at least 32 bytes'],
    [
      'a secret too short for its algorithm',
      { AUTH_JWT_SECRET: SECRET, AUTH_ALGORITHMS: 'HS256,HS512', ...ISSUER },
      'AUTH_JWT_SECRET: must have at least 64 bytes',
    ],
    ['no issuer', { AUTH_JWKS_URL: JWKS, AUTH_AUDIENCE: 'a' }, 'AUTH_ISSUER: required if AUTH_JWKS_URL is set'],
    ['no audience', { AUTH_JWT_SECRET: SECRET, AUTH_ISSUER: 'a' }, 'AUTH_AUDIENCE: required if AUTH_JWT_SECRET is set'],
    [
      'an issuer without a key to verify its tokens',
      { AUTH_ISSUER: 'a' },
      'AUTH_ISSUER: has no effect without AUTH_JWKS_URL',
    ],
    [
      'required authentication that is not configured',
      { REQUIRE_AUTH: 'true' },
      'AUTH_API_KEYS_FILE: this, AUTH_JWKS_URL or',
    ],
    [
      'a JWKS that is not on the web',
      { AUTH_JWKS_URL: 'file:///keys.json', ...ISSUER },
      'AUTH_JWKS_URL: must be a URL',
    ],
    [
      'a clock skew of more than five minutes',
      { AUTH_CLOCK_SKEW_SECONDS: '301' },
      'AUTH_CLOCK_SKEW_SECONDS: must be a whole number from 0 to 300',
    ],
    ['a negative limit', { RATE_LIMIT_PER_MINUTE: '-1' }, 'RATE_LIMIT_PER_MINUTE: must be a whole number above -1'],
  ])('are refused with %s', (_what, env, message) => {
    expect(() => readConfig(env)).toThrow(`Invalid settings:\n  ${message}`);
  });

  it.each([
    ['none', { AUTH_JWKS_URL: JWKS }],
    ['none', { AUTH_JWT_SECRET: SECRET }],
    ['RS256,HS256', { AUTH_JWKS_URL: JWKS }],
    ['HS256,RS256', { AUTH_JWT_SECRET: SECRET }],
    [',', { AUTH_JWKS_URL: JWKS }],
  ])('are refused with the algorithms "%s" and %o', (AUTH_ALGORITHMS, source) => {
    expect(() => readConfig({ ...source, ...ISSUER, AUTH_ALGORITHMS })).toThrow('AUTH_ALGORITHMS: with AUTH_JW');
  });

  it('do not print a secret that is too short', () => {
    expect(() => readConfig({ AUTH_JWT_SECRET: 'hunter2', ...ISSUER })).not.toThrow('hunter2');
  });
});
