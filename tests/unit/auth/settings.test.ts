import { describe, expect, it } from '@jest/globals';
import { isConfigured } from '../../../src/auth/settings.js';
import { readConfig } from '../../../src/app/settings.js';

const SECRET = 'x'.repeat(32);
const JWKS = 'https://issuer.example/keys';
const WHO = { AUTH_ISSUER: 'https://issuer.example', AUTH_AUDIENCE: 'skill-graph' };

const accessOf = (env: NodeJS.ProcessEnv) => readConfig(env).access;

describe('the settings that say who may', () => {
  it('leave reading open and writing off', () => {
    const access = accessOf({});
    expect(access).toEqual({ requireAuth: false, jwt: null, apiKeysFile: null });
    expect(isConfigured(access)).toBe(false);
  });

  it('check tokens by published keys, with algorithms of two keys', () => {
    const access = accessOf({ AUTH_JWKS_URL: JWKS, ...WHO });
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

  it('check tokens by a secret, with HS256', () => {
    expect(accessOf({ AUTH_JWT_SECRET: SECRET, ...WHO }).jwt).toMatchObject({
      keys: { kind: 'secret', secret: SECRET },
      algorithms: ['HS256'],
    });
  });

  it('check API keys alone, for readers as well', () => {
    const access = accessOf({ AUTH_API_KEYS_FILE: 'keys.yaml', REQUIRE_AUTH: 'true' });
    expect(access).toEqual({ requireAuth: true, jwt: null, apiKeysFile: 'keys.yaml' });
    expect(isConfigured(access)).toBe(true);
  });

  it.each<[string, NodeJS.ProcessEnv, string]>([
    [
      'two ways to check tokens',
      { AUTH_JWKS_URL: JWKS, AUTH_JWT_SECRET: SECRET, ...WHO },
      'AUTH_JWT_SECRET: tokens are',
    ],
    ['a short secret', { AUTH_JWT_SECRET: 'x'.repeat(31), ...WHO }, 'AUTH_JWT_SECRET: must have at least 32 bytes'],
    [
      'a secret too short for its algorithm',
      { AUTH_JWT_SECRET: SECRET, AUTH_ALGORITHMS: 'HS256,HS512', ...WHO },
      'AUTH_JWT_SECRET: must have at least 64 bytes',
    ],
    ['no issuer', { AUTH_JWKS_URL: JWKS, AUTH_AUDIENCE: 'a' }, 'AUTH_ISSUER: needed where AUTH_JWKS_URL is set'],
    [
      'no audience',
      { AUTH_JWT_SECRET: SECRET, AUTH_ISSUER: 'a' },
      'AUTH_AUDIENCE: needed where AUTH_JWT_SECRET is set',
    ],
    ['an issuer whose tokens nothing checks', { AUTH_ISSUER: 'a' }, 'AUTH_ISSUER: is of no use without AUTH_JWKS_URL'],
    ['readers who could not say who they are', { REQUIRE_AUTH: 'true' }, 'AUTH_API_KEYS_FILE: this, AUTH_JWKS_URL or'],
    ['keys that are nowhere', { AUTH_JWKS_URL: 'file:///keys.json', ...WHO }, 'AUTH_JWKS_URL: must be an address'],
    [
      'years of skew',
      { AUTH_CLOCK_SKEW_SECONDS: '301' },
      'AUTH_CLOCK_SKEW_SECONDS: must be a whole number from 0 to 300',
    ],
    ['a limit below none', { RATE_LIMIT_PER_MINUTE: '-1' }, 'RATE_LIMIT_PER_MINUTE: must be a whole number above -1'],
  ])('are refused with %s', (_what, env, message) => {
    expect(() => readConfig(env)).toThrow(`These settings cannot be used:\n  ${message}`);
  });

  it.each([
    ['none', { AUTH_JWKS_URL: JWKS }],
    ['none', { AUTH_JWT_SECRET: SECRET }],
    ['RS256,HS256', { AUTH_JWKS_URL: JWKS }],
    ['HS256,RS256', { AUTH_JWT_SECRET: SECRET }],
    [',', { AUTH_JWKS_URL: JWKS }],
  ])('are refused with the algorithms "%s" and %o', (AUTH_ALGORITHMS, source) => {
    expect(() => readConfig({ ...source, ...WHO, AUTH_ALGORITHMS })).toThrow('AUTH_ALGORITHMS: with AUTH_JW');
  });

  it('never show a secret that is too short', () => {
    expect(() => readConfig({ AUTH_JWT_SECRET: 'hunter2', ...WHO })).not.toThrow('hunter2');
  });
});
