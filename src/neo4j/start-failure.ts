import type { Answer } from './child.js';
import { diskFull, ManagedNeo4jError } from './errors.js';
import { neo4jHome } from './home.js';

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
  if (answer.kind === 'failed' && answer.code === 'locked') return alreadyRunning(dataDir, Number(answer.detail));
  if (answer.kind === 'failed' && answer.code === 'disk-full') return diskFull(`DATA_DIR ${dataDir}`, 'DATA_DIR');
  if (answer.kind === 'failed' && answer.code === 'port-in-use') return portInUse(boltPort);
  return new ManagedNeo4jError(
    'start-failed',
    `Neo4j on DATA_DIR ${dataDir} did not start: ${reason(answer, startMs)}. The last lines that it printed:\n${lastLines}`,
    `Its logs lie in ${neo4jHome(dataDir)}/logs. If they tell of damaged data, restore a back-up, or set DATA_DIR to an ` +
      'empty folder to begin anew.',
  );
}

/**
 * @param pid         the Java process that holds the data; not a number where it is not known
 * @param servicePid  the process that started it, where that one is alive
 */
export function alreadyRunning(dataDir: string, pid: number, servicePid?: number): ManagedNeo4jError {
  const owner = pid > 0 ? `process ${pid}` : 'another process';
  const service = servicePid === undefined ? '' : `, started by process ${servicePid}`;
  const end = servicePid ?? (pid > 0 ? pid : 'that process');
  return new ManagedNeo4jError(
    'already-running',
    `DATA_DIR ${dataDir} is in use: a Neo4j runs on it already (${owner}${service}).`,
    `Stop the service that runs there (kill ${end}), or set DATA_DIR to another folder.`,
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
