import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { accessConfig, accessSettings, checkAccess } from '../auth/settings.js';
import { checkEmbeddings, embeddingsConfig, embeddingsSettings } from '../embeddings/settings.js';
import { FIXED_LIMITS } from '../graphql/budget/limits.js';
import { ConfigError, flag, list, wholeNumber } from '../process/setting-types.js';
import { telemetryConfig, telemetrySettings } from '../telemetry/settings.js';

const milliseconds = wholeNumber(1);

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** As sent by browsers: scheme, host and, unless it is the default, port. */
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@A-Z]+$/;
const isOrigin = (text: string) => text === '*' || ORIGIN.test(text);
const ORIGINS = 'must be origins without a path, separated by commas, such as https://app.example.org, or * for any';

/** Every setting, by the name of its environment variable. */
const variables = z.object({
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DEFAULT_GRAPH: flag.default(true),
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
    .regex(/^[1-9]\d*[kmg]$/i, "must be a size in the format of Java's -Xmx, such as 512m or 2g")
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
  FEDERATION: flag.default(false),
  KNOWN_DOCUMENTS: z.string().min(1).optional(),
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
  ...embeddingsSettings,
  ...telemetrySettings,
});

const settings = variables
  .refine(({ NEO4J_URI, NEO4J_PASSWORD }) => NEO4J_URI === undefined || NEO4J_PASSWORD !== undefined, {
    path: ['NEO4J_PASSWORD'],
    message: 'required if NEO4J_URI is set',
    // reported together with other invalid settings
    when: () => true,
  })
  .superRefine((values, context) => {
    const report = (setting: string, message: string) => context.addIssue({ code: 'custom', path: [setting], message });
    checkAccess(values, report);
    checkEmbeddings(values, report);
  });

type Settings = z.output<typeof settings>;

/** Settings whose values may contain a password or a key, and are not printed. */
const SECRET = /^AUTH_|^EMBEDDINGS$|PASSWORD|SECRET|KEY|UR[IL]$|ENDPOINT$/;

export type Config = ReturnType<typeof readConfig>;

/** Loads `.env` if it exists; variables of the environment take precedence. */
export function loadDotEnv(file = '.env'): void {
  if (existsSync(file)) process.loadEnvFile(file);
}

/** @throws ConfigError with a line for each invalid setting */
export function readConfig(env: NodeJS.ProcessEnv) {
  // an empty variable counts as unset: compose files and shells cannot omit one
  const values = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(values);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path, message }) => `  ${describeIssue(String(path[0]), message, values)}`,
    );
    throw new ConfigError(`Invalid settings:\n${lines.join('\n')}`);
  }
  return toConfig(parsed.data);
}

function describeIssue(name: string, message: string, values: NodeJS.ProcessEnv): string {
  const showValue = message.startsWith('must be') && !SECRET.test(name);
  return `${name}: ${message}${showValue ? `, not '${values[name]}'` : ''}`;
}

function toConfig(values: Settings) {
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: resolve(values.DATA_DIR),
    graph: graphConfig(values),
    defaultGraph: values.DEFAULT_GRAPH,
    embeddings: embeddingsConfig(values, values.NEO4J_JARS_URL),
    telemetry: telemetryConfig(values),
    readTimeoutMs: values.READ_TIMEOUT_MS,
    writeTimeoutMs: values.WRITE_TIMEOUT_MS,
    budget: { ...FIXED_LIMITS, deadlineMs: values.REQUEST_TIMEOUT_MS, answerBytes: values.MAX_ANSWER_BYTES },
    limits: { depth: values.MAX_DEPTH, cost: values.MAX_COST },
    introspection: values.INTROSPECTION,
    graphiql: values.GRAPHIQL,
    explorer: values.EXPLORER,
    federation: values.FEDERATION,
    knownDocumentsFile: values.KNOWN_DOCUMENTS === undefined ? null : resolve(values.KNOWN_DOCUMENTS),
    corsOrigins: values.CORS_ORIGINS,
    allowedHosts: values.ALLOWED_HOSTS,
    logLevel: values.LOG_LEVEL,
    versionPollMs: values.VERSION_POLL_MS,
    // three quarters for records, one quarter for serialised responses
    cacheBytes: values.CACHE_MB * 0.75 * 2 ** 20,
    responseCacheBytes: values.CACHE_MB * 0.25 * 2 ** 20,
    staleMs: values.STALE_WHILE_UNAVAILABLE * 1_000,
    httpMaxAge: values.HTTP_MAX_AGE_SECONDS,
    maxSubscriptions: values.MAX_SUBSCRIPTIONS,
    maxSubscriptionsPerCaller: values.MAX_SUBSCRIPTIONS_PER_CALLER,
    shutdownDelayMs: values.SHUTDOWN_DELAY_MS,
    receiveTimeoutMs: values.RECEIVE_TIMEOUT_MS,
    shutdownGraceMs: values.SHUTDOWN_GRACE_MS,
    access: accessConfig(values),
    rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
    rateLimitCostPerMinute: values.RATE_LIMIT_COST_PER_MINUTE,
    trustProxy: values.TRUST_PROXY,
  };
}

/** A managed database, or one that runs elsewhere. */
function graphConfig(values: Settings) {
  if (values.NEO4J_URI === undefined) {
    return {
      kind: 'managed' as const,
      dataDir: resolve(values.DATA_DIR),
      jarsUrl: values.NEO4J_JARS_URL,
      heap: values.NEO4J_HEAP,
    };
  }
  return {
    kind: 'remote' as const,
    uri: values.NEO4J_URI,
    username: values.NEO4J_USERNAME,
    // required by the refinement of `settings`
    password: values.NEO4J_PASSWORD!,
    database: values.NEO4J_DATABASE ?? null,
  };
}
