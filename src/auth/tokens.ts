import {
  createRemoteJWKSet,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
  type JWTVerifyResult,
} from 'jose';
import { unauthenticated } from '../model/errors.js';
import { authenticationUnavailable } from './errors.js';
import { rolesIn } from './roles-claim.js';
import type { JwtConfig } from './settings.js';
import { highestRole, type Viewer } from './viewer.js';

const RETRY_AFTER_SECONDS = 5;
/** OpenID Connect Core 1.0, section 2. */
const MAX_SUBJECT_LENGTH = 255;

/**
 * Verifies JSON Web Tokens (RFC 7519): signature, issuer, audience and expiry. A token without a known role is a reader's.
 *
 * @returns a function that throws UNAUTHENTICATED for an invalid token, UNAVAILABLE if the issuer's keys cannot be fetched
 */
export function createTokenVerifier(config: JwtConfig): (token: string) => Promise<Viewer> {
  const { issuer, audience, algorithms, clockSkewSeconds, rolesClaim } = config;
  const options = {
    ...{ issuer, audience, algorithms },
    clockTolerance: clockSkewSeconds,
    requiredClaims: ['exp', 'sub'],
  };
  const verify = verifier(config);
  return async (token) => {
    const { payload } = await verify(token, options).catch((error: unknown) => {
      throw toServiceError(error, config);
    });
    return { id: `jwt:${subjectOf(payload)}`, role: highestRole(rolesIn(payload, rolesClaim)) ?? 'reader' };
  };
}

type Verify = (token: string, options: Parameters<typeof jwtVerify>[2]) => Promise<JWTVerifyResult>;

function verifier({ keys }: JwtConfig): Verify {
  if (keys.kind === 'secret') {
    const secret = new TextEncoder().encode(keys.secret);
    return (token, options) => jwtVerify(token, secret, options);
  }
  const keySet = remoteKeySet(keys.url);
  return (token, options) => jwtVerify(token, keySet, options);
}

/** The issuer's key set, fetched on first use, after ten minutes, and for an unknown key id. */
function remoteKeySet(url: string): JWTVerifyGetKey {
  const getKey = createRemoteJWKSet(new URL(url));
  return async (header, token) => {
    try {
      return await getKey(header, token);
    } catch (error) {
      if (isTokenError(error)) throw error;
      const message = 'The keys of the token issuer cannot be fetched at the moment; retry later.';
      throw authenticationUnavailable(message, error as Error, RETRY_AFTER_SECONDS);
    }
  };
}

function isTokenError(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

/** Converts errors of jose into UNAUTHENTICATED; returns any other error unchanged. */
function toServiceError(error: unknown, { algorithms }: JwtConfig): unknown {
  if (!(error instanceof errors.JOSEError)) return error;
  if (error instanceof errors.JWTClaimValidationFailed) return unauthenticated(explainClaim(error));
  const message =
    error instanceof errors.JOSEAlgNotAllowed
      ? `The signature algorithm of the token is not allowed; use ${algorithms.join(', ')}.`
      : MESSAGES[error.code];
  return unauthenticated(message ?? 'The token is not a valid JSON Web Token.');
}

const MESSAGES: Readonly<Record<string, string>> = {
  [errors.JWTExpired.code]: 'The token has expired; get a new one from its issuer.',
  [errors.JWSSignatureVerificationFailed.code]: "The token's signature is invalid.",
  [errors.JWKSNoMatchingKey.code]: 'The token is signed with a key that its issuer does not publish.',
  [errors.JWKSMultipleMatchingKeys.code]: 'The token needs a kid header, because several keys of its issuer match.',
};

function explainClaim({ claim, reason }: errors.JWTClaimValidationFailed): string {
  if (reason === 'missing') return `The token has no ${claim} claim, which is required.`;
  if (reason === 'invalid') return `The token's ${claim} claim is malformed.`;
  return REFUSED_CLAIMS[claim] ?? `The token's ${claim} claim is not accepted.`;
}

const REFUSED_CLAIMS: Readonly<Record<string, string>> = {
  iss: "The token's issuer is not trusted by this service.",
  aud: 'The token is intended for another audience.',
  nbf: 'The token is not valid yet.',
};

function subjectOf({ sub }: JWTPayload): string {
  if (typeof sub !== 'string' || sub === '' || sub.length > MAX_SUBJECT_LENGTH) {
    throw unauthenticated(`The token's sub claim must be a string of 1 to ${MAX_SUBJECT_LENGTH} characters.`);
  }
  return sub;
}
