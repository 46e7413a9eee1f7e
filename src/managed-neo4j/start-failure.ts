import type { Answer } from './child.js';
import { diskFull, ManagedNeo4jError } from './errors.js';
import { neo4jHome } from './home.js';
import { isAlive } from '../process/running-processes.js';

interface Attempted {
  dataDir: string;
  boltPort: number;
  startMs: number;
}

/** Tells what the Java process answered, in words and with the way out. */
export function startFailure(
  answer: Exclude<Answer, { kind: 'ready' }>,
  lastLines: string,
  { dataDir, boltPort, startMs }: Attempted,
): ManagedNeo4jError {
  if (answer.kind === 'failed' && answer.code === 'locked') return alreadyRunning(dataDir, answer.detail);
  if (answer.kind === 'failed' && answer.code === 'disk-full') return diskFull(`DATA_DIR ${dataDir}`, 'DATA_DIR');
  if (answer.kind === 'failed' && answer.code === 'port-in-use') return portInUse(boltPort);
  return new ManagedNeo4jError(
    'start-failed',
    `Neo4j on DATA_DIR ${dataDir} did not start: ${reason(answer, startMs)}. The last lines that it printed:\n${lastLines}`,
    `Its logs lie in ${neo4jHome(dataDir)}/logs. If they tell of damaged data, restore a back-up, or set DATA_DIR to an ` +
      'empty folder to begin anew.',
  );
}

/** @param owners  the process ids of the Java process that holds the data and of the service that started it */
function alreadyRunning(dataDir: string, owners: string): ManagedNeo4jError {
  const [java = NaN, service = NaN] = owners.split(' ').map(Number);
  // a service starts its Neo4j again, so that it would be of no use to end that one
  if (service > 0 && isAlive(service)) return usedByService(dataDir, service, java);
  const owner = java > 0 ? `process ${java}` : 'a process that is not known';
  const end = java > 0 ? `kill -9 ${java}` : 'its process id is not known';
  return new ManagedNeo4jError(
    'already-running',
    `DATA_DIR ${dataDir} is in use: a Neo4j whose service has ended still runs on it (${owner}).`,
    `Wait until it has ended, end it (${end}), or set DATA_DIR to another folder.`,
  );
}

/** @param service  the process id of the service that runs there, to which the Java process belongs */
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
    `Port ${port} on 127.0.0.1, where Neo4j should listen, is in use by another process.`,
    'Stop that process, or give no Bolt port: a free one is found then.',
  );
}

function reason(answer: Exclude<Answer, { kind: 'ready' }>, startMs: number): string {
  if (answer.kind === 'failed') return answer.detail;
  if (answer.kind === 'late') return `it was not ready after ${startMs / 1000} s`;
  const { code, signal } = answer.exit;
  return `its process ended ${signal ? `by ${signal}` : `with status ${code}`}`;
}
