import { afterAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ConfigError, loadDotEnv, readConfig } from '../../src/config.js';
import { packageRoot } from '../../src/package-root.js';

const DEFAULTS = {
  port: 4000,
  host: '127.0.0.1',
  graph: { kind: 'managed', dataDir: resolve('.data'), jarsUrl: undefined },
  readTimeoutMs: 5_000,
  writeTimeoutMs: 60_000,
  limits: { depth: 12, cost: 10_000 },
  introspection: true,
  graphiql: true,
  corsOrigins: [],
  allowedHosts: [],
  logLevel: 'info',
  shutdownGraceMs: 10_000,
};

const SETTINGS = `PORT HOST DATA_DIR NEO4J_URI NEO4J_USERNAME NEO4J_PASSWORD NEO4J_DATABASE NEO4J_JARS_URL
  READ_TIMEOUT_MS WRITE_TIMEOUT_MS MAX_DEPTH MAX_COST INTROSPECTION GRAPHIQL CORS_ORIGINS ALLOWED_HOSTS LOG_LEVEL
  SHUTDOWN_GRACE_MS`.split(/\s+/);

function refusal(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('the settings were taken');
}

describe('settings', () => {
  it('have defaults that run a database of its own on loopback', () => {
    expect(readConfig({})).toEqual(DEFAULTS);
  });

  it('count as unset where the variable is empty', () => {
    expect(readConfig(Object.fromEntries(SETTINGS.map((name) => [name, ''])))).toEqual(DEFAULTS);
  });

  it('are all taken from the environment', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '0.0.0.0',
      NEO4J_URI: 'neo4j+s://graph.example',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: 'hunter2',
      NEO4J_DATABASE: 'skills',
      READ_TIMEOUT_MS: '100',
      WRITE_TIMEOUT_MS: '200',
      MAX_DEPTH: '5',
      MAX_COST: '50',
      INTROSPECTION: 'false',
      GRAPHIQL: 'false',
      CORS_ORIGINS: ' https://a.example, https://b.example,',
      ALLOWED_HOSTS: 'Skills.Example , other.example',
      LOG_LEVEL: 'debug',
      SHUTDOWN_GRACE_MS: '300',
    });
    expect(config).toEqual({
      port: 0,
      host: '0.0.0.0',
      graph: {
        kind: 'remote',
        uri: 'neo4j+s://graph.example',
        username: 'reader',
        password: 'hunter2',
        database: 'skills',
      },
      readTimeoutMs: 100,
      writeTimeoutMs: 200,
      limits: { depth: 5, cost: 50 },
      introspection: false,
      graphiql: false,
      corsOrigins: ['https://a.example', 'https://b.example'],
      allowedHosts: ['skills.example', 'other.example'],
      logLevel: 'debug',
      shutdownGraceMs: 300,
    });
  });

  it('place the managed database and its jars', () => {
    const { graph } = readConfig({ DATA_DIR: 'somewhere', NEO4J_JARS_URL: 'https://mirror.example/maven2' });
    expect(graph).toEqual({
      kind: 'managed',
      dataDir: resolve('somewhere'),
      jarsUrl: 'https://mirror.example/maven2',
    });
  });

  it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('take a graph at %s://', (scheme) => {
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
    ['MAX_DEPTH', '0'],
    ['MAX_COST', '-5'],
    ['INTROSPECTION', 'yes'],
    ['GRAPHIQL', '1'],
    ['LOG_LEVEL', 'loud'],
    ['SHUTDOWN_GRACE_MS', '1.5'],
  ])('refuse %s=%s by name', (name, value) => {
    expect(refusal({ [name]: value })).toMatch(new RegExp(`^These settings cannot be used:\n  ${name}: [^\n]+$`));
  });

  it('tell all that is wrong at once', () => {
    const lines = refusal({ PORT: 'x', MAX_COST: 'x', LOG_LEVEL: 'x' }).split('\n').slice(1);
    expect(lines.map((line) => line.trim().split(':')[0])).toEqual(['PORT', 'MAX_COST', 'LOG_LEVEL']);
  });

  it.each([undefined, ''])('ask for NEO4J_PASSWORD (%j) where NEO4J_URI is set', (NEO4J_PASSWORD) => {
    expect(refusal({ NEO4J_URI: 'bolt://graph.example', NEO4J_PASSWORD })).toContain(
      'NEO4J_PASSWORD: needed where NEO4J_URI is set',
    );
  });

  it('never show a secret', () => {
    const message = refusal({ PORT: 'x', NEO4J_URI: 'https://neo4j:hunter2@graph.example', NEO4J_PASSWORD: 'hunter2' });
    expect(message).toContain('NEO4J_URI: must begin with bolt://');
    expect(message).not.toContain('hunter2');
  });
});

describe('.env', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dotenv-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('adds to the environment, which wins', () => {
    writeFileSync(join(folder, '.env'), 'HOST=file.example\nMAX_COST=7\n');
    const script = `
      import { loadDotEnv, readConfig } from ${JSON.stringify(join(packageRoot, 'src', 'config.ts'))};
      loadDotEnv(${JSON.stringify(join(folder, '.env'))});
      const { host, limits } = readConfig(process.env);
      console.log(host, limits.cost);`;
    // in a process of its own, since jest's process.env is a copy
    const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      cwd: packageRoot,
      env: { ...process.env, NODE_OPTIONS: '', HOST: 'environment.example' },
      encoding: 'utf8',
    });
    expect(said).toBe('environment.example 7\n');
  });

  it('may be missing', () => {
    expect(() => loadDotEnv(join(folder, 'nowhere'))).not.toThrow();
  });
});
