import {
  createRemoteJWKSet,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
  type JWTVerifyResult,
} from 'jose';
import { unauthenticated } from '../model/errors.js';
import { cannotCheck } from './errors.js';
import { rolesIn } from './roles-claim.js';
import type { JwtConfig } from './settings.js';
import { highestRole, type Viewer } from './viewer.js';

const RETRY_AFTER_SECONDS = 5;
/** OpenID Connect Core 1.0, section 2: a subject has at most this many characters. */
const MAX_SUBJECT_LENGTH = 255;

/**
 * Whose token it is: a JWT (RFC 7519) of the one issuer, for this audience, not expired. Without a known role: a reader.
 *
 * @returns a function that throws UNAUTHENTICATED for a bad token, UNAVAILABLE where the issuer's keys cannot be fetched
 */
export function tokenChecker(config: JwtConfig): (token: string) => Promise<Viewer> {
  const { issuer, audience, algorithms, clockSkewSeconds, rolesClaim } = config;
  const options = {
    ...{ issuer, audience, algorithms },
    clockTolerance: clockSkewSeconds,
    requiredClaims: ['exp', 'sub'],
  };
  const verify = verifier(config);
  return async (token) => {
    const { payload } = await verify(token, options).catch((error: unknown) => {
      throw explain(error, config);
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
  const published = publishedKeys(keys.url);
  return (token, options) => jwtVerify(token, published, options);
}

/** The issuer's keys, fetched when they are first asked for, again after ten minutes, and for a key that is new. */
function publishedKeys(url: string): JWTVerifyGetKey {
  const fetched = createRemoteJWKSet(new URL(url));
  return async (header, token) => {
    try {
      return await fetched(header, token);
    } catch (error) {
      if (isFaultOfToken(error)) throw error;
      const message = "The token issuer's keys cannot be fetched now; try again soon.";
      throw cannotCheck(message, error as Error, RETRY_AFTER_SECONDS);
    }
  };
}

function isFaultOfToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

/** jose's error as the caller's; what is none of jose's stays as it is. */
function explain(error: unknown, { algorithms }: JwtConfig): unknown {
  if (!(error instanceof errors.JOSEError)) return error;
  if (error instanceof errors.JWTClaimValidationFailed) return unauthenticated(explainClaim(error));
  const message =
    error instanceof errors.JOSEAlgNotAllowed
      ? `The token is signed with an algorithm that is not taken here; use ${algorithms.join(', ')}.`
      : MESSAGES[error.code];
  return unauthenticated(message ?? 'The token is not a JSON Web Token that can be checked.');
}

const MESSAGES: Readonly<Record<string, string>> = {
  [errors.JWTExpired.code]: 'The token has expired; get a new one from its issuer.',
  [errors.JWSSignatureVerificationFailed.code]: "The token's signature is wrong.",
  [errors.JWKSNoMatchingKey.code]: 'The token is signed with a key that its issuer does not publish.',
  [errors.JWKSMultipleMatchingKeys.code]:
    "The token does not say which of its issuer's keys signed it: it needs a kid.",
};

function explainClaim({ claim, reason }: errors.JWTClaimValidationFailed): string {
  if (reason === 'missing') return `The token has no ${claim} claim, which is needed.`;
  if (reason === 'invalid') return `The token's ${claim} claim is not what a JSON Web Token has there.`;
  switch (claim) {
    case 'iss':
      return 'The token is from another issuer than the one that is trusted here.';
    case 'aud':
      return 'The token is for another audience than this service.';
    case 'nbf':
      return 'The token is not valid yet.';
    default:
      return `The token's ${claim} claim is not accepted.`;
  }
}

function subjectOf({ sub }: JWTPayload): string {
  if (typeof sub !== 'string' || sub === '' || sub.length > MAX_SUBJECT_LENGTH) {
    throw unauthenticated(`The token's sub claim must be a text of 1 to ${MAX_SUBJECT_LENGTH} characters.`);
  }
  return sub;
}
