import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';
import { packageRoot } from '../../src/process/package-root.js';

export const KUBERNETES = join(packageRoot, 'deploy', 'kubernetes');

interface Probe {
  httpGet: { path: string; httpHeaders: { name: string; value: string }[] };
}

interface PodSpec {
  terminationGracePeriodSeconds: number;
  securityContext: { runAsUser: number };
  containers: [
    {
      ports: { name: string; containerPort: number }[];
      startupProbe: Probe;
      livenessProbe: Probe;
      readinessProbe: Probe;
      env: { name: string }[];
    },
  ];
}

export function readManifest<Manifest>(file: string): Manifest {
  return parse(readFileSync(join(KUBERNETES, file), 'utf8'), { merge: true }) as Manifest;
}

export const podSpec = (): PodSpec =>
  readManifest<{ spec: { template: { spec: PodSpec } } }>('deployment.yaml').spec.template.spec;

/** The settings of the pods that are no secret. */
export const podSettings = () =>
  parseEnv(readFileSync(join(KUBERNETES, 'settings.env'), 'utf8')) as Record<string, string>;
