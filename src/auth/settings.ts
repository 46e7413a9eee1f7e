import { z } from 'zod';
import { flag, list, wholeNumber } from '../process/setting-types.js';

/** HMAC algorithms, each with the bytes that its secret has at least (RFC 7518, section 3.2). */
const SECRET_BYTES = { HS256: 32, HS384: 48, HS512: 64 } as const;
type SecretAlgorithm = keyof typeof SECRET_BYTES;
const SECRET_ALGORITHMS: readonly string[] = Object.keys(SECRET_BYTES);

const KEY_ALGORITHMS: readonly string[] = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];
const DEFAULT_KEY_ALGORITHMS = ['RS256', 'ES256', 'EdDSA', 'PS256'];
const DEFAULT_SECRET_ALGORITHMS = ['HS256'];

/** The settings that say who may, and how often, by their environment variables. */
export const accessSettings = {
  REQUIRE_AUTH: flag.default(false),
  AUTH_JWKS_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
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
type Refuse = (setting: keyof AccessSettings, message: string) => void;

/** How tokens are checked. */
export interface JwtConfig {
  keys: { kind: 'jwks'; url: string } | { kind: 'secret'; secret: string };
  issuer: string;
  audience: string;
  /** never `none`; HS* with a secret alone */
  algorithms: string[];
  clockSkewSeconds: number;
  /** a claim's name, or a path of names with dots */
  rolesClaim: string;
}

export interface AccessConfig {
  /** whether reading, too, asks for credentials */
  requireAuth: boolean;
  jwt: JwtConfig | null;
  apiKeysFile: string | null;
}

/** Whether there is any way to tell who asks; without one nobody writes. */
export function isConfigured({ jwt, apiKeysFile }: AccessConfig): boolean {
  return jwt !== null || apiKeysFile !== null;
}

/** Names each setting that does not go with the others. */
export function checkAccess(given: AccessSettings, refuse: Refuse): void {
  const { AUTH_JWKS_URL: url, AUTH_JWT_SECRET: secret } = given;
  if (url !== undefined && secret !== undefined) {
    refuse('AUTH_JWT_SECRET', 'tokens are checked in one way: set either this or AUTH_JWKS_URL');
  } else if (url !== undefined || secret !== undefined) {
    checkTokens(given, refuse);
  } else {
    refuseUnused(given, refuse);
    if (given.REQUIRE_AUTH && given.AUTH_API_KEYS_FILE === undefined) {
      refuse('AUTH_API_KEYS_FILE', 'this, AUTH_JWKS_URL or AUTH_JWT_SECRET is needed where REQUIRE_AUTH is set');
    }
  }
}

function checkTokens(given: AccessSettings, refuse: Refuse): void {
  const { AUTH_JWT_SECRET: secret } = given;
  const source = secret === undefined ? 'AUTH_JWKS_URL' : 'AUTH_JWT_SECRET';
  for (const setting of ['AUTH_ISSUER', 'AUTH_AUDIENCE'] as const) {
    if (given[setting] === undefined) refuse(setting, `needed where ${source} is set`);
  }
  const allowed = secret === undefined ? KEY_ALGORITHMS : SECRET_ALGORITHMS;
  const algorithms = algorithmsOf(given);
  const wrong = algorithms.filter((name) => !allowed.includes(name));
  if (wrong.length > 0 || algorithms.length === 0) {
    refuse('AUTH_ALGORITHMS', `with ${source} it may name ${allowed.join(', ')}`);
  } else if (secret !== undefined) {
    const bytes = Math.max(...algorithms.map((name) => SECRET_BYTES[name as SecretAlgorithm]));
    if (Buffer.byteLength(secret) < bytes) refuse('AUTH_JWT_SECRET', `must have at least ${bytes} bytes`);
  }
}

/** Who names an issuer means tokens to be checked; saying nothing would leave writing off without a reason. */
function refuseUnused(given: AccessSettings, refuse: Refuse): void {
  for (const setting of ['AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_ALGORITHMS'] as const) {
    if (given[setting] !== undefined) refuse(setting, 'is of no use without AUTH_JWKS_URL or AUTH_JWT_SECRET');
  }
}

function algorithmsOf({ AUTH_ALGORITHMS: told, AUTH_JWT_SECRET: secret }: AccessSettings): string[] {
  return told ?? (secret === undefined ? DEFAULT_KEY_ALGORITHMS : DEFAULT_SECRET_ALGORITHMS);
}

/** @param given settings that `checkAccess` found nothing against */
export function accessConfig(given: AccessSettings): AccessConfig {
  return {
    requireAuth: given.REQUIRE_AUTH,
    jwt: jwtConfig(given),
    apiKeysFile: given.AUTH_API_KEYS_FILE ?? null,
  };
}

function jwtConfig(given: AccessSettings): JwtConfig | null {
  const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = given;
  const keys = keysOf(given);
  if (keys === null || issuer === undefined || audience === undefined) return null;
  return {
    keys,
    issuer,
    audience,
    algorithms: algorithmsOf(given),
    clockSkewSeconds: given.AUTH_CLOCK_SKEW_SECONDS,
    rolesClaim: given.AUTH_ROLES_CLAIM,
  };
}

function keysOf({ AUTH_JWKS_URL: url, AUTH_JWT_SECRET: secret }: AccessSettings): JwtConfig['keys'] | null {
  if (url !== undefined) return { kind: 'jwks', url };
  return secret === undefined ? null : { kind: 'secret', secret };
}
