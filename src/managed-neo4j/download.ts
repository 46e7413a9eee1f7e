import { open, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { ManagedNeo4jError, messageOf, systemCode } from './errors.js';

const ATTEMPTS = 5;
/** Doubled after each failure. */
const FIRST_PAUSE_MS = 500;
/** A server that says nothing for so long counts as lost. */
const SILENCE_MS = 30_000;
/** Too many requests, and the errors that a gateway or a restarting server gives. */
const PASSING_STATUSES = [408, 429, 500, 502, 503, 504];

class StatusError extends Error {
  constructor(readonly status: number) {
    super(`HTTP status ${status}`);
  }
}

/**
 * Fetches a file to where a part of it may already lie, from which it goes on. Passing failures are tried again.
 *
 * @param size      of the whole file, in bytes
 * @param received  told of each piece, in bytes; less than 0 when a part had to be given up
 * @throws ManagedNeo4jError download-failed, or the file system's error
 */
export async function fetchFile(
  url: URL,
  part: string,
  size: number,
  received: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const start = await sizeOf(part);
  if (start > 0) received(start);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetchRest(url, part, size, received, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (isLocal(error)) throw error;
      if (!isPassing(error) || attempt === ATTEMPTS) throw downloadFailed(url, error);
      await sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1), undefined, { signal });
    }
  }
}

async function fetchRest(
  url: URL,
  part: string,
  size: number,
  received: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  let have = await sizeOf(part);
  if (have === size) return;
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(new Error(`no answer for ${SILENCE_MS / 1000} s`)), SILENCE_MS);
  try {
    const headers: Record<string, string> = { 'accept-encoding': 'identity' };
    if (have > 0 && have < size) headers.range = `bytes=${have}-`;
    const response = await fetch(url, { headers, signal: AbortSignal.any([signal, silence.signal]) });
    if (!response.ok || !response.body) throw new StatusError(response.status);
    if (response.status !== 206) {
      received(-have);
      have = 0;
    }
    const file = await open(part, have > 0 ? 'a' : 'w');
    try {
      for await (const piece of response.body as AsyncIterable<Uint8Array>) {
        timer.refresh();
        await file.appendFile(piece);
        received(piece.length);
        have += piece.length;
        if (have > size) break;
      }
    } finally {
      await file.close();
    }
    if (have < size) throw new Error(`it broke off after ${have} of ${size} bytes`);
  } finally {
    clearTimeout(timer);
  }
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}

/** The disk's failures are no reason to ask the network again. */
function isLocal(error: unknown): boolean {
  return ['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'EDQUOT', 'EIO'].includes(systemCode(error) ?? '');
}

function isPassing(error: unknown): boolean {
  return !(error instanceof StatusError) || PASSING_STATUSES.includes(error.status);
}

function downloadFailed(url: URL, error: unknown): ManagedNeo4jError {
  return new ManagedNeo4jError(
    'download-failed',
    `${url.href} could not be fetched: ${systemCode(error) ?? messageOf(error)}.`,
    `Check that this machine reaches ${url.host}, or set NEO4J_JARS_URL to a mirror of Maven Central that it reaches. ` +
      'What was fetched so far is kept.',
    { cause: error },
  );
}
