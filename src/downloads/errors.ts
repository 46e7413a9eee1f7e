import { errorCode } from '../model/error-code.js';

export type DownloadProblem = 'download-failed' | 'wrong-checksum';

/** The message states the problem, the hint how to fix it. */
export class DownloadError extends Error {
  override name = 'DownloadError';

  constructor(
    readonly problem: DownloadProblem,
    message: string,
    readonly hint: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The code (ENOENT, ENOSPC, …) of an error or of the nearest of its causes that has one. */
export function systemCode(error: unknown): string | null {
  const code = errorCode(error);
  const hasCause = code === null && typeof error === 'object' && error !== null && 'cause' in error;
  return hasCause ? systemCode(error.cause) : code;
}
