import { systemCode } from '../downloads/errors.js';
import { messageOf } from '../model/error-code.js';

/** Why the managed Neo4j failed; for the download of its jars there is DownloadError. */
export type ManagedNeo4jProblem =
  | 'no-java'
  | 'java-too-old'
  | 'no-compiler'
  | 'already-running'
  | 'port-in-use'
  | 'disk-full'
  | 'folder-unusable'
  | 'start-failed';

/** The message states the problem, the hint how to fix it. */
export class ManagedNeo4jError extends Error {
  override name = 'ManagedNeo4jError';

  constructor(
    readonly problem: ManagedNeo4jProblem,
    message: string,
    readonly hint: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Describes a file system error in terms of the affected folder.
 *
 * @param folder   its name and path, such as DATA_DIR /srv/data
 * @param setting  the environment variable that sets the folder
 */
export function storageError(folder: string, setting: string, cause: unknown): ManagedNeo4jError {
  return systemCode(cause) === 'ENOSPC'
    ? diskFull(folder, setting, cause)
    : new ManagedNeo4jError(
        'folder-unusable',
        `Cannot use ${folder}: ${messageOf(cause)}.`,
        `Set ${setting} to a folder that this user may write to, or correct its owner and permissions.`,
        { cause },
      );
}

export function diskFull(folder: string, setting: string, cause?: unknown): ManagedNeo4jError {
  return new ManagedNeo4jError(
    'disk-full',
    `The disk of ${folder} is full.`,
    `Free some space (Neo4j's jars take 250 MB, an empty graph 10 MB), or set ${setting} to a folder on another disk.`,
    { cause },
  );
}
