import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const milliseconds = z.coerce.number().int().positive();

/** Every setting, by the name of its environment variable. */
const settings = z.object({
  PORT: port.default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'must begin with bolt://, bolt+s://, neo4j:// or neo4j+s://')
    .optional(),
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  NEO4J_JARS_URL: z.url().optional(),
  READ_TIMEOUT_MS: milliseconds.default(5_000),
  WRITE_TIMEOUT_MS: milliseconds.default(60_000),
  MAX_DEPTH: z.coerce.number().int().positive().default(12),
  MAX_COST: z.coerce.number().int().positive().default(10_000),
  INTROSPECTION: flag.default(true),
  GRAPHIQL: flag.default(true),
  CORS_ORIGINS: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean),
    )
    .default([]),
  ALLOWED_HOSTS: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((host) => host.trim().toLowerCase())
        .filter(Boolean),
    )
    .default([]),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  SHUTDOWN_GRACE_MS: milliseconds.default(10_000),
});

type Settings = z.output<typeof settings>;

/** A database of its own, or one that runs elsewhere. */
export type GraphConfig =
  | { kind: 'managed'; dataDir: string; jarsUrl: string | undefined }
  | { kind: 'remote'; uri: string; username: string; password: string; database: string | null };

export type Config = ReturnType<typeof readConfig>;

/** A setting that cannot be used: the message names each one, and never shows a secret's value. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Reads `.env` where there is one; what the environment already says wins. */
export function loadDotEnv(file = '.env'): void {
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Checks every setting at once.
 *
 * @throws ConfigError with a line for each bad setting
 */
export function readConfig(env: NodeJS.ProcessEnv) {
  // an empty variable is one that is not set: that is how compose files and shells leave things out
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new ConfigError(`These settings cannot be used:\n${lines.join('\n')}`);
  }
  return arrange(parsed.data);
}

function arrange(given: Settings) {
  return {
    port: given.PORT,
    host: given.HOST,
    graph: graphConfig(given),
    readTimeoutMs: given.READ_TIMEOUT_MS,
    writeTimeoutMs: given.WRITE_TIMEOUT_MS,
    limits: { depth: given.MAX_DEPTH, cost: given.MAX_COST },
    introspection: given.INTROSPECTION,
    graphiql: given.GRAPHIQL,
    corsOrigins: given.CORS_ORIGINS,
    allowedHosts: given.ALLOWED_HOSTS,
    logLevel: given.LOG_LEVEL,
    shutdownGraceMs: given.SHUTDOWN_GRACE_MS,
  };
}

function graphConfig(given: Settings): GraphConfig {
  if (given.NEO4J_URI === undefined) {
    return { kind: 'managed', dataDir: resolve(given.DATA_DIR), jarsUrl: given.NEO4J_JARS_URL };
  }
  if (given.NEO4J_PASSWORD === undefined) {
    throw new ConfigError('These settings cannot be used:\n  NEO4J_PASSWORD: needed where NEO4J_URI is set');
  }
  return {
    kind: 'remote',
    uri: given.NEO4J_URI,
    username: given.NEO4J_USERNAME,
    password: given.NEO4J_PASSWORD,
    database: given.NEO4J_DATABASE ?? null,
  };
}
