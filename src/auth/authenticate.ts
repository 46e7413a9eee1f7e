import type { Logger } from 'pino';
import { unauthenticated } from '../model/errors.js';
import { apiKeyChecker, KEY_PREFIX } from './api-keys.js';
import { type AccessConfig, isConfigured } from './settings.js';
import { tokenChecker } from './tokens.js';
import type { Viewer } from './viewer.js';

/** HTTP's headers, or what a WebSocket's connection parameters bring in their place. */
export interface Credentials {
  authorization?: string | undefined;
  'x-api-key'?: string | string[] | undefined;
}

/**
 * @returns null without credentials
 * @throws UNAUTHENTICATED for bad ones, with the reason; UNAVAILABLE where they cannot be checked now
 */
export type Authenticate = (credentials: Credentials) => Promise<Viewer | null>;

/**
 * Tells who asks, by a token or an API key. With no way to check either configured, everyone is anonymous.
 *
 * @throws ConfigError where the file of API keys cannot be used
 */
export function createAuthenticator(config: AccessConfig, log: Logger): Authenticate {
  if (!isConfigured(config)) return async () => null;
  const byKey = config.apiKeysFile === null ? noKeys : apiKeyChecker(config.apiKeysFile, log);
  const byToken = config.jwt === null ? noTokens : tokenChecker(config.jwt);
  return async (credentials) => {
    const secret = secretIn(credentials);
    if (secret === null) return null;
    return secret.kind === 'key' ? byKey(secret.value) : byToken(secret.value);
  };
}

function noKeys(): never {
  throw unauthenticated('API keys are not in use here; send a token as Authorization: Bearer.');
}

function noTokens(): never {
  throw unauthenticated('Tokens are not in use here; send an API key as X-Api-Key.');
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
    throw unauthenticated('Authorization must be Bearer, a space, and a token or an API key.');
  }
  return { kind: value.startsWith(KEY_PREFIX) ? 'key' : 'token', value };
}
