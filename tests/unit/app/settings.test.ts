import { afterAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadDotEnv, readConfig } from '../../../src/app/settings.js';
import { FIXED_LIMITS } from '../../../src/graphql/budget/limits.js';
import { packageRoot } from '../../../src/process/package-root.js';
import { ConfigError } from '../../../src/process/setting-types.js';

const DEFAULTS = {
  port: 4000,
  host: '127.0.0.1',
  dataDir: resolve('.data'),
  graph: { kind: 'managed', dataDir: resolve('.data'), jarsUrl: undefined, heap: '512m' },
  defaultGraph: true,
  embeddings: null,
  telemetry: null,
  readTimeoutMs: 5_000,
  writeTimeoutMs: 60_000,
  budget: { ...FIXED_LIMITS, deadlineMs: 10_000, answerBytes: 2_000_000 },
  limits: { depth: 12, cost: 100_000 },
  introspection: true,
  graphiql: true,
  explorer: true,
  federation: false,
  knownDocumentsFile: null,
  corsOrigins: [],
  allowedHosts: [],
  logLevel: 'info',
  shutdownDelayMs: 0,
  receiveTimeoutMs: 30_000,
  shutdownGraceMs: 10_000,
  versionPollMs: 250,
  cacheBytes: 192 * 2 ** 20,
  responseCacheBytes: 64 * 2 ** 20,
  staleMs: 30_000,
  httpMaxAge: 0,
  maxSubscriptions: 1_000,
  maxSubscriptionsPerCaller: 100,
  access: { requireAuth: false, jwt: null, apiKeysFile: null },
  rateLimitPerMinute: 0,
  rateLimitCostPerMinute: 0,
  trustProxy: false,
};

const SETTINGS =
  `PORT HOST DATA_DIR DEFAULT_GRAPH NEO4J_URI NEO4J_USERNAME NEO4J_PASSWORD NEO4J_DATABASE NEO4J_JARS_URL NEO4J_HEAP
  READ_TIMEOUT_MS WRITE_TIMEOUT_MS REQUEST_TIMEOUT_MS MAX_ANSWER_BYTES MAX_DEPTH MAX_COST INTROSPECTION GRAPHIQL EXPLORER KNOWN_DOCUMENTS CORS_ORIGINS ALLOWED_HOSTS LOG_LEVEL
  RECEIVE_TIMEOUT_MS SHUTDOWN_DELAY_MS SHUTDOWN_GRACE_MS REQUIRE_AUTH AUTH_JWKS_URL AUTH_JWT_SECRET AUTH_ISSUER AUTH_AUDIENCE AUTH_ALGORITHMS
  AUTH_CLOCK_SKEW_SECONDS AUTH_ROLES_CLAIM AUTH_API_KEYS_FILE RATE_LIMIT_PER_MINUTE RATE_LIMIT_COST_PER_MINUTE TRUST_PROXY
  VERSION_POLL_MS CACHE_MB STALE_WHILE_UNAVAILABLE HTTP_MAX_AGE_SECONDS MAX_SUBSCRIPTIONS MAX_SUBSCRIPTIONS_PER_CALLER
  EMBEDDINGS EMBEDDINGS_MODEL EMBEDDINGS_API_KEY NPM_REGISTRY_URL
  LOG_REQUESTS SLOW_REQUEST_MS OTEL_SDK_DISABLED OTEL_SERVICE_NAME OTEL_TRACES_EXPORTER OTEL_METRICS_EXPORTER OTEL_EXPORTER_OTLP_ENDPOINT
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT OTEL_EXPORTER_OTLP_METRICS_ENDPOINT OTEL_EXPORTER_OTLP_PROTOCOL
  OTEL_EXPORTER_PROMETHEUS_HOST OTEL_EXPORTER_PROMETHEUS_PORT OTEL_METRIC_EXPORT_INTERVAL OTEL_TRACES_SAMPLER
  OTEL_TRACES_SAMPLER_ARG`.split(/\s+/);

function errorOf(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('the settings were accepted');
}

describe('settings', () => {
  it('run a managed database on loopback by default', () => {
    expect(readConfig({})).toEqual(DEFAULTS);
  });

  it('are unset if the variable is empty', () => {
    expect(readConfig(Object.fromEntries(SETTINGS.map((name) => [name, ''])))).toEqual(DEFAULTS);
  });

  it('are read from the environment', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '0.0.0.0',
      NEO4J_URI: 'neo4j+s://graph.example',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: 'hunter2',
      NEO4J_DATABASE: 'skills',
      READ_TIMEOUT_MS: '100',
      WRITE_TIMEOUT_MS: '200',
      REQUEST_TIMEOUT_MS: '300',
      MAX_ANSWER_BYTES: '400',
      MAX_DEPTH: '5',
      MAX_COST: '50',
      INTROSPECTION: 'false',
      GRAPHIQL: 'false',
      EXPLORER: 'false',
      FEDERATION: 'true',
      KNOWN_DOCUMENTS: 'known.json',
      CORS_ORIGINS: ' https://a.example, https://b.example,',
      ALLOWED_HOSTS: 'Skills.Example , other.example',
      LOG_LEVEL: 'debug',
      SHUTDOWN_DELAY_MS: '250',
      RECEIVE_TIMEOUT_MS: '250',
      SHUTDOWN_GRACE_MS: '300',
      VERSION_POLL_MS: '400',
      CACHE_MB: '0',
      STALE_WHILE_UNAVAILABLE: '5',
      HTTP_MAX_AGE_SECONDS: '60',
      MAX_SUBSCRIPTIONS: '10',
      MAX_SUBSCRIPTIONS_PER_CALLER: '5',
      REQUIRE_AUTH: 'true',
      AUTH_JWKS_URL: 'https://issuer.example/keys',
      AUTH_ISSUER: 'https://issuer.example',
      AUTH_AUDIENCE: 'skill-graph',
      AUTH_ALGORITHMS: 'ES256, EdDSA',
      AUTH_CLOCK_SKEW_SECONDS: '0',
      AUTH_ROLES_CLAIM: 'realm_access.roles',
      AUTH_API_KEYS_FILE: 'keys.yaml',
      RATE_LIMIT_PER_MINUTE: '600',
      RATE_LIMIT_COST_PER_MINUTE: '6000000',
      DEFAULT_GRAPH: 'false',
      TRUST_PROXY: 'true',
      EMBEDDINGS: 'https://models.example/v1/embeddings',
      EMBEDDINGS_MODEL: 'small',
      EMBEDDINGS_API_KEY: 'sk-1',
    });
    expect(config).toEqual({
      port: 0,
      host: '0.0.0.0',
      dataDir: resolve('.data'),
      defaultGraph: false,
      telemetry: null,
      embeddings: { kind: 'remote', url: 'https://models.example/v1/embeddings', model: 'small', apiKey: 'sk-1' },
      graph: {
        kind: 'remote',
        uri: 'neo4j+s://graph.example',
        username: 'reader',
        password: 'hunter2',
        database: 'skills',
      },
      readTimeoutMs: 100,
      writeTimeoutMs: 200,
      budget: { ...FIXED_LIMITS, deadlineMs: 300, answerBytes: 400 },
      limits: { depth: 5, cost: 50 },
      introspection: false,
      graphiql: false,
      explorer: false,
      federation: true,
      knownDocumentsFile: resolve('known.json'),
      corsOrigins: ['https://a.example', 'https://b.example'],
      allowedHosts: ['skills.example', 'other.example'],
      logLevel: 'debug',
      shutdownDelayMs: 250,
      receiveTimeoutMs: 250,
      shutdownGraceMs: 300,
      versionPollMs: 400,
      cacheBytes: 0,
      responseCacheBytes: 0,
      staleMs: 5_000,
      httpMaxAge: 60,
      maxSubscriptions: 10,
      maxSubscriptionsPerCaller: 5,
      access: {
        requireAuth: true,
        jwt: {
          keys: { kind: 'jwks', url: 'https://issuer.example/keys' },
          issuer: 'https://issuer.example',
          audience: 'skill-graph',
          algorithms: ['ES256', 'EdDSA'],
          clockSkewSeconds: 0,
          rolesClaim: 'realm_access.roles',
        },
        apiKeysFile: 'keys.yaml',
      },
      rateLimitPerMinute: 600,
      rateLimitCostPerMinute: 6_000_000,
      trustProxy: true,
    });
  });

  it('configure the directory, jars and memory of the managed database', () => {
    const NEO4J_JARS_URL = 'https://mirror.example/maven2';
    const { graph } = readConfig({ DATA_DIR: 'somewhere', NEO4J_JARS_URL, NEO4J_HEAP: '2G' });
    expect(graph).toEqual({
      kind: 'managed',
      dataDir: resolve('somewhere'),
      jarsUrl: NEO4J_JARS_URL,
      heap: '2G',
    });
  });

  it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('accept a graph at %s://', (scheme) => {
    const uri = `${scheme}://graph.example:7687`;
    expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'p' }).graph).toMatchObject({
      uri,
      username: 'neo4j',
      database: null,
    });
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['NEO4J_URI', 'http://graph.example'],
    ['NEO4J_URI', 'bolt://'],
    ['NEO4J_JARS_URL', 'maven'],
    ['READ_TIMEOUT_MS', '0'],
    ['WRITE_TIMEOUT_MS', '5s'],
    ['REQUEST_TIMEOUT_MS', '0'],
    ['MAX_ANSWER_BYTES', '-1'],
    ['MAX_DEPTH', '0'],
    ['MAX_COST', '-5'],
    ['INTROSPECTION', 'yes'],
    ['GRAPHIQL', '1'],
    ['EXPLORER', 'on'],
    ['LOG_LEVEL', 'loud'],
    ['SHUTDOWN_GRACE_MS', '1.5'],
    ['REQUIRE_AUTH', 'yes'],
    ['AUTH_CLOCK_SKEW_SECONDS', '-1'],
    ['RATE_LIMIT_PER_MINUTE', '1.5'],
    ['RATE_LIMIT_COST_PER_MINUTE', '-1'],
    ['TRUST_PROXY', '1'],
    ['NEO4J_HEAP', '512'],
    ['NEO4J_HEAP', '-Xmx1g'],
    ['EMBEDDINGS', 'on'],
    ['EMBEDDINGS', 'ftp://models.example/v1/embeddings'],
    ['EMBEDDINGS_API_KEY', 'two words'],
    ['NPM_REGISTRY_URL', 'npm'],
    ['CORS_ORIGINS', 'app.example'],
    ['CORS_ORIGINS', 'https://app.example/'],
    ['CORS_ORIGINS', 'https://app.example/page'],
    ['CORS_ORIGINS', 'https://App.example'],
    ['CORS_ORIGINS', 'https://a.example, *.example'],
  ])('refuse %s=%s by name', (name, value) => {
    const env = { NEO4J_PASSWORD: 'p', [name]: value };
    expect(errorOf(env)).toMatch(new RegExp(`^Invalid settings:\n  ${name}: [^\n]+$`));
  });

  it('report all errors at once, including a missing password', () => {
    const lines = errorOf({ PORT: 'x', MAX_COST: 'x', LOG_LEVEL: 'x', NEO4J_URI: 'bolt://graph.example' });
    const names = lines.split('\n').slice(1);
    expect(names.map((line) => line.trim().split(':')[0])).toEqual(['PORT', 'MAX_COST', 'LOG_LEVEL', 'NEO4J_PASSWORD']);
  });

  it.each([
    ['PORT', 'abc', "must be a whole number from 0 to 65535, not 'abc'"],
    ['READ_TIMEOUT_MS', '0', "must be a whole number above 0, not '0'"],
    ['INTROSPECTION', 'yes', "must be true or false, not 'yes'"],
    ['LOG_LEVEL', 'loud', "must be one of debug, info, warn, error, silent, not 'loud'"],
    ['NEO4J_HEAP', 'lots', "must be a size in the format of Java's -Xmx, such as 512m or 2g, not 'lots'"],
    [
      'CORS_ORIGINS',
      'app.example',
      'must be origins without a path, separated by commas, such as https://app.example.org, or * for any, ' +
        "not 'app.example'",
    ],
  ])('describe the values of %s', (name, value, message) => {
    expect(errorOf({ [name]: value })).toBe(`Invalid settings:\n  ${name}: ${message}`);
  });

  it('accept any origin, or origins with a port or a custom scheme', () => {
    const origins = (CORS_ORIGINS: string) => readConfig({ CORS_ORIGINS }).corsOrigins;
    expect(origins('*')).toEqual(['*']);
    expect(origins('http://localhost:5173,capacitor://localhost,http://[::1]:80')).toHaveLength(3);
  });

  it.each([undefined, ''])('require NEO4J_PASSWORD (%j) if NEO4J_URI is set', (NEO4J_PASSWORD) => {
    expect(errorOf({ NEO4J_URI: 'bolt://graph.example', NEO4J_PASSWORD })).toContain(
      'NEO4J_PASSWORD: required if NEO4J_URI is set',
    );
  });

  it('leave embeddings off, or fetch the local model from the mirrors of the settings', () => {
    const [NEO4J_JARS_URL, NPM_REGISTRY_URL] = ['https://mirror.example/maven2', 'https://mirror.example/npm'];
    const mirrors = { jarsUrl: NEO4J_JARS_URL, registryUrl: NPM_REGISTRY_URL };
    expect(readConfig({ EMBEDDINGS: 'off', EMBEDDINGS_MODEL: 'small' }).embeddings).toBeNull();
    expect(readConfig({ EMBEDDINGS: 'local', NEO4J_JARS_URL, NPM_REGISTRY_URL }).embeddings).toEqual({
      kind: 'local',
      ...mirrors,
    });
  });

  it('require EMBEDDINGS_MODEL if EMBEDDINGS is a URL', () => {
    expect(errorOf({ EMBEDDINGS: 'http://localhost:11434/v1/embeddings' })).toContain(
      'EMBEDDINGS_MODEL: required if EMBEDDINGS is a URL',
    );
  });

  it('refuse a password in the URL of EMBEDDINGS, without printing it', () => {
    const message = errorOf({
      EMBEDDINGS: 'https://user:hunter2@models.example/v1/embeddings',
      EMBEDDINGS_MODEL: 'small',
    });
    expect(message).toMatch(/EMBEDDINGS: a user name or password.*EMBEDDINGS_API_KEY/);
    expect(message).not.toContain('hunter2');
  });

  it('do not print secrets', () => {
    const message = errorOf({
      PORT: 'x',
      NEO4J_URI: 'https://neo4j:hunter2@graph.example',
      NEO4J_PASSWORD: 'hunter2',
      NEO4J_JARS_URL: '://reader:hunter2@mirror.example',
      EMBEDDINGS: 'models.example?key=hunter2',
      EMBEDDINGS_API_KEY: 'hunter2\n',
    });
    expect(message).toContain(
      'NEO4J_URI: must be bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc://',
    );
    expect(message).toContain('NEO4J_JARS_URL: must be the URL');
    expect(message).not.toContain('hunter2');
  });
});

describe('.env', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dotenv-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('adds to the environment, which takes precedence', () => {
    writeFileSync(join(folder, '.env'), 'HOST=file.example\nMAX_COST=7\n');
    const script = `
      import { loadDotEnv, readConfig } from ${JSON.stringify(join(packageRoot, 'src', 'app', 'settings.ts'))};
      loadDotEnv(${JSON.stringify(join(folder, '.env'))});
      const { host, limits } = readConfig(process.env);
      console.log(host, limits.cost);`;
    // in a process of its own, since jest's process.env is a copy
    const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      cwd: packageRoot,
      env: { ...process.env, NODE_OPTIONS: '', HOST: 'environment.example' },
      encoding: 'utf8',
    });
    expect(output).toBe('environment.example 7\n');
  });

  it('is optional', () => {
    expect(() => loadDotEnv(join(folder, 'nowhere'))).not.toThrow();
  });
});
