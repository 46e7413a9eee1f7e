import type { StartOutcome } from './child.js';
import { diskFull, ManagedNeo4jError } from './errors.js';
import { neo4jHome } from './home.js';
import { isAlive } from '../process/running-processes.js';

type Failure = Exclude<StartOutcome, { kind: 'ready' }>;

interface Attempt {
  dataDir: string;
  boltPort: number;
  startMs: number;
}

/** Describes why the Java process did not start, and how to fix it. */
export function startFailure(
  outcome: Failure,
  lastLines: string,
  { dataDir, boltPort, startMs }: Attempt,
): ManagedNeo4jError {
  if (outcome.kind === 'failed' && outcome.code === 'locked') return alreadyRunning(dataDir, outcome.detail);
  if (outcome.kind === 'failed' && outcome.code === 'disk-full') return diskFull(`DATA_DIR ${dataDir}`, 'DATA_DIR');
  if (outcome.kind === 'failed' && outcome.code === 'port-in-use') return portInUse(boltPort);
  return new ManagedNeo4jError(
    'start-failed',
    `Neo4j on DATA_DIR ${dataDir} did not start: ${reason(outcome, startMs)}. The last lines of its output:\n${lastLines}`,
    `Its logs are in ${neo4jHome(dataDir)}/logs. If they report corrupted data, restore a backup, or set DATA_DIR to an ` +
      'empty folder to start with a new graph.',
  );
}

/** @param owners  the process ids of the Java process that holds the data and of the service that started it */
function alreadyRunning(dataDir: string, owners: string): ManagedNeo4jError {
  const [java = NaN, service = NaN] = owners.split(' ').map(Number);
  // a service restarts its Neo4j, so ending the Java process would not help
  if (service > 0 && isAlive(service)) return usedByService(dataDir, service, java);
  const owner = java > 0 ? `process ${java}` : 'unknown process';
  const end = java > 0 ? `kill -9 ${java}` : 'its process id is unknown';
  return new ManagedNeo4jError(
    'already-running',
    `DATA_DIR ${dataDir} is in use: a Neo4j whose service has ended still runs on it (${owner}).`,
    `Wait until it has ended, end it (${end}), or set DATA_DIR to another folder.`,
  );
}

/** @param service  the process id of the service that owns the Java process */
export function usedByService(dataDir: string, service: number, java: number): ManagedNeo4jError {
  return new ManagedNeo4jError(
    'already-running',
    `DATA_DIR ${dataDir} is in use: a service runs on it already (process ${service}; its Neo4j is process ${java}).`,
    `Stop that service (kill ${service}), or set DATA_DIR to another folder.`,
  );
}

function portInUse(port: number): ManagedNeo4jError {
  return new ManagedNeo4jError(
    'port-in-use',
    `Port ${port} on 127.0.0.1, on which Neo4j should listen, is in use by another process.`,
    'Stop that process, or set no Bolt port to use a free one.',
  );
}

function reason(outcome: Failure, startMs: number): string {
  if (outcome.kind === 'failed') return outcome.detail;
  if (outcome.kind === 'timeout') return `it was not ready after ${startMs / 1000} s`;
  const { code, signal } = outcome.exit;
  return `its process ended ${signal ? `by ${signal}` : `with exit code ${code}`}`;
}
