import type { Logger } from 'pino';
import { unauthenticated } from '../model/errors.js';
import { createApiKeyVerifier, KEY_PREFIX } from './api-keys.js';
import { type AccessConfig, isConfigured } from './settings.js';
import { createTokenVerifier } from './tokens.js';
import type { Viewer } from './viewer.js';

/** From HTTP headers, or from the connection parameters of a WebSocket. */
export interface Credentials {
  authorization?: string | undefined;
  'x-api-key'?: string | string[] | undefined;
}

/**
 * @returns null without credentials
 * @throws UNAUTHENTICATED with the reason for invalid ones; UNAVAILABLE if they cannot be verified at the moment
 */
export type Authenticate = (credentials: Credentials) => Promise<Viewer | null>;

/**
 * Authenticates callers by a JSON Web Token or an API key. If neither is configured, every caller is anonymous.
 *
 * @throws ConfigError if the file of API keys is invalid
 */
export function createAuthenticator(config: AccessConfig, log: Logger): Authenticate {
  if (!isConfigured(config)) return async () => null;
  const verifyKey = config.apiKeysFile === null ? rejectKey : createApiKeyVerifier(config.apiKeysFile, log);
  const verifyToken = config.jwt === null ? rejectToken : createTokenVerifier(config.jwt);
  return async (credentials) => {
    const secret = secretIn(credentials);
    if (secret === null) return null;
    return secret.kind === 'key' ? verifyKey(secret.value) : verifyToken(secret.value);
  };
}

function rejectKey(): never {
  throw unauthenticated('API keys are not enabled; send a token as Authorization: Bearer <token>.');
}

function rejectToken(): never {
  throw unauthenticated('Tokens are not enabled; send an API key as X-Api-Key.');
}

interface Secret {
  kind: 'key' | 'token';
  value: string;
}

function secretIn({ authorization, 'x-api-key': key }: Credentials): Secret | null {
  if (authorization !== undefined && key !== undefined) {
    throw unauthenticated('Send either Authorization or X-Api-Key, not both.');
  }
  if (key !== undefined) return { kind: 'key', value: String(key) };
  if (authorization === undefined) return null;
  const [, value] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  if (value === undefined) {
    throw unauthenticated('Authorization must be Bearer followed by a token or an API key.');
  }
  return { kind: value.startsWith(KEY_PREFIX) ? 'key' : 'token', value };
}
