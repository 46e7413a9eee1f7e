import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { readConfig } from '../../src/app/settings.js';
import { packageRoot } from '../../src/process/package-root.js';
import { KUBERNETES, podSettings, podSpec, readManifest } from '../support/kubernetes.js';
import { pythonEnvironment } from '../support/python.js';

const run = promisify(execFile);
const DELIVERY = join(packageRoot, 'tests', 'delivery');
/** The environment variables that docs/settings.md and docs/authentication.md describe. */
const documented = async () => {
  const pages = ['settings.md', 'authentication.md'].map((page) => readFile(join(packageRoot, 'docs', page), 'utf8'));
  return (await Promise.all(pages)).flatMap((text) =>
    [...text.matchAll(/^\| `([A-Z][A-Z0-9_]+)`/gm)].map(([, name]) => name),
  );
};

/** Python's packages are installed at the first run. */
const INSTALL_MS = 600_000;

let programs: string;
let folder: string;
beforeAll(async () => {
  programs = await pythonEnvironment(join(DELIVERY, 'requirements.txt'));
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-deployment-'));
}, INSTALL_MS);
afterAll(() => rm(folder, { recursive: true, force: true }));

const python = (...args: string[]) => run(join(programs, 'python'), args);

describe('the Dockerfile', () => {
  it('has no finding of hadolint', async () => {
    const hadolint = run(join(programs, 'hadolint'), [join(packageRoot, 'Dockerfile')]);
    await expect(hadolint).resolves.toEqual({ stdout: '', stderr: '' });
  });
});

describe('the manifests for Kubernetes', () => {
  it('are valid, without properties that Kubernetes does not know', async () => {
    const { resources } = readManifest<{ resources: string[] }>('kustomization.yaml');
    const files = (await readdir(KUBERNETES)).filter((name) => name.endsWith('.yaml') && name !== 'kustomization.yaml');
    expect(resources.sort()).toEqual(files.sort());
    const paths = files.map((name) => join(KUBERNETES, name));
    const validate = python(join(programs, 'kubernetes-validate'), '--strict', '--quiet', ...paths);
    await expect(validate).resolves.toMatchObject({ stdout: '' });
  });

  it('have settings that the service knows and accepts', async () => {
    const settings = { ...podSettings(), NEO4J_PASSWORD: 'of the secret' };
    expect(podSpec().containers[0].env.map(({ name }) => name)).toEqual(['NEO4J_PASSWORD']);
    expect(await documented()).toEqual(expect.arrayContaining(Object.keys(settings)));
    expect(readConfig(settings).graph.kind).toBe('remote');
  });

  it('let Prometheus and a collector of telemetry through the network policy', () => {
    const { spec } = readManifest<NetworkPolicy>('network-policy.yaml');
    const ports = (rules: NetworkPolicy['spec']['ingress']) =>
      rules.flatMap((rule) => rule.ports.map(({ port }) => port));
    const named = podSpec().containers[0].ports.map(({ name, containerPort }) => [name, containerPort]);
    const telemetry = { OTEL_METRICS_EXPORTER: 'prometheus', OTEL_TRACES_EXPORTER: 'otlp' };
    const config = readConfig({ ...podSettings(), NEO4J_PASSWORD: 'of the secret', ...telemetry });
    expect(Object.fromEntries(named)).toEqual({ http: config.port, metrics: config.telemetry?.prometheus?.port });
    expect(ports(spec.ingress)).toEqual(['http', 'metrics']);
    // of OTLP over HTTP, where the endpoint names no other
    expect(ports(spec.egress)).toContain(4318);
    expect(ports(spec.egress)).toContain(Number(new URL(podSettings()['NEO4J_URI']!).port));
  });

  it('let the service drain before the pod is killed', () => {
    const { shutdownDelayMs, shutdownGraceMs } = readConfig({ ...podSettings(), NEO4J_PASSWORD: 'of the secret' });
    expect(shutdownDelayMs).toBeGreaterThan(0);
    expect(podSpec().terminationGracePeriodSeconds * 1_000).toBeGreaterThan(shutdownDelayMs + shutdownGraceMs);
  });
});

interface NetworkPolicy {
  spec: Record<'ingress' | 'egress', { ports: { port: number | string }[] }[]>;
}

const readYaml = async (...path: string[]): Promise<unknown> =>
  parse(await readFile(join(packageRoot, ...path), 'utf8'));

interface Compose {
  services: {
    service: { environment: Record<string, string>; stop_grace_period: string; volumes?: string[] };
    collector?: { volumes: string[] };
    prometheus?: { volumes: string[] };
  };
}

describe('docker-compose.yml', () => {
  it('has settings that the service knows, and lets it drain', async () => {
    const compose = (await readYaml('docker-compose.yml')) as Compose;
    const { environment, stop_grace_period: period } = compose.services.service;
    expect(await documented()).toEqual(expect.arrayContaining(Object.keys(environment)));
    const { shutdownDelayMs, shutdownGraceMs } = readConfig(environment);
    expect(Number(/^(\d+)s$/.exec(period)?.[1]) * 1_000).toBeGreaterThan(shutdownDelayMs + shutdownGraceMs);
  });
});

describe('deploy/observability', () => {
  it('has settings that the service knows, for the collector and the Prometheus that it configures', async () => {
    const { services } = (await readYaml('deploy', 'observability', 'docker-compose.yml')) as Compose;
    const { environment } = services.service;
    expect(await documented()).toEqual(expect.arrayContaining(Object.keys(environment)));
    const { telemetry } = readConfig(environment);
    expect(telemetry).toMatchObject({ traces: true, metricsIntervalMs: null, prometheus: { host: '0.0.0.0' } });

    const prometheus = (await readYaml('deploy', 'observability', 'prometheus.yml')) as {
      scrape_configs: { static_configs: { targets: string[] }[] }[];
    };
    const targets = prometheus.scrape_configs[0]!.static_configs[0]!.targets;
    expect(targets).toEqual([`service:${telemetry!.prometheus!.port}`]);

    const collector = (await readYaml('deploy', 'observability', 'collector.yml')) as {
      receivers: { otlp: { protocols: { http: { endpoint: string } } } };
    };
    const { hostname, port } = new URL(environment.OTEL_EXPORTER_OTLP_ENDPOINT!);
    expect(collector.receivers.otlp.protocols.http.endpoint).toBe(`0.0.0.0:${port}`);
    expect(Object.keys(services)).toContain(hostname);

    const mounted = Object.values(services).flatMap(({ volumes = [] }) => volumes);
    const files = mounted.filter((volume) => volume.startsWith('./')).map((volume) => volume.split(':')[0]!);
    expect(files).toHaveLength(2);
    for (const file of files) await expect(readFile(join(packageRoot, file))).resolves.toBeDefined();
  });
});

describe('npm run sbom', () => {
  it('writes valid CycloneDX with the production dependencies alone, and the jars', async () => {
    const file = join(folder, 'sbom.json');
    await run('npm', ['run', '--silent', 'sbom', '--', file], { cwd: packageRoot });
    await expect(python(join(DELIVERY, 'check_sbom.py'), file)).resolves.toBeDefined();
    const { components } = JSON.parse(await readFile(file, 'utf8')) as { components: { name: string }[] };
    const names = components.map(({ name }) => name);
    // graphql is a development dependency of other packages besides
    expect(names).toEqual(expect.arrayContaining(['graphql', 'fastify', 'neo4j-driver', 'neo4j-kernel']));
    expect(names).not.toContain('typescript');
  });
});
