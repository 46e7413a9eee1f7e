import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { exportSPKI } from 'jose';
import { createAuthenticator } from '../../../src/auth/authenticate.js';
import type { JwtConfig } from '../../../src/auth/settings.js';
import { createLog } from '../../../src/app/log.js';
import {
  AUDIENCE,
  claims,
  jwtConfig,
  publish,
  secondsFromNow,
  signedWith,
  signedWithSecret,
  type SigningKey,
  signingKey,
} from './issuer.js';

const SECRET = 'a secret that has thirty-two bytes or more';
const UNAUTHENTICATED = { code: 'UNAUTHENTICATED' };

function verifierOf(jwt: JwtConfig): (token: string) => Promise<unknown> {
  const authenticate = createAuthenticator({ requireAuth: false, jwt, apiKeysFile: null }, createLog('silent'));
  return (token) => authenticate({ authorization: `Bearer ${token}` });
}

const bySecret = (changed: Partial<JwtConfig> = {}) =>
  verifierOf(jwtConfig({ keys: { kind: 'secret', secret: SECRET }, ...changed }));

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

describe('a token signed with a shared secret', () => {
  it('identifies the viewer, with the role reader by default', async () => {
    expect(await bySecret()(await signedWithSecret(SECRET))).toEqual({ id: 'jwt:ada', role: 'reader' });
  });

  it.each([
    ['for several audiences', () => ({ aud: ['other', AUDIENCE] })],
    ['that expired within the clock skew', () => ({ exp: secondsFromNow(-10) })],
    ['that becomes valid within the clock skew', () => ({ nbf: secondsFromNow(10) })],
  ])('is accepted %s', async (_what, changed) => {
    expect(await bySecret()(await signedWithSecret(SECRET, claims(changed())))).toMatchObject({ id: 'jwt:ada' });
  });

  it.each([
    ['that has expired', { exp: secondsFromNow(-60) }, 'has expired'],
    // an hour, since this is computed before the first test of the file
    ['that is not valid yet', { nbf: secondsFromNow(3_600) }, 'not valid yet'],
    ['from another issuer', { iss: 'https://other.example' }, 'issuer is not trusted'],
    ['without an issuer', { iss: undefined }, 'no iss claim'],
    ['for another audience', { aud: 'billing' }, 'another audience'],
    ['without an audience', { aud: undefined }, 'no aud claim'],
    ['that never expires', { exp: undefined }, 'no exp claim'],
    ['with an expiry that is not a number', { exp: 'tomorrow' as unknown as number }, 'exp claim is malformed'],
    ['without a subject', { sub: undefined }, 'no sub claim'],
    ['with an empty subject', { sub: '' }, 'sub claim must be'],
    ['with a subject that is too long', { sub: 'a'.repeat(256) }, 'sub claim must be'],
  ])('is refused %s', async (_what, changed, message) => {
    const token = await signedWithSecret(SECRET, claims(changed));
    await expect(bySecret()(token)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      extensions: UNAUTHENTICATED,
    });
  });

  it('is refused right after its expiry without clock skew', async () => {
    const token = await signedWithSecret(SECRET, claims({ exp: secondsFromNow(-10) }));
    await expect(bySecret({ clockSkewSeconds: 0 })(token)).rejects.toThrow('has expired');
  });

  it('is refused if it was signed with another secret', async () => {
    const token = await signedWithSecret(`${SECRET}!`);
    await expect(bySecret()(token)).rejects.toMatchObject({ message: "The token's signature is invalid." });
  });

  it('is refused if its claims were changed', async () => {
    const [header, , signature] = (await signedWithSecret(SECRET)).split('.');
    const forged = [header, encoded(claims({ roles: ['admin'] })), signature].join('.');
    await expect(bySecret()(forged)).rejects.toMatchObject({ message: "The token's signature is invalid." });
  });

  it('is refused without a signature, for any algorithm in its header', async () => {
    const payload = encoded(claims({ roles: ['admin'] }));
    for (const alg of ['none', 'None', 'HS256']) {
      await expect(bySecret()(`${encoded({ alg })}.${payload}.`)).rejects.toMatchObject({
        extensions: UNAUTHENTICATED,
      });
    }
  });

  it.each(['rubbish', 'a.b.c', '..', `${encoded({ alg: 'HS256' })}.e30`])(
    'is refused and not echoed if it is malformed: %s',
    async (token) => {
      await expect(bySecret()(token)).rejects.toMatchObject({
        message: expect.not.stringContaining(token),
        extensions: UNAUTHENTICATED,
      });
    },
  );
});

describe('the role', () => {
  it.each([
    ['a list', 'roles', { roles: ['staff', 'curator'] }, 'curator'],
    ['a string', 'roles', { roles: 'staff admin' }, 'admin'],
    ['several roles, of which the highest counts', 'roles', { roles: ['reader', 'admin', 'curator'] }, 'admin'],
    ['a path of claims', 'realm_access.roles', { realm_access: { roles: ['curator'] } }, 'curator'],
    ['a claim with dots in its name', 'https://a.example/roles', { 'https://a.example/roles': 'admin' }, 'admin'],
    ['a missing claim', 'roles', {}, 'reader'],
    ['unknown roles', 'roles', { roles: ['root', 'Administrator'] }, 'reader'],
    ['another claim', 'scope', { roles: 'admin' }, 'reader'],
    ['a path that ends early', 'realm_access.roles', { realm_access: 'admin' }, 'reader'],
    ['a property of Object.prototype', 'constructor.name', {}, 'reader'],
    ['neither a list nor a string', 'roles', { roles: { admin: true } }, 'reader'],
    ['a nested list', 'roles', { roles: [['admin']] }, 'reader'],
  ])('comes from the configured claim: %s', async (_what, rolesClaim, payload, role) => {
    expect(await bySecret({ rolesClaim })(await signedWithSecret(SECRET, claims(payload)))).toMatchObject({ role });
  });
});

describe('a token signed by an issuer', () => {
  let rsa: SigningKey;
  let ec: SigningKey;
  let issuer: Awaited<ReturnType<typeof publish>>;
  let ask: (token: string) => Promise<unknown>;

  beforeAll(async () => {
    [rsa, ec] = await Promise.all([signingKey('rsa-1', 'RS256'), signingKey('ec-1', 'ES256')]);
    issuer = await publish(rsa, ec);
    ask = verifierOf(jwtConfig({ keys: { kind: 'jwks', url: issuer.url } }));
  });
  afterAll(() => issuer.close());
  afterEach(() => void jest.restoreAllMocks());

  it('is verified with the key that its kid names', async () => {
    const roles = ['curator'];
    for (const key of [rsa, ec]) {
      expect(await ask(await signedWith(key, claims({ roles })))).toEqual({ id: 'jwt:ada', role: 'curator' });
    }
  });

  it('is refused if the public key was used as a shared secret', async () => {
    const pem = new TextEncoder().encode(await exportSPKI(rsa.publicKey));
    await expect(ask(await signedWithSecret(pem, claims({ roles: 'admin' })))).rejects.toMatchObject({
      message: expect.stringContaining('use RS256, ES256, EdDSA, PS256'),
      extensions: UNAUTHENTICATED,
    });
  });

  it('is refused without a signature', async () => {
    const token = `${encoded({ alg: 'none', kid: rsa.kid })}.${encoded(claims())}.`;
    await expect(ask(token)).rejects.toMatchObject({ extensions: UNAUTHENTICATED });
  });

  it('is refused if its algorithm is not allowed', async () => {
    const strict = verifierOf(jwtConfig({ keys: { kind: 'jwks', url: issuer.url }, algorithms: ['ES256'] }));
    await expect(strict(await signedWith(rsa))).rejects.toThrow('use ES256');
  });

  it('is refused if it was signed with another key than its kid names', async () => {
    const impostor = await signingKey(ec.kid, ec.alg);
    await expect(ask(await signedWith(impostor))).rejects.toThrow('signature is invalid');
  });

  it('is refused if its key is not published', async () => {
    await expect(ask(await signedWith(await signingKey('ec-9', 'ES256')))).rejects.toMatchObject({
      message: expect.stringContaining('does not publish'),
      extensions: UNAUTHENTICATED,
    });
  });

  it('is accepted with a new key once it is published, and refused with a withdrawn one', async () => {
    const [before, after] = await Promise.all([signingKey('2026', 'ES256'), signingKey('2027', 'ES256')]);
    const rotating = await publish(before);
    try {
      const asks = verifierOf(jwtConfig({ keys: { kind: 'jwks', url: rotating.url } }));
      await asks(await signedWith(before));
      await rotating.rotate(after);
      const token = await signedWith(after);
      // the key set is fetched at most every 30 s, so that unknown keys cannot cause a request each
      const now = Date.now();
      jest.spyOn(Date, 'now').mockReturnValue(now + 31_000);
      expect(await asks(token)).toMatchObject({ id: 'jwt:ada' });
      await expect(asks(await signedWith(before))).rejects.toThrow('does not publish');
    } finally {
      await rotating.close();
    }
  });

  it('is answered with UNAVAILABLE while the issuer cannot be reached', async () => {
    const away = await publish(rsa);
    const asks = verifierOf(jwtConfig({ keys: { kind: 'jwks', url: away.url } }));
    const token = await signedWith(rsa);
    const unavailable = { extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 5 } };
    away.fail();
    await expect(asks(token)).rejects.toMatchObject(unavailable);
    await away.close();
    await expect(asks(token)).rejects.toMatchObject(unavailable);
  });
});
