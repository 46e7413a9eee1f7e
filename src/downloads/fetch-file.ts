import { open, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../model/error-code.js';
import { DownloadError, systemCode } from './errors.js';
import { type Origin, urlAt } from './origin.js';

const MAX_ATTEMPTS = 5;
/** Doubled after each failure. */
const FIRST_BACKOFF_MS = 500;
/** A download fails if no data arrives for this long. */
const IDLE_TIMEOUT_MS = 30_000;
/** Too many requests, and the errors of gateways and restarting servers. */
const TRANSIENT_STATUSES = [408, 429, 500, 502, 503, 504];

class StatusError extends Error {
  constructor(readonly status: number) {
    super(`HTTP status ${status}`);
  }
}

export interface Download {
  origin: Origin;
  /** below the URL of the origin */
  path: string;
  /** the file to write to, which may hold the start of the content */
  part: string;
  /** of the complete file, in bytes */
  size: number;
  /** Called with the bytes of each chunk; negative if a partial download is discarded. */
  received: (bytes: number) => void;
  signal: AbortSignal;
}

/**
 * Downloads a file, resuming a partial download. Transient failures are retried.
 *
 * @throws DownloadError download-failed, or the error of the file system
 */
export async function fetchFile(download: Download): Promise<void> {
  const { part, received, signal } = download;
  const start = await sizeOf(part);
  if (start > 0) received(start);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetchRest(download);
    } catch (error) {
      signal.throwIfAborted();
      if (isLocal(error)) throw error;
      if (!isTransient(error) || attempt === MAX_ATTEMPTS) throw downloadFailed(download, error);
      await sleep(FIRST_BACKOFF_MS * 2 ** (attempt - 1), undefined, { signal });
    }
  }
}

async function fetchRest({ origin, path, part, size, received, signal }: Download): Promise<void> {
  let offset = await sizeOf(part);
  if (offset === size) return;
  const idle = new AbortController();
  const onIdle = () => idle.abort(new Error(`no data for ${IDLE_TIMEOUT_MS / 1000} s`));
  const timer = setTimeout(onIdle, IDLE_TIMEOUT_MS);
  try {
    const headers: Record<string, string> = { 'accept-encoding': 'identity' };
    if (offset > 0 && offset < size) headers.range = `bytes=${offset}-`;
    const response = await fetch(urlAt(origin, path), { headers, signal: AbortSignal.any([signal, idle.signal]) });
    if (!response.ok || !response.body) throw new StatusError(response.status);
    if (response.status !== 206) {
      received(-offset);
      offset = 0;
    }
    const file = await open(part, offset > 0 ? 'a' : 'w');
    try {
      for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
        timer.refresh();
        await file.appendFile(chunk);
        received(chunk.length);
        offset += chunk.length;
        if (offset > size) break;
      }
    } finally {
      await file.close();
    }
    if (offset < size) throw new Error(`connection lost after ${offset} of ${size} bytes`);
  } finally {
    clearTimeout(timer);
  }
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}

/** Errors of the file system, which are not retried. */
function isLocal(error: unknown): boolean {
  return ['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'EDQUOT', 'EIO'].includes(systemCode(error) ?? '');
}

function isTransient(error: unknown): boolean {
  return !(error instanceof StatusError) || TRANSIENT_STATUSES.includes(error.status);
}

function downloadFailed({ origin, path }: Download, error: unknown): DownloadError {
  const url = urlAt(origin, path);
  return new DownloadError(
    'download-failed',
    `${url.href} could not be fetched: ${systemCode(error) ?? messageOf(error)}.`,
    `Check that this machine can reach ${url.host}, or set ${origin.setting} to a mirror of ${origin.original} that it ` +
      'can reach. Completed and partial downloads are kept.',
    { cause: error },
  );
}
