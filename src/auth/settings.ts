import { z } from 'zod';
import { flag, list, wholeNumber } from '../process/setting-types.js';

/** HMAC algorithms with the minimum length of their secrets in bytes (RFC 7518, section 3.2). */
const MIN_SECRET_BYTES = { HS256: 32, HS384: 48, HS512: 64 } as const;
type SecretAlgorithm = keyof typeof MIN_SECRET_BYTES;
const SECRET_ALGORITHMS: readonly string[] = Object.keys(MIN_SECRET_BYTES);

const KEY_ALGORITHMS: readonly string[] = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];
const DEFAULT_KEY_ALGORITHMS = ['RS256', 'ES256', 'EdDSA', 'PS256'];
const DEFAULT_SECRET_ALGORITHMS = ['HS256'];

/** Settings of authentication, authorization and rate limits, by environment variable. */
export const accessSettings = {
  REQUIRE_AUTH: flag.default(false),
  AUTH_JWKS_URL: z
    .url({ protocol: /^https?$/, error: 'must be a URL that starts with https:// or http://' })
    .optional(),
  AUTH_JWT_SECRET: z.string().optional(),
  AUTH_ISSUER: z.string().optional(),
  AUTH_AUDIENCE: z.string().optional(),
  AUTH_ALGORITHMS: list.optional(),
  AUTH_CLOCK_SKEW_SECONDS: wholeNumber(0, 300).default(30),
  AUTH_ROLES_CLAIM: z.string().default('roles'),
  AUTH_API_KEYS_FILE: z.string().optional(),
  RATE_LIMIT_PER_MINUTE: wholeNumber(0).default(0),
  RATE_LIMIT_COST_PER_MINUTE: wholeNumber(0).default(0),
  TRUST_PROXY: flag.default(false),
};

type AccessSettings = z.output<z.ZodObject<typeof accessSettings>>;
type Report = (setting: keyof AccessSettings, message: string) => void;

/** How tokens are verified. */
export interface JwtConfig {
  keys: { kind: 'jwks'; url: string } | { kind: 'secret'; secret: string };
  issuer: string;
  audience: string;
  /** never `none`; HS* only with a secret */
  algorithms: string[];
  clockSkewSeconds: number;
  /** the name of a claim, or a path separated by dots */
  rolesClaim: string;
}

export interface AccessConfig {
  /** whether reads require authentication as well */
  requireAuth: boolean;
  jwt: JwtConfig | null;
  apiKeysFile: string | null;
}

/** Whether callers can authenticate at all; otherwise all writes are refused. */
export function isConfigured({ jwt, apiKeysFile }: AccessConfig): boolean {
  return jwt !== null || apiKeysFile !== null;
}

/** Reports settings that are inconsistent with each other. */
export function checkAccess(settings: AccessSettings, report: Report): void {
  const { AUTH_JWKS_URL: url, AUTH_JWT_SECRET: secret } = settings;
  if (url !== undefined && secret !== undefined) {
    report('AUTH_JWT_SECRET', 'set either this or AUTH_JWKS_URL, not both');
  } else if (url !== undefined || secret !== undefined) {
    checkTokens(settings, report);
  } else {
    reportUnused(settings, report);
    if (settings.REQUIRE_AUTH && settings.AUTH_API_KEYS_FILE === undefined) {
      report('AUTH_API_KEYS_FILE', 'this, AUTH_JWKS_URL or AUTH_JWT_SECRET is required if REQUIRE_AUTH is set');
    }
  }
}

function checkTokens(settings: AccessSettings, report: Report): void {
  const { AUTH_JWT_SECRET: secret } = settings;
  const source = secret === undefined ? 'AUTH_JWKS_URL' : 'AUTH_JWT_SECRET';
  for (const setting of ['AUTH_ISSUER', 'AUTH_AUDIENCE'] as const) {
    if (settings[setting] === undefined) report(setting, `required if ${source} is set`);
  }
  const allowed = secret === undefined ? KEY_ALGORITHMS : SECRET_ALGORITHMS;
  const algorithms = algorithmsOf(settings);
  const unsupported = algorithms.filter((name) => !allowed.includes(name));
  if (unsupported.length > 0 || algorithms.length === 0) {
    report('AUTH_ALGORITHMS', `with ${source}, must be one or more of ${allowed.join(', ')}`);
  } else if (secret !== undefined) {
    const bytes = Math.max(...algorithms.map((name) => MIN_SECRET_BYTES[name as SecretAlgorithm]));
    if (Buffer.byteLength(secret) < bytes) report('AUTH_JWT_SECRET', `must have at least ${bytes} bytes`);
  }
}

/** An issuer without a way to verify its tokens is a mistake: writes would stay disabled for no visible reason. */
function reportUnused(settings: AccessSettings, report: Report): void {
  for (const setting of ['AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_ALGORITHMS'] as const) {
    if (settings[setting] !== undefined) report(setting, 'has no effect without AUTH_JWKS_URL or AUTH_JWT_SECRET');
  }
}

function algorithmsOf({ AUTH_ALGORITHMS: algorithms, AUTH_JWT_SECRET: secret }: AccessSettings): string[] {
  return algorithms ?? (secret === undefined ? DEFAULT_KEY_ALGORITHMS : DEFAULT_SECRET_ALGORITHMS);
}

/** @param settings checked by `checkAccess` */
export function accessConfig(settings: AccessSettings): AccessConfig {
  return {
    requireAuth: settings.REQUIRE_AUTH,
    jwt: jwtConfig(settings),
    apiKeysFile: settings.AUTH_API_KEYS_FILE ?? null,
  };
}

function jwtConfig(settings: AccessSettings): JwtConfig | null {
  const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = settings;
  const keys = keysOf(settings);
  if (keys === null || issuer === undefined || audience === undefined) return null;
  return {
    keys,
    issuer,
    audience,
    algorithms: algorithmsOf(settings),
    clockSkewSeconds: settings.AUTH_CLOCK_SKEW_SECONDS,
    rolesClaim: settings.AUTH_ROLES_CLAIM,
  };
}

function keysOf({ AUTH_JWKS_URL: url, AUTH_JWT_SECRET: secret }: AccessSettings): JwtConfig['keys'] | null {
  if (url !== undefined) return { kind: 'jwks', url };
  return secret === undefined ? null : { kind: 'secret', secret };
}
