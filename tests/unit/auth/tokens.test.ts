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

function asking(jwt: JwtConfig): (token: string) => Promise<unknown> {
  const authenticate = createAuthenticator({ requireAuth: false, jwt, apiKeysFile: null }, createLog('silent'));
  return (token) => authenticate({ authorization: `Bearer ${token}` });
}

const bySecret = (changed: Partial<JwtConfig> = {}) =>
  asking(jwtConfig({ keys: { kind: 'secret', secret: SECRET }, ...changed }));

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

describe('a token that a shared secret signs', () => {
  it('tells who asks, a reader where it names no role', async () => {
    expect(await bySecret()(await signedWithSecret(SECRET))).toEqual({ id: 'jwt:ada', role: 'reader' });
  });

  it.each([
    ['for several audiences', { aud: ['other', AUDIENCE] }],
    ['that expired a moment ago, by clocks that differ', { exp: secondsFromNow(-10) }],
    ['that begins in a moment, by clocks that differ', { nbf: secondsFromNow(10) }],
  ])('is taken %s', async (_what, changed) => {
    expect(await bySecret()(await signedWithSecret(SECRET, claims(changed)))).toMatchObject({ id: 'jwt:ada' });
  });

  it.each([
    ['that has expired', { exp: secondsFromNow(-60) }, 'has expired'],
    ['that is not valid yet', { nbf: secondsFromNow(60) }, 'not valid yet'],
    ['from another issuer', { iss: 'https://other.example' }, 'another issuer'],
    ['without an issuer', { iss: undefined }, 'no iss claim'],
    ['for another audience', { aud: 'billing' }, 'another audience'],
    ['without an audience', { aud: undefined }, 'no aud claim'],
    ['that never expires', { exp: undefined }, 'no exp claim'],
    ['that expires at no number', { exp: 'tomorrow' as unknown as number }, 'exp claim is not'],
    ['of nobody', { sub: undefined }, 'no sub claim'],
    ['of an empty subject', { sub: '' }, 'sub claim must be'],
    ['of an endless subject', { sub: 'a'.repeat(256) }, 'sub claim must be'],
  ])('is refused %s', async (_what, changed, message) => {
    const token = await signedWithSecret(SECRET, claims(changed));
    await expect(bySecret()(token)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      extensions: UNAUTHENTICATED,
    });
  });

  it('is held to the clock alone where no skew is allowed', async () => {
    const token = await signedWithSecret(SECRET, claims({ exp: secondsFromNow(-10) }));
    await expect(bySecret({ clockSkewSeconds: 0 })(token)).rejects.toThrow('has expired');
  });

  it('is refused where another secret signed it', async () => {
    const token = await signedWithSecret(`${SECRET}!`);
    await expect(bySecret()(token)).rejects.toMatchObject({ message: "The token's signature is wrong." });
  });

  it('is refused where its claims were changed afterwards', async () => {
    const [header, , signature] = (await signedWithSecret(SECRET)).split('.');
    const forged = [header, encoded(claims({ roles: ['admin'] })), signature].join('.');
    await expect(bySecret()(forged)).rejects.toMatchObject({ message: "The token's signature is wrong." });
  });

  it('is refused without a signature, whatever its header says', async () => {
    const payload = encoded(claims({ roles: ['admin'] }));
    for (const alg of ['none', 'None', 'HS256']) {
      await expect(bySecret()(`${encoded({ alg })}.${payload}.`)).rejects.toMatchObject({
        extensions: UNAUTHENTICATED,
      });
    }
  });

  it.each(['rubbish', 'a.b.c', '..', `${encoded({ alg: 'HS256' })}.e30`])(
    'is refused, and not repeated, where it is none: %s',
    async (token) => {
      await expect(bySecret()(token)).rejects.toMatchObject({
        message: expect.not.stringContaining(token),
        extensions: UNAUTHENTICATED,
      });
    },
  );
});

describe('a role', () => {
  it.each([
    ['of a list', 'roles', { roles: ['staff', 'curator'] }, 'curator'],
    ['of one text', 'roles', { roles: 'staff admin' }, 'admin'],
    ['the highest of several', 'roles', { roles: ['reader', 'admin', 'curator'] }, 'admin'],
    ['of a path of claims', 'realm_access.roles', { realm_access: { roles: ['curator'] } }, 'curator'],
    ['of a claim with dots in its name', 'https://a.example/roles', { 'https://a.example/roles': 'admin' }, 'admin'],
    ['none, of a claim that is missing', 'roles', {}, 'reader'],
    ['none, of unknown names', 'roles', { roles: ['root', 'Administrator'] }, 'reader'],
    ['none, of another claim', 'scope', { roles: 'admin' }, 'reader'],
    ['none, of a path that ends early', 'realm_access.roles', { realm_access: 'admin' }, 'reader'],
    ['none, of names that every object has', 'constructor.name', {}, 'reader'],
    ['none, of what is neither list nor text', 'roles', { roles: { admin: true } }, 'reader'],
    ['none, of a list within the list', 'roles', { roles: [['admin']] }, 'reader'],
  ])('comes from the claim in the settings: %s', async (_what, rolesClaim, said, role) => {
    expect(await bySecret({ rolesClaim })(await signedWithSecret(SECRET, claims(said)))).toMatchObject({ role });
  });
});

describe('a token that an issuer signs', () => {
  let rsa: SigningKey;
  let ec: SigningKey;
  let issuer: Awaited<ReturnType<typeof publish>>;
  let ask: (token: string) => Promise<unknown>;

  beforeAll(async () => {
    [rsa, ec] = await Promise.all([signingKey('rsa-1', 'RS256'), signingKey('ec-1', 'ES256')]);
    issuer = await publish(rsa, ec);
    ask = asking(jwtConfig({ keys: { kind: 'jwks', url: issuer.url } }));
  });
  afterAll(() => issuer.close());
  afterEach(() => void jest.restoreAllMocks());

  it('is checked with the key that it names', async () => {
    const roles = ['curator'];
    for (const key of [rsa, ec]) {
      expect(await ask(await signedWith(key, claims({ roles })))).toEqual({ id: 'jwt:ada', role: 'curator' });
    }
  });

  it('is refused where the public key was used as a shared secret', async () => {
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

  it('is refused where the algorithm is not one of those allowed', async () => {
    const strict = asking(jwtConfig({ keys: { kind: 'jwks', url: issuer.url }, algorithms: ['ES256'] }));
    await expect(strict(await signedWith(rsa))).rejects.toThrow('use ES256');
  });

  it('is refused where another key than the one it names signed it', async () => {
    const impostor = await signingKey(ec.kid, ec.alg);
    await expect(ask(await signedWith(impostor))).rejects.toThrow('signature is wrong');
  });

  it('is refused where its key is not published', async () => {
    await expect(ask(await signedWith(await signingKey('ec-9', 'ES256')))).rejects.toMatchObject({
      message: expect.stringContaining('does not publish'),
      extensions: UNAUTHENTICATED,
    });
  });

  it('is taken with a new key once the issuer publishes it, and no more with a withdrawn one', async () => {
    const [before, after] = await Promise.all([signingKey('2026', 'ES256'), signingKey('2027', 'ES256')]);
    const rotating = await publish(before);
    try {
      const asks = asking(jwtConfig({ keys: { kind: 'jwks', url: rotating.url } }));
      await asks(await signedWith(before));
      await rotating.rotate(after);
      const token = await signedWith(after);
      // keys are not fetched again within half a minute: unknown ones must not make this service ask without end
      const now = Date.now();
      jest.spyOn(Date, 'now').mockReturnValue(now + 31_000);
      expect(await asks(token)).toMatchObject({ id: 'jwt:ada' });
      await expect(asks(await signedWith(before))).rejects.toThrow('does not publish');
    } finally {
      await rotating.close();
    }
  });

  it('cannot be checked while the issuer fails or is away, and that is not the fault of who asks', async () => {
    const away = await publish(rsa);
    const asks = asking(jwtConfig({ keys: { kind: 'jwks', url: away.url } }));
    const token = await signedWith(rsa);
    const unavailable = { extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 5 } };
    away.fail();
    await expect(asks(token)).rejects.toMatchObject(unavailable);
    await away.close();
    await expect(asks(token)).rejects.toMatchObject(unavailable);
  });
});
