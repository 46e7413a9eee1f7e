import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import type { JwtConfig } from '../../../src/auth/settings.js';

export const ISSUER = 'https://issuer.example';
export const AUDIENCE = 'skill-graph';

export interface SigningKey {
  kid: string;
  alg: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
}

export async function signingKey(kid: string, alg: string): Promise<SigningKey> {
  return { kid, alg, ...(await generateKeyPair(alg, { extractable: true })) };
}

/** Claims of a valid token; undefined removes a claim. */
export function claims(changed: JWTPayload = {}): JWTPayload {
  return { sub: 'ada', iss: ISSUER, aud: AUDIENCE, exp: secondsFromNow(300), ...changed };
}

export function secondsFromNow(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds;
}

export function signedWith({ kid, alg, privateKey }: SigningKey, payload: JWTPayload = claims()): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg, kid }).sign(privateKey);
}

export function signedWithSecret(secret: string | Uint8Array, payload: JWTPayload = claims()): Promise<string> {
  const key = typeof secret === 'string' ? new TextEncoder().encode(secret) : secret;
  return new SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).sign(key);
}

export function jwtConfig(changed: Partial<JwtConfig> & Pick<JwtConfig, 'keys'>): JwtConfig {
  return {
    issuer: ISSUER,
    audience: AUDIENCE,
    algorithms: changed.keys.kind === 'secret' ? ['HS256'] : ['RS256', 'ES256', 'EdDSA', 'PS256'],
    clockSkewSeconds: 30,
    rolesClaim: 'roles',
    ...changed,
  };
}

/** Serves an issuer's key set over HTTP. */
export async function publish(...keys: SigningKey[]) {
  let published = await publicKeys(keys);
  let status = 200;
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: published }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    async rotate(...next: SigningKey[]) {
      published = await publicKeys(next);
    },
    fail() {
      status = 500;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function publicKeys(keys: readonly SigningKey[]): Promise<JWK[]> {
  return Promise.all(keys.map(async ({ kid, alg, publicKey }) => ({ ...(await exportJWK(publicKey)), kid, alg })));
}
