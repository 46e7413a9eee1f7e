import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { ImportMark, ImportOwner, ImportStore } from '../graph/ports/import-store.js';
import { isAlive } from '../process/running-processes.js';
import { datasetsOf, homeOf, type ImportOptions } from './import-options.js';
import { ImportError } from './item.js';

/** A lease without a heartbeat for this long has expired, whichever host its owner runs on. */
const LEASE_MS = 60_000;
const HEARTBEAT_MS = 10_000;

/** Another import of one of the datasets is running, or was interrupted and has another source. */
export class ImportBusyError extends ImportError {
  override name = 'ImportBusyError';
}

/** Holds a lease on the datasets while `work` runs; releases it if `work` fails. */
export async function withLease<Result>(
  store: ImportStore,
  options: ImportOptions,
  mayTake: (earlier: ImportMark) => void,
  work: (mark: ImportMark) => Promise<Result>,
): Promise<Result> {
  const owner: ImportOwner = { host: hostname(), pid: process.pid, run: randomUUID() };
  const mark = await store.acquire({ datasets: datasetsOf(options), source: options.source, ...owner }, mayTake);
  // a failed heartbeat is ignored: if the database stays unavailable, the import itself fails
  const heartbeats = setInterval(() => void store.heartbeat(mark).catch(() => undefined), HEARTBEAT_MS);
  try {
    return await work(mark);
  } catch (error) {
    // if this fails too, the lease expires
    await store.release(mark).catch(() => undefined);
    throw error;
  } finally {
    clearInterval(heartbeats);
  }
}

/** @throws ImportBusyError while the process that holds the lease is alive */
export function requireExpired(lease: ImportMark): void {
  if (lease.idleMs > LEASE_MS || (lease.host === hostname() && !isAlive(lease.pid))) return;
  throw new ImportBusyError(
    `An import of ${lease.id} is running (process ${lease.pid} on ${lease.host}, ${lease.source}); wait until it has ended.`,
  );
}

/** @throws ImportBusyError unless the earlier import has the same source, or has no journal to resume from */
export function requireResumable(earlier: ImportMark, options: ImportOptions): void {
  requireExpired(earlier);
  const { id, source, journal, position, total } = earlier;
  const isSame = id === datasetsOf(options).join(',') && source === options.source;
  if (isSame || journal === null || !existsSync(join(homeOf(options, earlier), journal))) return;
  throw new ImportBusyError(
    `An import of ${id} was interrupted (${source}, ${position} of ${total} batches written). ` +
      'Run its command again to resume it, or with --revert to undo it; then run this import.',
  );
}
