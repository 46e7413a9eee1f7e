import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { accessConfig, accessSettings, checkAccess } from '../auth/settings.js';
import { FIXED_LIMITS } from '../graphql/budget/limits.js';
import { flag, list, wholeNumber } from '../process/setting-types.js';
import { ConfigError } from '../process/setting-types.js';

const milliseconds = wholeNumber(1);

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** As a browser sends it: scheme, host and, where it is not the scheme's own, port. */
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@A-Z]+$/;
const isOrigin = (text: string) => text === '*' || ORIGIN.test(text);
const ORIGINS = 'must be origins without a path, separated by commas, such as https://app.example.org, or * for any';

/** Every setting, by the name of its environment variable. */
const variables = z.object({
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/,
      'must be bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc://, then host and port',
    )
    .optional(),
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  NEO4J_JARS_URL: z.url('must be the URL of a Maven repository, such as https://maven.example.org/maven2').optional(),
  NEO4J_HEAP: z
    .string()
    .regex(/^[1-9]\d*[kmg]$/i, "must be a size as Java's -Xmx takes it, such as 512m or 2g")
    .default('512m'),
  READ_TIMEOUT_MS: milliseconds.default(5_000),
  WRITE_TIMEOUT_MS: milliseconds.default(60_000),
  REQUEST_TIMEOUT_MS: milliseconds.default(10_000),
  MAX_ANSWER_BYTES: wholeNumber(1).default(2_000_000),
  MAX_DEPTH: wholeNumber(1).default(12),
  MAX_COST: wholeNumber(1).default(100_000),
  INTROSPECTION: flag.default(true),
  GRAPHIQL: flag.default(true),
  EXPLORER: flag.default(true),
  CORS_ORIGINS: list.refine((origins) => origins.every(isOrigin), ORIGINS).default([]),
  ALLOWED_HOSTS: list.transform((hosts) => hosts.map((host) => host.toLowerCase())).default([]),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  VERSION_POLL_MS: milliseconds.default(250),
  CACHE_MB: wholeNumber(0).default(256),
  STALE_WHILE_UNAVAILABLE: wholeNumber(0).default(30),
  HTTP_MAX_AGE_SECONDS: wholeNumber(0).default(0),
  MAX_SUBSCRIPTIONS: wholeNumber(1).default(1_000),
  MAX_SUBSCRIPTIONS_PER_CALLER: wholeNumber(1).default(100),
  SHUTDOWN_DELAY_MS: wholeNumber(0).default(0),
  RECEIVE_TIMEOUT_MS: milliseconds.default(30_000),
  SHUTDOWN_GRACE_MS: milliseconds.default(10_000),
  ...accessSettings,
});

const settings = variables
  .refine(({ NEO4J_URI, NEO4J_PASSWORD }) => NEO4J_URI === undefined || NEO4J_PASSWORD !== undefined, {
    path: ['NEO4J_PASSWORD'],
    message: 'needed where NEO4J_URI is set',
    // told together with the other bad settings
    when: () => true,
  })
  .superRefine((given, context) =>
    checkAccess(given, (setting, message) => context.addIssue({ code: 'custom', path: [setting], message })),
  );

type Settings = z.output<typeof settings>;

/** Values that may hold a password or a key are not shown. */
const SECRET = /^AUTH_|PASSWORD|SECRET|KEY|UR[IL]$/;

/** A database of its own, or one that runs elsewhere. */
export type GraphConfig =
  | { kind: 'managed'; dataDir: string; jarsUrl: string | undefined; heap: string }
  | { kind: 'remote'; uri: string; username: string; password: string; database: string | null };

export type Config = ReturnType<typeof readConfig>;

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
    const lines = parsed.error.issues.map(({ path, message }) => `  ${explain(String(path[0]), message, given)}`);
    throw new ConfigError(`These settings cannot be used:\n${lines.join('\n')}`);
  }
  return arrange(parsed.data);
}

function explain(name: string, message: string, given: NodeJS.ProcessEnv): string {
  const isShown = message.startsWith('must be') && !SECRET.test(name);
  return `${name}: ${message}${isShown ? `, not '${given[name]}'` : ''}`;
}

function arrange(given: Settings) {
  return {
    port: given.PORT,
    host: given.HOST,
    dataDir: resolve(given.DATA_DIR),
    graph: graphConfig(given),
    readTimeoutMs: given.READ_TIMEOUT_MS,
    writeTimeoutMs: given.WRITE_TIMEOUT_MS,
    budget: { ...FIXED_LIMITS, deadlineMs: given.REQUEST_TIMEOUT_MS, answerBytes: given.MAX_ANSWER_BYTES },
    limits: { depth: given.MAX_DEPTH, cost: given.MAX_COST },
    introspection: given.INTROSPECTION,
    graphiql: given.GRAPHIQL,
    explorer: given.EXPLORER,
    corsOrigins: given.CORS_ORIGINS,
    allowedHosts: given.ALLOWED_HOSTS,
    logLevel: given.LOG_LEVEL,
    versionPollMs: given.VERSION_POLL_MS,
    // most of it is for what was read, a quarter for answers as they were written
    cacheBytes: given.CACHE_MB * 0.75 * 2 ** 20,
    answerBytes: given.CACHE_MB * 0.25 * 2 ** 20,
    staleMs: given.STALE_WHILE_UNAVAILABLE * 1_000,
    httpMaxAge: given.HTTP_MAX_AGE_SECONDS,
    maxSubscriptions: given.MAX_SUBSCRIPTIONS,
    maxSubscriptionsPerCaller: given.MAX_SUBSCRIPTIONS_PER_CALLER,
    shutdownDelayMs: given.SHUTDOWN_DELAY_MS,
    receiveTimeoutMs: given.RECEIVE_TIMEOUT_MS,
    shutdownGraceMs: given.SHUTDOWN_GRACE_MS,
    access: accessConfig(given),
    rateLimitPerMinute: given.RATE_LIMIT_PER_MINUTE,
    rateLimitCostPerMinute: given.RATE_LIMIT_COST_PER_MINUTE,
    trustProxy: given.TRUST_PROXY,
  };
}

function graphConfig(given: Settings): GraphConfig {
  if (given.NEO4J_URI === undefined) {
    return { kind: 'managed', dataDir: resolve(given.DATA_DIR), jarsUrl: given.NEO4J_JARS_URL, heap: given.NEO4J_HEAP };
  }
  return {
    kind: 'remote',
    uri: given.NEO4J_URI,
    username: given.NEO4J_USERNAME,
    // the settings' refinement has asked for it
    password: given.NEO4J_PASSWORD!,
    database: given.NEO4J_DATABASE ?? null,
  };
}
